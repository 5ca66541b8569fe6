<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Ferry</source>
        <translation>关于 Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Uploads files, remembers them, and goes on where it stopped.</source>
        <translation>上传文件，记住它们，并从中断处继续。</translation>
    </message>
</context>
<context>
    <name>Added</name>
    <message numerus="yes">
        <source>All %1 are in the queue already</source>
        <translation>
            <numerusform>这 %1 个文件已在队列中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already</source>
        <translation>
            <numerusform>%1 个已在队列中</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>其中没有文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>已添加 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out by the destination&apos;s rules</source>
        <translation>
            <numerusform>%1 个按目标位置的规则略过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot go</source>
        <translation>
            <numerusform>%1 个无法上传</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the files</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, cause</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>[picture: %1]</source>
        <translation>[图片：%1]</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Looking at the files…</source>
        <translation>正在查看文件…</translation>
    </message>
    <message>
        <source>Uploading %1 to %2…</source>
        <translation>正在将%1上传到%2…</translation>
    </message>
    <message>
        <source>%2 is reading %1…</source>
        <translation>%2正在读取%1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问%1…</translation>
    </message>
    <message>
        <source>%1 is answering…</source>
        <translation>%1正在回答…</translation>
    </message>
    <message>
        <source>%1 could not be brought there, so nothing was asked. %2</source>
        <translation>%1未能送达，因此没有提问。%2</translation>
    </message>
    <message>
        <source>Nothing was asked. %1</source>
        <translation>没有提问。%1</translation>
    </message>
    <message>
        <source>It took too long. %1</source>
        <translation>用时太久。%1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>没有回答。%1</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is kept.</source>
        <translation>已停止。此前收到的内容已保留。</translation>
    </message>
    <message>
        <source>Ferry ended before the answer did. What was kept of it is here. Ask again.</source>
        <translation>回答还没结束，Ferry 就退出了。已保留的部分在这里。请重新提问。</translation>
    </message>
    <message>
        <source>The answer is cut off: it was longer than Ferry lets it go on. Ask for a part of it.</source>
        <translation>回答被截断：它超出了 Ferry 允许的长度。请只问其中一部分。</translation>
    </message>
    <message>
        <source>The service ended the answer, since its rules do not allow what follows.</source>
        <translation>服务中止了回答，因为后面的内容不符合它的规则。</translation>
    </message>
    <message>
        <source>%1 tokens asked, %2 answered</source>
        <translation>提问 %1 个词元，回答 %2 个词元</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>未上传</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无回答</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>已超时</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Uploads to “%1” are allowed</source>
        <translation>允许上传到“%1”</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2</source>
        <translation>允许上传到“%1”，文件最大 %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, types %2</source>
        <translation>允许上传到“%1”，类型 %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2, types %3</source>
        <translation>允许上传到“%1”，文件最大 %2，类型 %3</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>密钥有效</translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 files are stored</source>
        <translation>
            <numerusform>密钥有效；已存储 %1 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 of %2 files are stored</source>
        <translation>
            <numerusform>密钥有效；已存储 %1 个文件，上限 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers; the first upload will show whether it takes files</source>
        <translation>服务器有应答；是否接受文件，首次上传时便知</translation>
    </message>
    <message>
        <source>A WebDAV server answers</source>
        <translation>有 WebDAV 服务器应答</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: none</source>
        <translation>服务器接受 tus 上传；扩展：无</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: %1</source>
        <translation>服务器接受 tus 上传；扩展：%1</translation>
    </message>
    <message>
        <source>%1. The server calls itself %2, and the address entered is %3. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <comment>what was found, address, address</comment>
        <translation>%1。服务器自称 %2，而填写的地址是 %3。Ferry 以后者为准。请让服务器前面的代理发送 X-Forwarded-Proto 和 X-Forwarded-Host，或填写服务器所用的地址</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 was removed</source>
        <translation>%1 已被移除</translation>
    </message>
    <message>
        <source>%1 takes up to %2 for this purpose</source>
        <translation>%1 对此用途最多接受 %2</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 最多接受 %2</translation>
    </message>
    <message>
        <source>%1 does not take this type for its purpose</source>
        <translation>%1 的用途不接受此类文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2 took over</source>
        <comment>reason, service</comment>
        <translation>%1；由 %2 接手</translation>
    </message>
    <message>
        <source>%1; %2 chosen</source>
        <comment>reason, service</comment>
        <translation>%1；已选择 %2</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>There: %1 · Here: %2</source>
        <translation>那里：%1 · 这里：%2</translation>
    </message>
    <message>
        <source>%1 · the same bytes</source>
        <translation>%1 · 内容相同</translation>
    </message>
    <message>
        <source>%1 · different bytes</source>
        <translation>%1 · 内容不同</translation>
    </message>
    <message>
        <source>%1 · nobody compared the bytes</source>
        <translation>%1 · 未比较内容</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>A number from 1 to 64, or nothing.</source>
        <translation>请填 1 到 64 之间的数字，或留空。</translation>
    </message>
    <message>
        <source>%1 leads here as well, and takes no files without it.</source>
        <translation>%1也通往这里，没有它就不再接收文件。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more lead here as well, and take no files without it.</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1和另外 %2 条路线也通往这里，没有它就不再接收文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads still wait for this destination and would stay undone.</source>
        <translation>
            <numerusform>仍有 %1 个上传在等待此目标位置，将无法完成。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationHealth</name>
    <message>
        <source>sign in</source>
        <translation>需登录</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>密钥被拒</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>full</source>
        <translation>已满</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>检查设置</translation>
    </message>
</context>
<context>
    <name>DestinationKind</name>
    <message>
        <source>Kimi</source>
        <translation>Kimi</translation>
    </message>
    <message>
        <source>Moonshot&apos;s files: their text is read, to ask Kimi about.</source>
        <translation>月之暗面的文件：会读取其中的文本，供向 Kimi 提问。</translation>
    </message>
    <message>
        <source>GLM</source>
        <translation>GLM</translation>
    </message>
    <message>
        <source>The files of Zhipu&apos;s BigModel or of Z.ai.</source>
        <translation>智谱 BigModel 或 Z.ai 的文件。</translation>
    </message>
    <message>
        <source>OpenAI-compatible files</source>
        <translation>OpenAI 兼容文件</translation>
    </message>
    <message>
        <source>OpenAI&apos;s files, or any server&apos;s and gateway&apos;s that speaks as it does.</source>
        <translation>OpenAI 的文件，或任何采用相同接口的服务器和网关。</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP 服务器</translation>
    </message>
    <message>
        <source>PUT or POST to a URL: nginx, WebDAV, pre-signed links.</source>
        <translation>以 PUT 或 POST 发往 URL：nginx、WebDAV、预签名链接。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>A folder of this computer, a disk or a mounted share.</source>
        <translation>这台电脑上的文件夹、磁盘或已挂载的共享。</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>路线</translation>
    </message>
    <message>
        <source>Several destinations at once: each file goes to all of them, each for itself.</source>
        <translation>同时通往多个目标位置：每个文件发往全部位置，各自独立。</translation>
    </message>
    <message>
        <source>Automatic AI provider</source>
        <translation>自动选择 AI 服务</translation>
    </message>
    <message>
        <source>Kimi, GLM or another of yours: the first that takes the file and has room for it.</source>
        <translation>Kimi、GLM 或您的其他服务：选用第一个接受该文件且有空间的。</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A bucket of a Supabase project, hosted or your own.</source>
        <translation>Supabase 项目中的存储桶，官方托管或自建均可。</translation>
    </message>
    <message>
        <source>tus server</source>
        <translation>tus 服务器</translation>
    </message>
    <message>
        <source>Any server that speaks tus 1.0, such as tusd.</source>
        <translation>任何支持 tus 1.0 的服务器，例如 tusd。</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>a brace stands alone</source>
        <translation>花括号没有成对</translation>
    </message>
    <message>
        <source>a certificate and its key belong together</source>
        <translation>证书与其密钥须一并填写</translation>
    </message>
    <message>
        <source>a key has no spaces and no letters beyond a to z</source>
        <translation>密钥中没有空格，也没有 a 到 z 以外的字母</translation>
    </message>
    <message>
        <source>a key stays in its file: give the file&apos;s path</source>
        <translation>密钥应留在其文件中：请填写文件路径</translation>
    </message>
    <message>
        <source>a login needs a name</source>
        <translation>登录需要用户名</translation>
    </message>
    <message>
        <source>a name or password in it would be stored in plain text; enter a token or a header instead</source>
        <translation>其中的用户名或密码会以明文保存；请改填令牌或请求头</translation>
    </message>
    <message>
        <source>a number from 1 to 10240</source>
        <translation>应为 1 到 10240 之间的数字</translation>
    </message>
    <message>
        <source>a number of megabytes</source>
        <translation>应为以 MB 为单位的数字</translation>
    </message>
    <message>
        <source>a number of MiB; 0 for no limit</source>
        <translation>应为以 MiB 为单位的数字；0 表示不限</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>应为以秒为单位的数字</translation>
    </message>
    <message>
        <source>a password in a URL would be stored in plain text</source>
        <translation>URL 中的密码会以明文保存</translation>
    </message>
    <message>
        <source>a piece of the answer makes no sense</source>
        <translation>回答中有一段无法理解</translation>
    </message>
    <message>
        <source>a proxy is http://, https:// or socks5:// with a host and a port</source>
        <translation>代理应为 http://、https:// 或 socks5://，后接主机和端口</translation>
    </message>
    <message>
        <source>a row that is not ours</source>
        <translation>其中一行不属于此用户</translation>
    </message>
    <message>
        <source>A web page answered in the server&apos;s place</source>
        <translation>代替服务器应答的是一个网页</translation>
    </message>
    <message>
        <source>another row was changed</source>
        <translation>被更改的是另一行</translation>
    </message>
    <message>
        <source>every file would go to this one address, each over the one before; put {name} or {path} where the file&apos;s name belongs</source>
        <translation>所有文件都会发往这一个地址，后一个覆盖前一个；请在文件名的位置填写 {name} 或 {path}</translation>
    </message>
    <message>
        <source>it begins with neither https:// nor http://</source>
        <translation>不以 https:// 或 http:// 开头</translation>
    </message>
    <message>
        <source>it ends in a query</source>
        <translation>末尾带有查询参数</translation>
    </message>
    <message>
        <source>it holds a space, another character or a port that a URL cannot have</source>
        <translation>含有 URL 中不允许的空格、其他字符或端口</translation>
    </message>
    <message>
        <source>it is a word of letters, digits, - and _</source>
        <translation>应为由字母、数字、- 和 _ 组成的词</translation>
    </message>
    <message>
        <source>it is ask, keep-both, replace or skip</source>
        <translation>应为 ask、keep-both、replace 或 skip</translation>
    </message>
    <message>
        <source>it leads out of the destination&apos;s folder</source>
        <translation>会通往目标位置的文件夹之外</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>没有指明服务器</translation>
    </message>
    <message>
        <source>its password is a secret of its own, “proxy-password”</source>
        <translation>其密码须单独填写，即机密内容“proxy-password”</translation>
    </message>
    <message>
        <source>made up by the system</source>
        <translation>由系统虚拟生成</translation>
    </message>
    <message>
        <source>no certificate could be read</source>
        <translation>读不出任何证书</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>没有密钥</translation>
    </message>
    <message>
        <source>no key without a password could be read</source>
        <translation>读不出不带密码的密钥</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>无名称</translation>
    </message>
    <message>
        <source>no upload was created</source>
        <translation>没有创建上传</translation>
    </message>
    <message>
        <source>not a bucket&apos;s name</source>
        <translation>不是存储桶的名称</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>不是 http 或 https URL</translation>
    </message>
    <message>
        <source>other rows were forgotten</source>
        <translation>被移除的是其他行</translation>
    </message>
    <message>
        <source>rows are not in order</source>
        <translation>行的顺序不对</translation>
    </message>
    <message>
        <source>rows without end</source>
        <translation>行没有尽头</translation>
    </message>
    <message>
        <source>the account was removed</source>
        <translation>账户已被移除</translation>
    </message>
    <message>
        <source>the answer ended in the middle</source>
        <translation>回答在中途结束</translation>
    </message>
    <message>
        <source>the answer is about another file</source>
        <translation>答复说的是另一个文件</translation>
    </message>
    <message>
        <source>the answer is another user&apos;s session</source>
        <translation>答复是另一个用户的会话</translation>
    </message>
    <message>
        <source>The answer is in another application protocol</source>
        <translation>答复使用了另一种应用协议</translation>
    </message>
    <message>
        <source>the answer is no list of files</source>
        <translation>答复不是文件列表</translation>
    </message>
    <message>
        <source>the answer is no list of models</source>
        <translation>答复不是模型列表</translation>
    </message>
    <message>
        <source>the answer is no list of objects</source>
        <translation>答复不是对象列表</translation>
    </message>
    <message>
        <source>the answer is no list of rows</source>
        <translation>答复不是行的列表</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>答复不是 JSON</translation>
    </message>
    <message>
        <source>the answer is not that of a Supabase project</source>
        <translation>答复并非来自 Supabase 项目</translation>
    </message>
    <message>
        <source>the answer names no file</source>
        <translation>答复没有指明文件</translation>
    </message>
    <message>
        <source>the answer to the check lacks a field</source>
        <translation>对检查的答复缺少一个字段</translation>
    </message>
    <message>
        <source>the answer to the hello lacks a field</source>
        <translation>对 hello 的答复缺少一个字段</translation>
    </message>
    <message>
        <source>the answer to the question for the object is about none, or another</source>
        <translation>查询对象得到的答复没有说到对象，或说的是另一个</translation>
    </message>
    <message>
        <source>the answer to the sign-in lacks a session</source>
        <translation>对登录的答复缺少会话</translation>
    </message>
    <message>
        <source>the answer to the sign-in names no user</source>
        <translation>对登录的答复没有指明用户</translation>
    </message>
    <message>
        <source>the answer to the upload does not name the object</source>
        <translation>对上传的答复没有指明对象</translation>
    </message>
    <message>
        <source>the file name stands in the server&apos;s name</source>
        <translation>文件名出现在服务器名称中</translation>
    </message>
    <message>
        <source>The last reply was an interim one</source>
        <translation>最后一个答复只是过程中的答复</translation>
    </message>
    <message>
        <source>the offset went back again and again</source>
        <translation>偏移量一再后退</translation>
    </message>
    <message>
        <source>the parser names no task</source>
        <translation>解析器没有给出任务</translation>
    </message>
    <message>
        <source>the parser says neither yes nor no</source>
        <translation>解析器既没说成功也没说失败</translation>
    </message>
    <message>
        <source>The reply has no sensible length</source>
        <translation>答复的长度不合理</translation>
    </message>
    <message>
        <source>The reply is cut short</source>
        <translation>答复被截断</translation>
    </message>
    <message>
        <source>The reply is not HTTP</source>
        <translation>答复不是 HTTP</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <translation>答复过大</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1</source>
        <translation>服务器不支持 HTTP/1.1</translation>
    </message>
    <message>
        <source>the server has a row of this id that it does not show</source>
        <translation>服务器上已有此 ID 的一行，却不予显示</translation>
    </message>
    <message>
        <source>the server has every byte, and no file of them</source>
        <translation>服务器已收到全部字节，却没有形成文件</translation>
    </message>
    <message>
        <source>the server is not the one that this session began with</source>
        <translation>服务器不是此会话开始时的那一个</translation>
    </message>
    <message>
        <source>The server made an upload and knows nothing of it at the URL it gave</source>
        <translation>服务器创建了上传，但在它给出的 URL 上却查不到</translation>
    </message>
    <message>
        <source>the server takes us for somebody else</source>
        <translation>服务器把此用户当成了别人</translation>
    </message>
    <message>
        <source>The server&apos;s Location header is missing or malformed</source>
        <translation>服务器的 Location 头缺失或格式有误</translation>
    </message>
    <message>
        <source>The server&apos;s Location header repeats a secret that it was sent</source>
        <translation>服务器的 Location 头重复了发给它的机密内容</translation>
    </message>
    <message>
        <source>the stored object&apos;s hash is another</source>
        <translation>所存对象的哈希值不同</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>没有地址</translation>
    </message>
    <message>
        <source>This computer lets Ferry open no more files and connections</source>
        <translation>这台电脑不允许 Ferry 再打开更多文件和连接</translation>
    </message>
    <message>
        <source>this does not answer like a Supabase project</source>
        <translation>那里的答复不像 Supabase 项目</translation>
    </message>
    <message>
        <source>this does not answer like Supabase Storage</source>
        <translation>那里的答复不像 Supabase Storage</translation>
    </message>
    <message>
        <source>this is the dashboard; the project URL ends in .supabase.co</source>
        <translation>这是控制台；项目 URL 以 .supabase.co 结尾</translation>
    </message>
    <message>
        <source>two destinations or more, in their order</source>
        <translation>应为两个或更多目标位置，按其顺序</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 bytes</source>
        <translation>发送 %2 / %3 字节后收到 %1</translation>
    </message>
    <message>
        <source>%1 at %2 does not take files for “%3”</source>
        <translation>%2 的 %1 不接受用途为“%3”的文件</translation>
    </message>
    <message>
        <source>%1 bytes are stored of %2</source>
        <translation>存有 %1 字节，应为 %2 字节</translation>
    </message>
    <message>
        <source>%1 bytes in %2 requests with %3 bytes</source>
        <translation>%2 次请求共发送 %3 字节，收下 %1 字节</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 were sent</source>
        <translation>%1 字节，而发送了 %2 字节</translation>
    </message>
    <message>
        <source>%1 destinations are too many: at most %2</source>
        <translation>%1 个目标位置太多：最多 %2 个</translation>
    </message>
    <message>
        <source>%1 files are there, and %2 may be</source>
        <translation>那里有 %1 个文件，上限为 %2 个</translation>
    </message>
    <message>
        <source>%1 files of this name and size came there since</source>
        <translation>此后那里出现了 %1 个名称和大小相同的文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>收到 %1 字节，共 %2 字节</translation>
    </message>
    <message>
        <source>%1 sends the upload to %2</source>
        <translation>%1 将上传转往 %2</translation>
    </message>
    <message>
        <source>a key of %1 characters</source>
        <translation>有长达 %1 个字符的对象名</translation>
    </message>
    <message>
        <source>certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6</source>
        <translation>证书属于 %1，由 %2 颁发，有效期 %3 至 %4，SHA-256 %5：%6</translation>
    </message>
    <message>
        <source>HEAD said offset %1, length %2</source>
        <translation>HEAD 返回偏移量 %1，长度 %2</translation>
    </message>
    <message>
        <source>it takes %1; this is %2</source>
        <translation>它接受 %1；此文件为 %2</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>%1 秒内未能连接</translation>
    </message>
    <message>
        <source>no TLS handshake within %1 s</source>
        <translation>%1 秒内未完成 TLS 握手</translation>
    </message>
    <message>
        <source>offset %1 after bytes %2 to %3 of %4</source>
        <translation>发送第 %2 至 %3 字节（共 %4 字节）后，偏移量为 %1</translation>
    </message>
    <message>
        <source>only http:// and https:// can be used, and this is %1://</source>
        <translation>只能使用 http:// 和 https://，而这是 %1://</translation>
    </message>
    <message>
        <source>suffix=type, such as ts=video/mp2t; not: %1</source>
        <translation>应为“后缀=类型”，例如 ts=video/mp2t；而不是：%1</translation>
    </message>
    <message>
        <source>The connection was lost after %1 of %2 bytes were handed over</source>
        <translation>交出 %1 字节（共 %2 字节）后连接断开</translation>
    </message>
    <message>
        <source>the offset stayed at %1</source>
        <translation>偏移量停在 %1</translation>
    </message>
    <message>
        <source>The server calls itself %1, and the address entered is %2. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <translation>服务器自称 %1，而填写的地址是 %2。Ferry 以后者为准。请让服务器前面的代理发送 X-Forwarded-Proto 和 X-Forwarded-Host，或填写服务器所用的地址</translation>
    </message>
    <message>
        <source>The server has %1 bytes of %2</source>
        <translation>服务器有 %1 字节，共 %2 字节</translation>
    </message>
    <message>
        <source>The server lost the upload twice in one attempt, the second time after %1 of %2 bytes</source>
        <translation>服务器在一次尝试中两次丢失上传，第二次是在 %1 字节（共 %2 字节）之后</translation>
    </message>
    <message>
        <source>The server said yes (%1), and knows no such file when asked (%2)</source>
        <translation>服务器表示成功（%1），查询时却没有这个文件（%2）</translation>
    </message>
    <message>
        <source>there is no %1: {year}, {month} and {day} are known</source>
        <translation>没有 %1：可用的是 {year}、{month} 和 {day}</translation>
    </message>
    <message>
        <source>there is no destination “%1”</source>
        <translation>没有目标位置“%1”</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>没有文件“%1”</translation>
    </message>
    <message>
        <source>under %1 names in a row something else is stored</source>
        <translation>连续 %1 个名称下存储的都是别的内容</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>“%1”无法读取：%2</translation>
    </message>
    <message>
        <source>“%1” is a route itself, and no route leads into another</source>
        <translation>“%1”本身是路线，而路线不能通往另一条路线</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>“%1”列了两次</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>“%1”既不是 yes 也不是 no</translation>
    </message>
    <message>
        <source>“%1” is no number of days, as 30 or 6w</source>
        <translation>“%1”不是像 30 或 6w 这样的天数</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>“%1”不是下列任何一个：%2</translation>
    </message>
    <message>
        <source>“%1” is none of the services to choose from</source>
        <translation>“%1”不属于可选的服务</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>“%1”不是文件</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>“%1”不是文件夹</translation>
    </message>
    <message>
        <source>“%1” is not a full path: it would depend on where Ferry is started</source>
        <translation>“%1”不是完整路径：它会取决于 Ferry 在哪里启动</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>“%1”已被移除</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>命名管道</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>特殊文件</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>1 picture</source>
        <translation>1 张图片</translation>
    </message>
    <message numerus="yes">
        <source>%1 files and folders</source>
        <translation>
            <numerusform>%1 个文件和文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 个文件夹</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>files, folders</comment>
        <translation>%1和 %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>no such model</source>
        <translation>没有这个模型</translation>
    </message>
    <message>
        <source>%1 has no model %2 for this account.</source>
        <translation>%1没有可供此账户使用的模型%2。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>请选择其他模型。</translation>
    </message>
    <message>
        <source>no chat there</source>
        <translation>那里不能对话</translation>
    </message>
    <message>
        <source>%1 answers no questions at this address.</source>
        <translation>%1在此地址不回答问题。</translation>
    </message>
    <message>
        <source>Check the address in the destination&apos;s settings.</source>
        <translation>请在目标位置的设置中检查地址。</translation>
    </message>
    <message>
        <source>no file parser there</source>
        <translation>那里没有文件解析器</translation>
    </message>
    <message>
        <source>%1 has no file parser at this address.</source>
        <translation>%1在此地址没有文件解析器。</translation>
    </message>
    <message>
        <source>Choose the region bigmodel.cn, or ask another service about this file.</source>
        <translation>请选择区域 bigmodel.cn，或向其他服务询问此文件。</translation>
    </message>
    <message>
        <source>too many questions</source>
        <translation>提问过多</translation>
    </message>
    <message>
        <source>%1 is getting too many questions from this account.</source>
        <translation>此账户向%1提问过多。</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>请一分钟后再问。</translation>
    </message>
    <message>
        <source>may not ask</source>
        <translation>无权提问</translation>
    </message>
    <message>
        <source>The account at %1 may not ask this model.</source>
        <translation>%1的账户无权向此模型提问。</translation>
    </message>
    <message>
        <source>Choose another model, or ask for access there.</source>
        <translation>请选择其他模型，或在那里申请权限。</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>The question and its files together are too long for this model of %1.</source>
        <translation>问题连同文件，对%1的这个模型来说太长。</translation>
    </message>
    <message>
        <source>Ask about fewer files, or choose a model that takes more.</source>
        <translation>请减少文件，或选择容量更大的模型。</translation>
    </message>
    <message>
        <source>content not allowed</source>
        <translation>内容不被允许</translation>
    </message>
    <message>
        <source>%1 found something in the question or its files that its rules do not allow.</source>
        <translation>%1在问题或其文件中发现了其规则不允许的内容。</translation>
    </message>
    <message>
        <source>Ask in other words, or leave that file out.</source>
        <translation>请换种说法提问，或去掉那个文件。</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>问题被拒</translation>
    </message>
    <message>
        <source>%1 did not accept the question: %3.</source>
        <translation>%1没有接受这个问题：%3。</translation>
    </message>
    <message>
        <source>Choose another model, or ask in other words.</source>
        <translation>请选择其他模型，或换种说法提问。</translation>
    </message>
    <message>
        <source>%1 did not accept the question.</source>
        <translation>%1没有接受这个问题。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>未及时回答</translation>
    </message>
    <message>
        <source>For three minutes not a word came from %1.</source>
        <translation>三分钟内没有收到%1的任何内容。</translation>
    </message>
    <message>
        <source>Ask again, or choose a faster model.</source>
        <translation>请重新提问，或选择更快的模型。</translation>
    </message>
    <message>
        <source>answer broke off</source>
        <translation>回答中断</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle.</source>
        <translation>%1的回答在中途断开。</translation>
    </message>
    <message>
        <source>What came is kept. Ask again.</source>
        <translation>已收到的内容已保留。请重新提问。</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>无法理解回答</translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a question.</source>
        <translation>%1返回的内容不是对问题的回答。</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>不能回答</translation>
    </message>
    <message>
        <source>%1 keeps files and answers no questions.</source>
        <translation>%1只保存文件，不回答问题。</translation>
    </message>
    <message>
        <source>Ask a destination of the kind kimi, glm or openai.</source>
        <translation>请向 kimi、glm 或 openai 类型的目标位置提问。</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>未指定模型</translation>
    </message>
    <message>
        <source>%1 does not say which models it has.</source>
        <translation>%1没有说明它有哪些模型。</translation>
    </message>
    <message>
        <source>Name the one to ask.</source>
        <translation>请指定要问的模型。</translation>
    </message>
    <message>
        <source>uploads are paused</source>
        <translation>上传已暂停</translation>
    </message>
    <message>
        <source>Uploads are paused.</source>
        <translation>上传已暂停。</translation>
    </message>
    <message>
        <source>Resume them in the window, then ask again.</source>
        <translation>请在窗口中继续上传，然后重新提问。</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>已暂缓</translation>
    </message>
    <message>
        <source>Uploads to %1 are held back.</source>
        <translation>上传到%1的任务已暂缓。</translation>
    </message>
    <message>
        <source>The list of uploads says why. Ask again after that.</source>
        <translation>上传列表中说明了原因。处理后请重新提问。</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>窗口已关闭</translation>
    </message>
    <message>
        <source>Ferry&apos;s window, which uploads it, was closed before that.</source>
        <translation>负责上传它的 Ferry 窗口在此之前已关闭。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>请重新提问。</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>不在这里</translation>
    </message>
    <message>
        <source>The file %2 is neither on this computer nor at %1.</source>
        <translation>文件%2既不在这台电脑上，也不在%1。</translation>
    </message>
    <message>
        <source>Ask on the computer that has it, or add it from here.</source>
        <translation>请在有该文件的电脑上提问，或从这里添加它。</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>不收此类文件</translation>
    </message>
    <message>
        <source>The file parser of %1 does not read files such as %2.</source>
        <translation>%1的文件解析器不读取%2这样的文件。</translation>
    </message>
    <message>
        <source>Convert it to PDF or text, or ask another service.</source>
        <translation>请将它转换为 PDF 或文本，或询问其他服务。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>请重新登录。</translation>
    </message>
    <message>
        <source>Ask whoever runs the project.</source>
        <translation>请联系项目的管理者。</translation>
    </message>
    <message>
        <source>The server has ended this sign-in.</source>
        <translation>服务器已结束此次登录。</translation>
    </message>
    <message>
        <source>There is already a user with this e-mail address.</source>
        <translation>已有用户使用此电子邮件地址。</translation>
    </message>
    <message>
        <source>Sign in with it instead.</source>
        <translation>请改用它登录。</translation>
    </message>
    <message>
        <source>This project does not let people sign in by e-mail.</source>
        <translation>此项目不允许用电子邮件登录。</translation>
    </message>
    <message>
        <source>Switch it on in Supabase under Authentication, Sign In / Providers.</source>
        <translation>请在 Supabase 的 Authentication、Sign In / Providers 下开启。</translation>
    </message>
    <message>
        <source>This project does not let new users register themselves.</source>
        <translation>此项目不允许新用户自行注册。</translation>
    </message>
    <message>
        <source>The project does not take this e-mail address.</source>
        <translation>该项目不接受此电子邮件地址。</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>请检查写法是否正确。</translation>
    </message>
    <message>
        <source>This project asks for a second factor, which Ferry cannot give yet.</source>
        <translation>此项目要求第二重验证，Ferry 目前还不支持。</translation>
    </message>
    <message>
        <source>A check of the project&apos;s own has failed during sign-in.</source>
        <translation>项目自己的一项检查在登录时失败。</translation>
    </message>
    <message>
        <source>The project could not finish the sign-in.</source>
        <translation>项目无法完成登录。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>The project did not understand what Ferry asked.</source>
        <translation>项目无法理解 Ferry 的请求。</translation>
    </message>
    <message>
        <source>Its sign-in service may be too old, or too new for Ferry.</source>
        <translation>它的登录服务对 Ferry 来说可能太旧或太新。</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>电子邮件地址或密码错误。</translation>
    </message>
    <message>
        <source>Check both, or sign in with a code by e-mail.</source>
        <translation>请检查两者，或用电子邮件验证码登录。</translation>
    </message>
    <message>
        <source>The code is wrong, or too old.</source>
        <translation>验证码错误或已过期。</translation>
    </message>
    <message>
        <source>Check it, or send a new one.</source>
        <translation>请检查，或重新发送一个。</translation>
    </message>
    <message>
        <source>The project sends no code to this e-mail address.</source>
        <translation>项目不向此电子邮件地址发送验证码。</translation>
    </message>
    <message>
        <source>Check the address, or sign in with a password.</source>
        <translation>请检查地址，或用密码登录。</translation>
    </message>
    <message>
        <source>This e-mail address has not been confirmed yet.</source>
        <translation>此电子邮件地址尚未确认。</translation>
    </message>
    <message>
        <source>Follow the link in the project&apos;s e-mail, then sign in.</source>
        <translation>请打开项目邮件中的链接，然后登录。</translation>
    </message>
    <message>
        <source>The project finds this password too weak.</source>
        <translation>项目认为此密码太弱。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>请选择更长的密码。</translation>
    </message>
    <message>
        <source>The project&apos;s mail service does not send to this address.</source>
        <translation>项目的邮件服务不向此地址发送邮件。</translation>
    </message>
    <message>
        <source>Give the project a mail server of its own, or sign in with a password.</source>
        <translation>请为项目配置自己的邮件服务器，或用密码登录。</translation>
    </message>
    <message>
        <source>This project asks for a captcha, which needs a browser.</source>
        <translation>此项目要求人机验证，需要用浏览器完成。</translation>
    </message>
    <message>
        <source>The project has sent too many e-mails for now.</source>
        <translation>项目暂时已发送过多邮件。</translation>
    </message>
    <message>
        <source>Wait a few minutes before the next one.</source>
        <translation>请等几分钟再发下一封。</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>短时间内尝试次数过多。</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>请等几分钟。</translation>
    </message>
    <message>
        <source>This user has been blocked in the project.</source>
        <translation>此用户在项目中已被封禁。</translation>
    </message>
    <message>
        <source>This user no longer exists in the project.</source>
        <translation>此用户在项目中已不存在。</translation>
    </message>
    <message>
        <source>You are signed out of this account.</source>
        <translation>您已退出此账户。</translation>
    </message>
    <message>
        <source>The keychain with the sign-in is locked.</source>
        <translation>保存登录信息的密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock it, then look again under Accounts.</source>
        <translation>请将其解锁，然后在“账户”中重新查看。</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>缺少电子邮件地址。</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>请填写后重试。</translation>
    </message>
    <message>
        <source>This user signs in through a company&apos;s own sign-in page.</source>
        <translation>此用户通过公司自己的登录页面登录。</translation>
    </message>
    <message>
        <source>Ferry cannot open that page; use another user.</source>
        <translation>Ferry 无法打开该页面；请使用其他用户。</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>磁盘上已没有剩余空间。</translation>
    </message>
    <message>
        <source>Make room, then retry.</source>
        <translation>请腾出空间，然后重试。</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>文件夹不可写</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder.</source>
        <translation>Ferry 无权写入该文件夹。</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder %2.</source>
        <translation>Ferry 无权写入文件夹%2。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>请检查其权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written.</source>
        <translation>无法写入这台电脑上的 Ferry 数据库。</translation>
    </message>
    <message>
        <source>Check that the disk has space and is healthy, then retry.</source>
        <translation>请确认磁盘有空间且状态正常，然后重试。</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>检查设置</translation>
    </message>
    <message>
        <source>The settings of this destination are not complete.</source>
        <translation>此目标位置的设置不完整。</translation>
    </message>
    <message>
        <source>The setting %2 is missing or cannot be used.</source>
        <translation>设置%2缺失或无法使用。</translation>
    </message>
    <message>
        <source>Mend it in the destination&apos;s settings.</source>
        <translation>请在目标位置的设置中更正。</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>私密密钥</translation>
    </message>
    <message>
        <source>This is a secret key: it opens the whole project to anyone who finds it.</source>
        <translation>这是私密密钥：任何人得到它都能打开整个项目。</translation>
    </message>
    <message>
        <source>Use the publishable or anon key, and never keep a secret key on a desktop.</source>
        <translation>请使用 publishable 或 anon 密钥，切勿在桌面电脑上保存私密密钥。</translation>
    </message>
    <message>
        <source>destination removed</source>
        <translation>目标位置已移除</translation>
    </message>
    <message>
        <source>The destination of this upload has been removed.</source>
        <translation>此上传的目标位置已被移除。</translation>
    </message>
    <message>
        <source>Add the file again to another destination.</source>
        <translation>请将文件重新添加到其他目标位置。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>上传已中断。</translation>
    </message>
    <message>
        <source>Retry to go on with it.</source>
        <translation>请重试以继续。</translation>
    </message>
    <message>
        <source>“%3” also leads to %2, which was removed.</source>
        <translation>“%3”也通往%2，而后者已被移除。</translation>
    </message>
    <message>
        <source>Edit that route, or put the destination back, then add the files again.</source>
        <translation>请编辑该路线，或恢复该目标位置，然后重新添加文件。</translation>
    </message>
    <message>
        <source>disk quota used up</source>
        <translation>磁盘配额已用完</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>您的磁盘配额已用完。</translation>
    </message>
    <message>
        <source>too large for the disk</source>
        <translation>对磁盘来说太大</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size: %5.</source>
        <translation>磁盘不接受这么大的文件：%5。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>请选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>read-only disk</source>
        <translation>磁盘只读</translation>
    </message>
    <message>
        <source>The disk of the folder %2 can only be read.</source>
        <translation>文件夹%2所在的磁盘是只读的。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The disk of the folder can only be read.</source>
        <translation>该文件夹所在的磁盘是只读的。</translation>
    </message>
    <message>
        <source>drive fails</source>
        <translation>驱动器故障</translation>
    </message>
    <message>
        <source>The drive could not write to the folder %2.</source>
        <translation>驱动器无法写入文件夹%2。</translation>
    </message>
    <message>
        <source>Check the drive, or choose another folder.</source>
        <translation>请检查驱动器，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The drive could not write.</source>
        <translation>驱动器无法写入。</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>名称太长</translation>
    </message>
    <message>
        <source>The name is longer than the folder&apos;s disk takes (255 bytes a name).</source>
        <translation>名称超出该文件夹所在磁盘的允许长度（每个名称 255 字节）。</translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation>请重命名文件并重新添加。</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it.</source>
        <translation>Ferry 打开的文件数已达到系统允许的上限。</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n).</source>
        <translation>请减少同时上传的文件，或提高上限（ulimit -n）。</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be written: the disk is full.</source>
        <translation>无法写入 Ferry 的数据库：磁盘已满。</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be read or written: the drive reports an error (%3).</source>
        <translation>无法读写 Ferry 的数据库：驱动器报告错误（%3）。</translation>
    </message>
    <message>
        <source>Check the drive, then retry.</source>
        <translation>请检查驱动器，然后重试。</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer is damaged (%3).</source>
        <translation>这台电脑上的 Ferry 数据库已损坏（%3）。</translation>
    </message>
    <message>
        <source>Start Ferry again: it rescues what can be read.</source>
        <translation>请重新启动 Ferry：它会抢救可读取的内容。</translation>
    </message>
    <message>
        <source>The file in the place of Ferry&apos;s database is none.</source>
        <translation>位于 Ferry 数据库位置的文件并不是数据库。</translation>
    </message>
    <message>
        <source>Move it away and start Ferry again.</source>
        <translation>请将其移走，然后重新启动 Ferry。</translation>
    </message>
    <message>
        <source>database in use</source>
        <translation>数据库被占用</translation>
    </message>
    <message>
        <source>Another program keeps Ferry&apos;s database to itself.</source>
        <translation>另一个程序独占了 Ferry 的数据库。</translation>
    </message>
    <message>
        <source>Close it there, then retry.</source>
        <translation>请在那里将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation>数据库只读</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be written: %3.</source>
        <translation>无法写入 Ferry 的数据库：%3。</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then retry.</source>
        <translation>请将配置文件夹设为可写，然后重试。</translation>
    </message>
    <message>
        <source>database cannot be opened</source>
        <translation>无法打开数据库</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be opened: %3.</source>
        <translation>无法打开 Ferry 的数据库：%3。</translation>
    </message>
    <message>
        <source>Check the permissions of the profile&apos;s folder.</source>
        <translation>请检查配置文件夹的权限。</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so its database could not be opened.</source>
        <translation>Ferry 打开的文件数已达到系统允许的上限，因此无法打开它的数据库。</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -n), then retry.</source>
        <translation>请提高上限（ulimit -n），然后重试。</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>This computer has too little memory left for Ferry&apos;s database.</source>
        <translation>这台电脑的剩余内存不够 Ferry 的数据库使用。</translation>
    </message>
    <message>
        <source>Close other programs, then retry.</source>
        <translation>请关闭其他程序，然后重试。</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>The place of the profile is not a folder.</source>
        <translation>配置所在的位置不是文件夹。</translation>
    </message>
    <message>
        <source>Choose a folder of its own with --profile.</source>
        <translation>请用 --profile 为它指定一个单独的文件夹。</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written: %3.</source>
        <translation>无法写入这台电脑上的 Ferry 数据库：%3。</translation>
    </message>
    <message>
        <source>The setting %2 cannot be used: %3.</source>
        <translation>设置%2无法使用：%3。</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 is locked.</source>
        <translation>保存%1密钥的密钥环已锁定。</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>请解锁密钥环以继续。</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>密钥环无响应</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 does not answer.</source>
        <translation>保存%1密钥的密钥环没有响应。</translation>
    </message>
    <message>
        <source>Unlock or restart the keychain to go on.</source>
        <translation>请解锁或重新启动密钥环以继续。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>存储桶%1</translation>
    </message>
    <message>
        <source>%1 takes files up to %2.</source>
        <translation>%1最大接受 %2 的文件。</translation>
    </message>
    <message>
        <source>%1 takes files up to %2; this one is %3.</source>
        <translation>%1最大接受 %2 的文件；此文件为 %3。</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry 会自动重试。</translation>
    </message>
    <message>
        <source>Choose another bucket, or raise the limit in Supabase.</source>
        <translation>请选择其他存储桶，或在 Supabase 中提高上限。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>超过 %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>服务器原话：%1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>关于：%1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>请求 ID：%1</translation>
    </message>
    <message>
        <source>The server asked to wait %1</source>
        <translation>服务器要求等待 %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>编辑目标位置</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>重新添加</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>The upload failed for a reason this version does not know.</source>
        <translation>上传失败，此版本不了解其原因。</translation>
    </message>
    <message>
        <source>Retry, or look in Details.</source>
        <translation>请重试，或查看“详情”。</translation>
    </message>
    <message>
        <source>key not known there</source>
        <translation>那里不认识此密钥</translation>
    </message>
    <message>
        <source>%1 does not know this API key. It takes keys made on %2 alone: one of the other region is refused just like a wrong one.</source>
        <translation>%1不认识此 API 密钥。它只接受在%2创建的密钥：另一区域的密钥会像错误的密钥一样被拒。</translation>
    </message>
    <message>
        <source>Enter a key from there, or choose the other region in the destination&apos;s settings.</source>
        <translation>请输入从那里获得的密钥，或在目标位置的设置中选择另一区域。</translation>
    </message>
    <message>
        <source>%1 does not know this API key.</source>
        <translation>%1不认识此 API 密钥。</translation>
    </message>
    <message>
        <source>Enter it again, or make a new one, in the destination&apos;s settings.</source>
        <translation>请在目标位置的设置中重新输入，或创建新密钥。</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>密钥已过期</translation>
    </message>
    <message>
        <source>The API key for %1 has expired.</source>
        <translation>%1的 API 密钥已过期。</translation>
    </message>
    <message>
        <source>Make a new one and enter it in the destination&apos;s settings.</source>
        <translation>请创建新密钥，并在目标位置的设置中输入。</translation>
    </message>
    <message>
        <source>no balance left</source>
        <translation>余额不足</translation>
    </message>
    <message>
        <source>The account at %1 has no balance left.</source>
        <translation>%1的账户已没有余额。</translation>
    </message>
    <message>
        <source>Top it up, then retry. Nothing more is sent until then.</source>
        <translation>请充值，然后重试。在此之前不再发送任何内容。</translation>
    </message>
    <message>
        <source>plan used up</source>
        <translation>套餐已用完</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now: %3.</source>
        <translation>%1的套餐暂时已用完：%3。</translation>
    </message>
    <message>
        <source>Retry once it begins anew, or choose a larger plan.</source>
        <translation>请在套餐重新计算后重试，或选择更大的套餐。</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now.</source>
        <translation>%1的套餐暂时已用完。</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>套餐已到期</translation>
    </message>
    <message>
        <source>The plan at %1 has ended.</source>
        <translation>%1的套餐已到期。</translation>
    </message>
    <message>
        <source>Renew it there, then retry.</source>
        <translation>请在那里续订，然后重试。</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>文件过多</translation>
    </message>
    <message>
        <source>%1 keeps no more files for you: %3.</source>
        <translation>%1不再为您保存更多文件：%3。</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more, then retry.</source>
        <translation>请删除一些不再需要的文件，然后重试。</translation>
    </message>
    <message>
        <source>no space left there</source>
        <translation>那里空间不足</translation>
    </message>
    <message>
        <source>%1 keeps up to %4 for you, and this file of %5 goes beyond it.</source>
        <translation>%1最多为您保存 %4，加上这个 %5 的文件就超出了。</translation>
    </message>
    <message>
        <source>limit of the day</source>
        <translation>已达当日上限</translation>
    </message>
    <message>
        <source>%1 has done for this account all that it does in a day.</source>
        <translation>%1当天能为此账户做的已全部用完。</translation>
    </message>
    <message>
        <source>Retry tomorrow, or raise the account&apos;s limits there.</source>
        <translation>请明天重试，或在那里提高账户的上限。</translation>
    </message>
    <message>
        <source>service overloaded</source>
        <translation>服务过载</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1过载。</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>账户未激活</translation>
    </message>
    <message>
        <source>The account at %1 is not active.</source>
        <translation>%1的账户未激活。</translation>
    </message>
    <message>
        <source>Look into it there, then retry.</source>
        <translation>请在那里查看，然后重试。</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>账户已锁定</translation>
    </message>
    <message>
        <source>The account at %1 is locked.</source>
        <translation>%1的账户已锁定。</translation>
    </message>
    <message>
        <source>Ask the service to unlock it, then retry.</source>
        <translation>请联系该服务解锁，然后重试。</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>账户受限</translation>
    </message>
    <message>
        <source>%1 has restricted the account: it finds that its use is not fair.</source>
        <translation>%1限制了此账户：它认为使用方式不当。</translation>
    </message>
    <message>
        <source>Ask the service to lift that, then retry.</source>
        <translation>请联系该服务解除限制，然后重试。</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>The account at %1 may not upload files yet.</source>
        <translation>%1的账户还无权上传文件。</translation>
    </message>
    <message>
        <source>Apply for it there, or choose another destination.</source>
        <translation>请在那里申请，或选择其他目标位置。</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>套餐不包含</translation>
    </message>
    <message>
        <source>The plan at %1 does not include this.</source>
        <translation>%1的套餐不包含此项。</translation>
    </message>
    <message>
        <source>Choose a larger plan, or another destination.</source>
        <translation>请选择更大的套餐，或其他目标位置。</translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>没有组织</translation>
    </message>
    <message>
        <source>The account at %1 belongs to no organization.</source>
        <translation>%1的账户不属于任何组织。</translation>
    </message>
    <message>
        <source>Have its manager invite you, then retry.</source>
        <translation>请让组织的管理员邀请您，然后重试。</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>地址不被允许</translation>
    </message>
    <message>
        <source>%1 lets this account in from some network addresses, and this is none.</source>
        <translation>%1只允许此账户从某些网络地址访问，而当前地址不在其中。</translation>
    </message>
    <message>
        <source>Upload from another network, or allow this one there.</source>
        <translation>请从其他网络上传，或在那里允许此网络。</translation>
    </message>
    <message>
        <source>not in this country</source>
        <translation>不支持所在国家或地区</translation>
    </message>
    <message>
        <source>%1 does not serve the country that this computer is in.</source>
        <translation>%1不为这台电脑所在的国家或地区提供服务。</translation>
    </message>
    <message>
        <source>Choose another destination.</source>
        <translation>请选择其他目标位置。</translation>
    </message>
    <message>
        <source>this purpose</source>
        <translation>不收此用途的文件</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose: %3.</source>
        <translation>%1不接受此用途的文件：%3。</translation>
    </message>
    <message>
        <source>Choose another purpose in the destination&apos;s settings.</source>
        <translation>请在目标位置的设置中选择其他用途。</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose.</source>
        <translation>%1不接受此用途的文件。</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>%1 does not take empty files.</source>
        <translation>%1不接受空文件。</translation>
    </message>
    <message>
        <source>Leave it out, or upload it to another destination.</source>
        <translation>请略过它，或上传到其他目标位置。</translation>
    </message>
    <message>
        <source>taken by none</source>
        <translation>没有服务接受</translation>
    </message>
    <message>
        <source>None of the services that %1 chooses from takes this file.</source>
        <translation>%1可选的服务都不接受此文件。</translation>
    </message>
    <message>
        <source>Add one that does, or upload it to another destination.</source>
        <translation>请添加一个接受它的服务，或上传到其他目标位置。</translation>
    </message>
    <message>
        <source>%1 found something in this that its rules do not allow.</source>
        <translation>%1在其中发现了其规则不允许的内容。</translation>
    </message>
    <message>
        <source>Upload it to another destination.</source>
        <translation>请上传到其他目标位置。</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>文本太长</translation>
    </message>
    <message>
        <source>The text of this file is too long for %1.</source>
        <translation>此文件的文本对%1来说太长。</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>请将它拆分为多个文件。</translation>
    </message>
    <message>
        <source>not understood there</source>
        <translation>那里无法理解</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %3.</source>
        <translation>%1没有接受该请求：%3。</translation>
    </message>
    <message>
        <source>Check purpose and address in the destination&apos;s settings.</source>
        <translation>请在目标位置的设置中检查用途和地址。</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1没有接受该请求。</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>那里不提供</translation>
    </message>
    <message>
        <source>%1 does not take files at this address, or no longer.</source>
        <translation>%1在此地址不接受文件，或已不再接受。</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>已不在那里</translation>
    </message>
    <message>
        <source>%1 does not have the file any more.</source>
        <translation>%1已没有该文件。</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>请重新上传。</translation>
    </message>
    <message>
        <source>text not readable</source>
        <translation>无法读取文本</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file: %3.</source>
        <translation>%1无法从此文件中读取文本：%3。</translation>
    </message>
    <message>
        <source>See whether it opens and is not protected by a password, or convert it.</source>
        <translation>请确认它能打开且没有密码保护，或转换其格式。</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file.</source>
        <translation>%1无法从此文件中读取文本。</translation>
    </message>
    <message>
        <source>%1 takes nothing but %3 for the purpose %2.</source>
        <translation>对于用途%2，%1只接受 %3。</translation>
    </message>
    <message>
        <source>Choose another purpose in its settings, or another destination.</source>
        <translation>请在其设置中选择其他用途，或选择其他目标位置。</translation>
    </message>
    <message>
        <source>not clear which one</source>
        <translation>无法确定是哪一个</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and %3: Ferry cannot tell which of them is this one.</source>
        <translation>%1的答复丢失，而且 %3：Ferry 无法判断其中哪一个是此文件。</translation>
    </message>
    <message>
        <source>Delete there what is too many, then retry.</source>
        <translation>请在那里删除多余的，然后重试。</translation>
    </message>
    <message>
        <source>text not read yet</source>
        <translation>文本尚未读取</translation>
    </message>
    <message>
        <source>%1 has the file, and is still reading its text.</source>
        <translation>%1已收到文件，仍在读取其文本。</translation>
    </message>
    <message>
        <source>Retry later; the file is not sent again.</source>
        <translation>请稍后重试；文件不会重新发送。</translation>
    </message>
    <message>
        <source>Source gone</source>
        <translation>源文件已不在</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>文件已不在原来的位置。</translation>
    </message>
    <message>
        <source>Put it back and retry.</source>
        <translation>请将它放回原处，然后重试。</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>文件已更改</translation>
    </message>
    <message>
        <source>The file was changed after it was added.</source>
        <translation>文件在添加之后被更改过。</translation>
    </message>
    <message>
        <source>Add it again to upload it as it is now.</source>
        <translation>请重新添加，以上传它现在的内容。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>无法读取该文件。</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on, then retry.</source>
        <translation>请检查其权限和所在的驱动器，然后重试。</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>This is a device, a pipe or something else without content of its own.</source>
        <translation>这是设备、管道或其他本身没有内容的东西。</translation>
    </message>
    <message>
        <source>Only ordinary files can be uploaded.</source>
        <translation>只能上传普通文件。</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>是链接</translation>
    </message>
    <message>
        <source>This is a symbolic link, which Ferry does not follow.</source>
        <translation>这是符号链接，Ferry 不会跟随它。</translation>
    </message>
    <message>
        <source>Add the file that it points to.</source>
        <translation>请添加它指向的文件。</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded.</source>
        <translation>无法读取该文件夹，因此其中的内容都没有上传。</translation>
    </message>
    <message>
        <source>Check its permissions, then add it again.</source>
        <translation>请检查其权限，然后重新添加。</translation>
    </message>
    <message>
        <source>This computer has as many files open as it can.</source>
        <translation>这台电脑打开的文件数已达到上限。</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the file.</source>
        <translation>这台电脑的剩余内存不足以读取该文件。</translation>
    </message>
    <message>
        <source>The drive could not read the file: part of it may be damaged.</source>
        <translation>驱动器无法读取该文件：其中一部分可能已损坏。</translation>
    </message>
    <message>
        <source>Copy it from a backup, or check the drive.</source>
        <translation>请从备份中复制，或检查驱动器。</translation>
    </message>
    <message>
        <source>path too long</source>
        <translation>路径太长</translation>
    </message>
    <message>
        <source>The path of the file is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>文件路径超出系统可打开的长度（4,096 字节，每个名称 255 字节）。</translation>
    </message>
    <message>
        <source>Move the file up some folders, or upload it from within its folder.</source>
        <translation>请将文件上移几层文件夹，或从其所在文件夹内上传。</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>您无权读取该文件。</translation>
    </message>
    <message>
        <source>Change its permissions, then retry.</source>
        <translation>请更改其权限，然后重试。</translation>
    </message>
    <message>
        <source>drive does not answer</source>
        <translation>驱动器无响应</translation>
    </message>
    <message>
        <source>The drive or the network share that the file is on does not answer.</source>
        <translation>文件所在的驱动器或网络共享没有响应。</translation>
    </message>
    <message>
        <source>Connect it again, then retry.</source>
        <translation>请重新连接，然后重试。</translation>
    </message>
    <message>
        <source>The network share that the file is on does not answer.</source>
        <translation>文件所在的网络共享没有响应。</translation>
    </message>
    <message>
        <source>used by another program</source>
        <translation>正被其他程序使用</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself.</source>
        <translation>另一个程序独占了该文件。</translation>
    </message>
    <message>
        <source>The file cannot be read: %3.</source>
        <translation>无法读取该文件：%3。</translation>
    </message>
    <message>
        <source>a link in a circle</source>
        <translation>循环链接</translation>
    </message>
    <message>
        <source>This link leads back into a folder that is uploaded already.</source>
        <translation>此链接指回一个已在上传的文件夹。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: each folder goes once.</source>
        <translation>无需处理：每个文件夹只上传一次。</translation>
    </message>
    <message>
        <source>Another program is writing the file.</source>
        <translation>另一个程序正在写入该文件。</translation>
    </message>
    <message>
        <source>still growing</source>
        <translation>仍在增长</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>该文件仍在写入。</translation>
    </message>
    <message>
        <source>Retry when it is finished.</source>
        <translation>请在写入完成后重试。</translation>
    </message>
    <message>
        <source>The file was removed on the network share it was on.</source>
        <translation>该文件已从所在的网络共享上移除。</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so the folder could not be read.</source>
        <translation>Ferry 打开的文件数已达到系统允许的上限，因此无法读取该文件夹。</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n), then add it again.</source>
        <translation>请减少同时上传的文件，或提高上限（ulimit -n），然后重新添加。</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the folder.</source>
        <translation>这台电脑的剩余内存不足以读取该文件夹。</translation>
    </message>
    <message>
        <source>Close other programs, then add it again.</source>
        <translation>请关闭其他程序，然后重新添加。</translation>
    </message>
    <message>
        <source>The drive could not read the folder.</source>
        <translation>驱动器无法读取该文件夹。</translation>
    </message>
    <message>
        <source>Check the drive, then add it again.</source>
        <translation>请检查驱动器，然后重新添加。</translation>
    </message>
    <message>
        <source>The path of the folder is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>文件夹路径超出系统可打开的长度（4,096 字节，每个名称 255 字节）。</translation>
    </message>
    <message>
        <source>Move it up some folders, then add it again.</source>
        <translation>请将它上移几层文件夹，然后重新添加。</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded: %3.</source>
        <translation>无法读取该文件夹，因此其中的内容都没有上传：%3。</translation>
    </message>
    <message>
        <source>This is no file with content of its own: %3.</source>
        <translation>这不是有自身内容的文件：%3。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>无连接</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>无法连接到%1。</translation>
    </message>
    <message>
        <source>Check the network and the address, then retry.</source>
        <translation>请检查网络和地址，然后重试。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>连接已断开</translation>
    </message>
    <message>
        <source>The connection broke off during the upload.</source>
        <translation>上传期间连接断开。</translation>
    </message>
    <message>
        <source>Retry when the network is steady; Ferry goes on where the server can.</source>
        <translation>请在网络稳定后重试；只要服务器支持，Ferry 会接着上传。</translation>
    </message>
    <message>
        <source>sending stalled</source>
        <translation>发送停滞</translation>
    </message>
    <message>
        <source>%1 stopped taking data.</source>
        <translation>%1停止接收数据。</translation>
    </message>
    <message>
        <source>Retry in a while, or upload fewer files at a time.</source>
        <translation>请过一会儿重试，或减少同时上传的文件。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>无答复</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1没有及时答复。</translation>
    </message>
    <message>
        <source>Retry; Ferry first asks whether the file has arrived.</source>
        <translation>请重试；Ferry 会先询问文件是否已送达。</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>不安全</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1无法证明自己的身份，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or ask who runs the server about its certificate.</source>
        <translation>请检查地址和这台电脑的时钟，或就证书问题联系服务器管理员。</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>被代理阻止</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the upload through.</source>
        <translation>网络的代理没有放行此上传。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then retry.</source>
        <translation>请检查这台电脑的代理设置，然后重试。</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>被转往别处</translation>
    </message>
    <message>
        <source>%1 sent the upload to another address, and Ferry does not follow with your file.</source>
        <translation>%1将上传转往另一个地址，Ferry 不会带着您的文件跟随过去。</translation>
    </message>
    <message>
        <source>Enter the final address in the destination&apos;s settings.</source>
        <translation>请在目标位置的设置中填写最终地址。</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>另一台主机</translation>
    </message>
    <message>
        <source>%1 pointed at another host, which was given neither your key nor your file.</source>
        <translation>%1指向了另一台主机，您的密钥和文件都没有交给它。</translation>
    </message>
    <message>
        <source>The server pointed at another host, %2, which was given neither your key nor your file.</source>
        <translation>服务器指向了另一台主机%2，您的密钥和文件都没有交给它。</translation>
    </message>
    <message>
        <source>endless answer</source>
        <translation>答复没完没了</translation>
    </message>
    <message>
        <source>%1 answered with far more than an answer.</source>
        <translation>%1返回的内容远超一个答复应有的长度。</translation>
    </message>
    <message>
        <source>Check that the address is that of an upload server.</source>
        <translation>请确认该地址是上传服务器的地址。</translation>
    </message>
    <message>
        <source>%1 gave an answer that Ferry does not understand.</source>
        <translation>%1的答复 Ferry 无法理解。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, check the address in the destination&apos;s settings.</source>
        <translation>请重试；若仍然如此，请在目标位置的设置中检查地址。</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>证书已过期</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>%1的证书已过期，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Who runs the server has to renew it; if this computer&apos;s clock is wrong, set it.</source>
        <translation>需要由服务器管理员更新证书；若这台电脑的时钟不准，请校准。</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>证书尚未生效</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>%1的证书尚未生效，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock if it is wrong; otherwise ask who runs the server.</source>
        <translation>若这台电脑的时钟不准，请校准；否则请联系服务器管理员。</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>证书不受信任</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it and nothing was sent.</source>
        <translation>%1的证书由它自己签发，没有人为其担保，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>If the server is yours, name its certificate or its authority in the destination&apos;s setting “ca” (--set ca=FILE).</source>
        <translation>若服务器是您自己的，请在目标位置的设置“ca”中指定其证书或颁发机构（--set ca=FILE）。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know, so nothing was sent.</source>
        <translation>%1的证书来自这台电脑不认识的颁发机构，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>certificate of another</source>
        <translation>证书名称不符</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than %2, so nothing was sent.</source>
        <translation>%1出示的证书所属名称不是%2，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Enter the address with the name that the certificate is made for.</source>
        <translation>请填写与证书名称一致的地址。</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than that of its address, so nothing was sent.</source>
        <translation>%1出示的证书所属名称与其地址不符，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>no TLS there</source>
        <translation>那里没有 TLS</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>在%1的地址上应答的服务不支持 TLS。</translation>
    </message>
    <message>
        <source>Check the port, or whether the address begins with http:// instead of https://.</source>
        <translation>请检查端口，或确认地址是否应以 http:// 而不是 https:// 开头。</translation>
    </message>
    <message>
        <source>HTTP/2 only</source>
        <translation>仅支持 HTTP/2</translation>
    </message>
    <message>
        <source>%1 speaks HTTP/2 only, and Ferry uploads by HTTP/1.1.</source>
        <translation>%1仅支持 HTTP/2，而 Ferry 使用 HTTP/1.1 上传。</translation>
    </message>
    <message>
        <source>Ask who runs the server to allow HTTP/1.1 as well.</source>
        <translation>请联系服务器管理员，让它也允许 HTTP/1.1。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent: %3.</source>
        <translation>%1无法证明自己的身份，因此没有发送任何内容：%3。</translation>
    </message>
    <message>
        <source>Ferry has as many files and connections open as this system allows it.</source>
        <translation>Ferry 打开的文件和连接数已达到系统允许的上限。</translation>
    </message>
    <message>
        <source>%1 sent the upload to %3, and Ferry does not follow with your file.</source>
        <translation>%1将上传转往 %3，Ferry 不会带着您的文件跟随过去。</translation>
    </message>
    <message>
        <source>If that is the right place, enter it in the destination&apos;s settings.</source>
        <translation>若那里才是正确的位置，请在目标位置的设置中填写。</translation>
    </message>
    <message>
        <source>address with http://</source>
        <translation>http:// 地址</translation>
    </message>
    <message>
        <source>%1 is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected.</source>
        <translation>%1是通过 https:// 访问的，却给出了以 http:// 开头的上传地址，这会让您的文件不受保护地发送。</translation>
    </message>
    <message>
        <source>Have the proxy in front of the server send X-Forwarded-Proto.</source>
        <translation>请让服务器前面的代理发送 X-Forwarded-Proto。</translation>
    </message>
    <message>
        <source>%3, which was given neither your key nor your file.</source>
        <translation>%3，您的密钥和文件都没有交给它。</translation>
    </message>
    <message>
        <source>a web page answered</source>
        <translation>应答的是网页</translation>
    </message>
    <message>
        <source>A web page answered in place of %1.</source>
        <translation>代替%1应答的是一个网页。</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page first; otherwise check the address in the destination&apos;s settings.</source>
        <translation>若此网络需要登录，请先打开任意网页；否则请在目标位置的设置中检查地址。</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>答复过早</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file (%3).</source>
        <translation>%1还没收到整个文件就表示成功（%3）。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, something between here and the server answers in its place.</source>
        <translation>请重试；若仍然如此，说明途中有别的东西在代替服务器答复。</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file.</source>
        <translation>%1还没收到整个文件就表示成功。</translation>
    </message>
    <message>
        <source>claims too much</source>
        <translation>声称过多</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent (%3).</source>
        <translation>%1声称收到的比发送的还多（%3）。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, its keeper has to look at it.</source>
        <translation>请重试；若仍然如此，需要由其管理员检查。</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent.</source>
        <translation>%1声称收到的比发送的还多。</translation>
    </message>
    <message>
        <source>no upload address</source>
        <translation>没有上传地址</translation>
    </message>
    <message>
        <source>%1 made an upload and gave no address for it that can be used.</source>
        <translation>%1创建了上传，却没有给出可用的地址。</translation>
    </message>
    <message>
        <source>address repeats the token</source>
        <translation>地址中含令牌</translation>
    </message>
    <message>
        <source>%1 put the token that it was sent into the upload&apos;s address, where others could read it.</source>
        <translation>%1把收到的令牌放进了上传地址，其他人可能会看到。</translation>
    </message>
    <message>
        <source>Do not use this server before its keeper has looked at it.</source>
        <translation>在其管理员检查之前，请不要使用此服务器。</translation>
    </message>
    <message>
        <source>upload address leads nowhere</source>
        <translation>上传地址无效</translation>
    </message>
    <message>
        <source>%1 made an upload and knows nothing of it at the address it gave.</source>
        <translation>%1创建了上传，但在它给出的地址上却查不到。</translation>
    </message>
    <message>
        <source>A proxy in front of the server may change its addresses: check that it passes on the upload path.</source>
        <translation>服务器前面的代理可能更改了地址：请确认它会转发上传路径。</translation>
    </message>
    <message>
        <source>no upload made</source>
        <translation>没有创建上传</translation>
    </message>
    <message>
        <source>%1 answered without making an upload.</source>
        <translation>%1答复了，却没有创建上传。</translation>
    </message>
    <message>
        <source>Check that the address is that of a tus server.</source>
        <translation>请确认该地址是 tus 服务器的地址。</translation>
    </message>
    <message>
        <source>loses what it has</source>
        <translation>丢失已收内容</translation>
    </message>
    <message>
        <source>%1 says again and again that it has less of the file than before.</source>
        <translation>%1一再表示它收到的文件内容比之前更少。</translation>
    </message>
    <message>
        <source>Retry later, or ask who runs the server.</source>
        <translation>请稍后重试，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>takes too little</source>
        <translation>每次接收过少</translation>
    </message>
    <message>
        <source>%1 takes too little at a time (%3).</source>
        <translation>%1每次接收的内容过少（%3）。</translation>
    </message>
    <message>
        <source>%1 takes too little of the file at a time to ever have all of it.</source>
        <translation>%1每次只接收文件的极小部分，永远收不完。</translation>
    </message>
    <message>
        <source>sent too often</source>
        <translation>发送次数过多</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it (%3).</source>
        <translation>已向%1发送了三倍于文件大小的数据，它仍未收到完整文件（%3）。</translation>
    </message>
    <message>
        <source>Retry to begin anew; if it stays so, ask who runs the server.</source>
        <translation>请重试以从头开始；若仍然如此，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it.</source>
        <translation>已向%1发送了三倍于文件大小的数据，它仍未收到完整文件。</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>请求过多</translation>
    </message>
    <message>
        <source>%1 is getting too many requests.</source>
        <translation>%1收到的请求过多。</translation>
    </message>
    <message>
        <source>Retry in a few minutes, or upload fewer files at a time.</source>
        <translation>请几分钟后重试，或减少同时上传的文件。</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>服务器故障</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1自身出了问题。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 is still busy with an earlier upload of this file.</source>
        <translation>%1仍在处理此文件较早的一次上传。</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in or the key.</source>
        <translation>%1不再接受此登录或密钥。</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>请重新登录，或输入新密钥。</translation>
    </message>
    <message>
        <source>%1 does not allow you to upload here.</source>
        <translation>%1不允许您上传到此处。</translation>
    </message>
    <message>
        <source>You are not allowed to upload to %2.</source>
        <translation>您无权上传到%2。</translation>
    </message>
    <message>
        <source>Choose another place, or ask its owner for permission.</source>
        <translation>请选择其他位置，或向其所有者申请权限。</translation>
    </message>
    <message>
        <source>place missing</source>
        <translation>缺少位置</translation>
    </message>
    <message>
        <source>%1 does not have the place to upload to.</source>
        <translation>%1没有要上传到的位置。</translation>
    </message>
    <message>
        <source>%2 does not exist.</source>
        <translation>%2不存在。</translation>
    </message>
    <message>
        <source>Make it there, or choose another in the destination&apos;s settings.</source>
        <translation>请在那里创建，或在目标位置的设置中选择其他位置。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <source>%1 does not take a file of this size.</source>
        <translation>%1不接受这么大的文件。</translation>
    </message>
    <message>
        <source>%1 does not take files of this type.</source>
        <translation>%1不接受此类文件。</translation>
    </message>
    <message>
        <source>Choose another destination, or allow the type there.</source>
        <translation>请选择其他目标位置，或在那里允许此类型。</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>不收此文件名</translation>
    </message>
    <message>
        <source>%1 does not take a file of this name.</source>
        <translation>%1不接受这个名称的文件。</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there.</source>
        <translation>名称%2不能在那里使用。</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>%1 already has a file of this name.</source>
        <translation>%1已有同名文件。</translation>
    </message>
    <message>
        <source>Keep both, replace it, or skip this one.</source>
        <translation>请保留两者、替换它，或跳过此文件。</translation>
    </message>
    <message>
        <source>%1 has no space left for you.</source>
        <translation>%1已没有可供您使用的空间。</translation>
    </message>
    <message>
        <source>Make room there or raise the quota, then retry.</source>
        <translation>请在那里腾出空间或提高配额，然后重试。</translation>
    </message>
    <message>
        <source>upload expired</source>
        <translation>上传已过期</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished part of this upload.</source>
        <translation>%1已丢弃此次上传未完成的部分。</translation>
    </message>
    <message>
        <source>Retry; it starts again from the beginning.</source>
        <translation>请重试；将从头开始。</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>进度不一致</translation>
    </message>
    <message>
        <source>%1 holds another part of the file than Ferry thought.</source>
        <translation>%1保存的部分与 Ferry 认为的不同。</translation>
    </message>
    <message>
        <source>Retry; Ferry asks the server where to go on.</source>
        <translation>请重试；Ferry 会询问服务器从哪里继续。</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>传输中损坏</translation>
    </message>
    <message>
        <source>The data was damaged on its way.</source>
        <translation>数据在途中损坏。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, the network or this computer&apos;s memory may be at fault.</source>
        <translation>请重试；若仍然如此，问题可能出在网络或这台电脑的内存。</translation>
    </message>
    <message>
        <source>stored file differs</source>
        <translation>存储的文件不符</translation>
    </message>
    <message>
        <source>%1 stored something else than the file.</source>
        <translation>%1存储的内容与文件不同。</translation>
    </message>
    <message>
        <source>Retry to upload it again.</source>
        <translation>请重试以重新上传。</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未被接受</translation>
    </message>
    <message>
        <source>%1 did not accept the upload.</source>
        <translation>%1没有接受此上传。</translation>
    </message>
    <message>
        <source>Its own words are in Details; check the destination&apos;s settings.</source>
        <translation>服务器原话见“详情”；请检查目标位置的设置。</translation>
    </message>
    <message>
        <source>%2 does not take this type of file: %3.</source>
        <translation>%2不接受此类文件：%3。</translation>
    </message>
    <message>
        <source>Choose another bucket, or allow the type there.</source>
        <translation>请选择其他存储桶，或在那里允许此类型。</translation>
    </message>
    <message>
        <source>%1 does not take this type of file: %3.</source>
        <translation>%1不接受此类文件：%3。</translation>
    </message>
    <message>
        <source>The name %2 is kept by the server for its own use.</source>
        <translation>名称%2由服务器保留自用。</translation>
    </message>
    <message>
        <source>The server keeps this name for its own use.</source>
        <translation>服务器保留此名称自用。</translation>
    </message>
    <message>
        <source>The name %2 is too long for %1 (%3).</source>
        <translation>名称%2对%1来说太长（%3）。</translation>
    </message>
    <message>
        <source>Shorten the name of the file or of its folders and add it again.</source>
        <translation>请缩短文件或其文件夹的名称，然后重新添加。</translation>
    </message>
    <message>
        <source>The name is too long for %1 (%3).</source>
        <translation>名称对%1来说太长（%3）。</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there: %3.</source>
        <translation>名称%2不能在那里使用：%3。</translation>
    </message>
    <message>
        <source>name taken at the same moment</source>
        <translation>名称同时被占用</translation>
    </message>
    <message>
        <source>Another upload took this name on %1 at the same moment.</source>
        <translation>另一个上传在同一时刻占用了%1上的这个名称。</translation>
    </message>
    <message>
        <source>%1 has no space left for you: %3.</source>
        <translation>%1已没有可供您使用的空间：%3。</translation>
    </message>
    <message>
        <source>upload vanished</source>
        <translation>上传消失</translation>
    </message>
    <message>
        <source>%1 lost the unfinished upload again and again.</source>
        <translation>%1一再丢失未完成的上传。</translation>
    </message>
    <message>
        <source>no permission to replace</source>
        <translation>没有替换权限</translation>
    </message>
    <message>
        <source>The bucket %2 lets you add files and not replace them.</source>
        <translation>存储桶%2允许您添加文件，但不允许替换。</translation>
    </message>
    <message>
        <source>Keep both instead, or give the bucket a policy for UPDATE.</source>
        <translation>请改为保留两者，或为存储桶添加 UPDATE 策略。</translation>
    </message>
    <message>
        <source>%1 lets you add files and not replace them.</source>
        <translation>%1允许您添加文件，但不允许替换。</translation>
    </message>
    <message>
        <source>never there</source>
        <translation>始终没有存入</translation>
    </message>
    <message>
        <source>%1 stores something else each time, under one name after the other.</source>
        <translation>%1每次都存入别的内容，换了一个又一个名称也是如此。</translation>
    </message>
    <message>
        <source>Asked for the file, %1 answers about another or none.</source>
        <translation>向%1查询此文件时，它回答的是另一个文件，或没有回答。</translation>
    </message>
    <message>
        <source>%1 stored something else than the file: %3.</source>
        <translation>%1存储的内容与文件不同：%3。</translation>
    </message>
    <message>
        <source>not there afterwards</source>
        <translation>事后查不到</translation>
    </message>
    <message>
        <source>%1 said yes, and afterwards does not have the file.</source>
        <translation>%1表示成功，事后却没有该文件。</translation>
    </message>
    <message>
        <source>has no list</source>
        <translation>没有列表</translation>
    </message>
    <message>
        <source>%1 cannot say what it keeps: servers of this kind, and those whose list is turned off, have none.</source>
        <translation>%1无法说明它保存了什么：此类服务器，以及关闭了列表的服务器，都没有列表。</translation>
    </message>
    <message>
        <source>Look there with the means that the server itself offers.</source>
        <translation>请用服务器自己提供的方式在那里查看。</translation>
    </message>
    <message>
        <source>has no folders</source>
        <translation>没有文件夹</translation>
    </message>
    <message>
        <source>%1 keeps its files without folders, so there is no %2.</source>
        <translation>%1保存文件时不分文件夹，因此没有%2。</translation>
    </message>
    <message>
        <source>Name the destination alone.</source>
        <translation>请只指定目标位置。</translation>
    </message>
    <message>
        <source>list goes round</source>
        <translation>列表循环</translation>
    </message>
    <message>
        <source>After %3 files the list of %1 begins again and never ends, so it is not trusted.</source>
        <translation>列出 %3 个文件后，%1的列表又从头开始且没有尽头，因此不可信。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Retry later, or ask who runs the server.</source>
        <translation>没有删除任何内容。请稍后重试，或联系服务器管理员。</translation>
    </message>
    <message>
        <source>%1 keeps more than %3 files, more than Ferry shows at a time.</source>
        <translation>%1保存了超过 %3 个文件，多于 Ferry 一次显示的数量。</translation>
    </message>
    <message>
        <source>Name a folder, as in “name/folder”.</source>
        <translation>请指定文件夹，例如“名称/文件夹”。</translation>
    </message>
    <message>
        <source>no list came</source>
        <translation>没有收到列表</translation>
    </message>
    <message>
        <source>%1 was asked for its files and answered with something else (%3).</source>
        <translation>向%1请求文件列表，收到的却是别的内容（%3）。</translation>
    </message>
    <message>
        <source>has no links</source>
        <translation>没有链接</translation>
    </message>
    <message>
        <source>%1 gives out no links to what it keeps.</source>
        <translation>%1不为其保存的内容提供链接。</translation>
    </message>
    <message>
        <source>Download the file and hand it on, or upload it elsewhere.</source>
        <translation>请下载文件再转交，或上传到别处。</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>链接时效太长</translation>
    </message>
    <message>
        <source>A link of %1 works for %3 days at most.</source>
        <translation>%1的链接最多有效 %3 天。</translation>
    </message>
    <message>
        <source>Ask for a shorter time, or make the bucket public.</source>
        <translation>请选择更短的时间，或将存储桶设为公开。</translation>
    </message>
    <message>
        <source>no link came</source>
        <translation>没有收到链接</translation>
    </message>
    <message>
        <source>%1 was asked for a link and answered with something else.</source>
        <translation>向%1请求链接，收到的却是别的内容。</translation>
    </message>
    <message>
        <source>gives back text only</source>
        <translation>只返还文本</translation>
    </message>
    <message>
        <source>%2 gives back the text that it read out of a file, and never the file.</source>
        <translation>%2只返还从文件中读取的文本，从不返还文件本身。</translation>
    </message>
    <message>
        <source>Fetch it from another place that it was uploaded to.</source>
        <translation>请从上传过的其他位置取回。</translation>
    </message>
    <message>
        <source>gives nothing back</source>
        <translation>不返还内容</translation>
    </message>
    <message>
        <source>%2 does not give back what it was sent.</source>
        <translation>%2不返还收到的内容。</translation>
    </message>
    <message>
        <source>no name for a file here</source>
        <translation>文件名在此不可用</translation>
    </message>
    <message>
        <source>%2 is no name that a file can safely have here: it would be another place, is too long, or has hidden characters.</source>
        <translation>%2不能安全地用作这里的文件名：它会落到别处、太长，或含有隐藏字符。</translation>
    </message>
    <message>
        <source>Choose a name for it: --output FILE, or Save as in the window.</source>
        <translation>请为它选择名称：使用 --output FILE，或窗口中的“另存为”。</translation>
    </message>
    <message>
        <source>outside the folder</source>
        <translation>在文件夹之外</translation>
    </message>
    <message>
        <source>%2 is not below the folder of %1, so it is left alone.</source>
        <translation>%2不在%1的文件夹之下，因此保持不动。</translation>
    </message>
    <message>
        <source>Add a destination for the folder that it is in.</source>
        <translation>请为它所在的文件夹添加目标位置。</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>未删除</translation>
    </message>
    <message>
        <source>%1 said yes and deleted nothing: the policies of the bucket do not let you.</source>
        <translation>%1表示成功，却什么也没删除：存储桶的策略不允许您删除。</translation>
    </message>
    <message>
        <source>Add a policy for DELETE on storage.objects, or sign in as who uploaded it.</source>
        <translation>请在 storage.objects 上添加 DELETE 策略，或以上传者的身份登录。</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>这里已有</translation>
    </message>
    <message>
        <source>There is a file %2 here already, and it is not overwritten.</source>
        <translation>这里已有文件%2，不会覆盖它。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请选择其他名称。</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>那里已更改</translation>
    </message>
    <message>
        <source>%2 is another file by now than the one that was listed.</source>
        <translation>%2现在已不是列出时的那个文件。</translation>
    </message>
    <message>
        <source>List the files again.</source>
        <translation>请重新列出文件。</translation>
    </message>
    <message>
        <source>came incomplete</source>
        <translation>收到的不完整</translation>
    </message>
    <message>
        <source>%3 bytes came from %1, so nothing was kept.</source>
        <translation>从%1收到的字节数为 %3，因此没有保留。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged.</source>
        <translation>请重试；若仍然如此，说明存储在那里的内容已损坏。</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>内容不同</translation>
    </message>
    <message>
        <source>What came from %1 has another SHA-256 than what was uploaded, so it was not kept.</source>
        <translation>从%1收到的内容与上传时的 SHA-256 不同，因此没有保留。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged or was replaced.</source>
        <translation>请重试；若仍然如此，说明存储在那里的内容已损坏或被替换。</translation>
    </message>
    <message>
        <source>more than the file</source>
        <translation>多于文件本身</translation>
    </message>
    <message>
        <source>%1 sent more than the %4 that the file has, so nothing was kept.</source>
        <translation>%1发送的内容超过了文件的 %4，因此没有保留。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, ask who runs the server.</source>
        <translation>请重试；若仍然如此，请联系服务器管理员。</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The download from %1 broke off: %3.</source>
        <translation>从%1的下载中断：%3。</translation>
    </message>
    <message>
        <source>Retry when the network is steady.</source>
        <translation>请在网络稳定后重试。</translation>
    </message>
    <message>
        <source>came packed</source>
        <translation>收到的是压缩内容</translation>
    </message>
    <message>
        <source>%1 sent the file packed although it was asked for it as it is.</source>
        <translation>请求的是原样的文件，%1却发送了压缩内容。</translation>
    </message>
    <message>
        <source>Have who runs the server turn compression off for stored files.</source>
        <translation>请让服务器管理员关闭对存储文件的压缩。</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 PB</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation>​</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>剩余一天以上</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>约剩 %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two clauses</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads</source>
        <translation>
            <numerusform>%1 条上传记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>停止于 %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not sent: the destination had a file of this name, and was left as it is.</source>
        <translation>未发送：目标位置已有同名文件，并保持原样。</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>传送 %1 后取消。</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>尝试 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>computer, path there</comment>
        <translation>来自 %1：%2</translation>
    </message>
    <message>
        <source>From this computer, %1</source>
        <translation>来自这台电脑：%1</translation>
    </message>
    <message>
        <source>From this computer, %1, unchanged since</source>
        <translation>来自这台电脑：%1，此后未更改</translation>
    </message>
    <message>
        <source>From this computer, %1, changed since</source>
        <translation>来自这台电脑：%1，此后有更改</translation>
    </message>
    <message>
        <source>From this computer, %1, no longer there</source>
        <translation>来自这台电脑：%1，已不在那里</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Also uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>还曾从 %1 上传到 %2，%3</translation>
    </message>
    <message>
        <source>Uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>曾从 %1 上传到 %2，%3</translation>
    </message>
    <message>
        <source>%1, and many times more</source>
        <translation>%1，另有许多次</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 times more</source>
        <translation>
            <numerusform>%1，另有 %2 次</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is already in %1: uploaded from %2, %3.</source>
        <comment>place, computer, time</comment>
        <translation>%1 中已有相同文件：从 %2 上传，%3。</translation>
    </message>
    <message>
        <source>%1, %2, to %3, %4, from %5, %6</source>
        <comment>name, outcome, place, size, device, time</comment>
        <translation>%1，%2，上传到 %3，%4，来自 %5，%6</translation>
    </message>
    <message>
        <source>Size checked after upload</source>
        <translation>上传后已核对大小</translation>
    </message>
    <message>
        <source>Not checked after upload</source>
        <translation>上传后未核对</translation>
    </message>
    <message>
        <source>SHA-256 %1, checked after upload</source>
        <translation>SHA-256 %1，上传后已核对</translation>
    </message>
    <message>
        <source>SHA-256 %1, size checked after upload</source>
        <translation>SHA-256 %1，上传后已核对大小</translation>
    </message>
    <message>
        <source>SHA-256 %1, not checked after upload</source>
        <translation>SHA-256 %1，上传后未核对</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>size, time, speed</comment>
        <translation>%1，用时 %2（%3）</translation>
    </message>
</context>
<context>
    <name>KeptPicture</name>
    <message>
        <source>d MMM HH.mm</source>
        <comment>day and time in a file&apos;s name, as QDateTime writes them</comment>
        <translation>M月d日 HH.mm</translation>
    </message>
    <message>
        <source>Pasted image %1</source>
        <translation>粘贴的图片 %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 at a time, automatic</source>
        <translation>同时 %1 个，自动</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>同时 %1 个</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限速</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Copy link as Markdown or HTML, open it, show its QR code</source>
        <translation>将链接复制为 Markdown 或 HTML、打开链接、显示其二维码</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</source>
        <translation>
            <numerusform>数据库已损坏，已改名为 %1 留存。从它和备份中救回了历史记录中的 %2 条上传记录和队列中的 %3 个上传。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</source>
        <translation>
            <numerusform>数据库已损坏，已改名为 %1 留存。从中救回了历史记录中的 %2 条上传记录和队列中的 %3 个上传。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was made by a newer Ferry. It can be looked at, not changed.</source>
        <translation>此数据库由更新版本的 Ferry 创建。可以查看，但不能更改。</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open this address?</source>
        <translation>打开此地址？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Sent as “Authorization: Bearer …”.</source>
        <translation>以“Authorization: Bearer …”发送。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>请求头</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>随每个请求一起发送。</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>计算 SHA-256</translation>
    </message>
    <message>
        <source>For the history; made while uploading.</source>
        <translation>用于历史记录；在上传时计算。</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>内容类型</translation>
    </message>
    <message>
        <source>For suffixes that should go with another type than the web&apos;s usual one.</source>
        <translation>用于某些后缀：以不同于网络惯用的类型发送。</translation>
    </message>
    <message>
        <source>Same bytes once</source>
        <translation>相同内容只传一次</translation>
    </message>
    <message>
        <source>Skip a file whose content is there already, from any of your computers.</source>
        <translation>若文件内容已在那里，无论来自您的哪台电脑，都会跳过。</translation>
    </message>
    <message>
        <source>Keep files for (days)</source>
        <translation>文件保留时间（天）</translation>
    </message>
    <message>
        <source>Older uploads of yours are offered for deletion in Remote files. Nothing is deleted by itself.</source>
        <translation>在“远程文件”中，会建议删除您更早的上传。不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers with a private one.</source>
        <translation>PEM 文本或 PEM 文件的路径，用于使用私有颁发机构的服务器。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers that ask who you are.</source>
        <translation>PEM 文本或 PEM 文件的路径，用于要求验证您身份的服务器。</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>The path of a PEM file; the key stays there.</source>
        <translation>PEM 文件的路径；密钥留在原处。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, with USER@ where it asks for one; “none” for no proxy. Without it, as Ferry&apos;s settings say.</source>
        <translation>http://、https:// 或 socks5://，需要时加上 USER@；“none”表示不用代理。留空则按 Ferry 的设置。</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>代理的密码</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>How a name and a password are sent.</source>
        <translation>用户名和密码的发送方式。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Ask before sending</source>
        <translation>发送前询问</translation>
    </message>
    <message>
        <source>Large files wait for the server&apos;s word (Expect: 100-continue).</source>
        <translation>大文件先等服务器同意（Expect: 100-continue）。</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>仅这些文件</translation>
    </message>
    <message>
        <source>Patterns, separated by commas; all other files are left out. Empty: all go.</source>
        <translation>以逗号分隔的匹配模式；其他文件都会略过。留空则全部上传。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Patterns of files that are not uploaded; with / at the end, of folders.</source>
        <translation>不上传的文件的匹配模式；以 / 结尾表示文件夹。</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>子文件夹</translation>
    </message>
    <message>
        <source>Where each file goes, by the day of its last change: {year}, {month}, {day}.</source>
        <translation>每个文件的去处，按其最后更改的日期：{year}、{month}、{day}。</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>名称已被占用时</translation>
    </message>
    <message>
        <source>What happens when nobody has said it for the file.</source>
        <translation>没有为文件单独选择时的处理方式。</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>基础 URL</translation>
    </message>
    <message>
        <source>The API&apos;s address, without “/files”: a gateway&apos;s, or another server&apos;s.</source>
        <translation>API 的地址，不含“/files”：网关或其他服务器的地址。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where the key was made. A key of one is unknown to the other.</source>
        <translation>创建密钥的区域。一个区域的密钥在另一个区域无效。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Kept in the keychain, and sent there alone.</source>
        <translation>保存在密钥环中，且只发送到那里。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the files are for; it decides what is taken.</source>
        <translation>文件用来做什么；这决定了接受哪些文件。</translation>
    </message>
    <message>
        <source>Largest file (MiB)</source>
        <translation>最大文件（MiB）</translation>
    </message>
    <message>
        <source>Larger ones are not tried; 0 for no limit.</source>
        <translation>不尝试更大的文件；0 表示不限。</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>等待读取完成</translation>
    </message>
    <message>
        <source>Follow the reading of the text on the server to its end; an upload is done after that.</source>
        <translation>跟进服务器上的文本读取，直到结束；之后上传才算完成。</translation>
    </message>
    <message>
        <source>The server lists its files</source>
        <translation>服务器可列出文件</translation>
    </message>
    <message>
        <source>After a lost answer Ferry looks whether the file is there; otherwise it asks you.</source>
        <translation>答复丢失后，Ferry 会查看文件是否已在那里；否则会询问您。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{name} stands for the file&apos;s name, {path} for its path with folders.</source>
        <translation>{name} 代表文件名，{path} 代表含文件夹的路径。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>PUT can be repeated safely, POST cannot.</source>
        <translation>PUT 可以安全重复，POST 不可以。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Ask the server for the size afterwards, where it tells.</source>
        <translation>上传后向服务器询问大小（若它提供）。</translation>
    </message>
    <message>
        <source>Look before uploading</source>
        <translation>上传前查看</translation>
    </message>
    <message>
        <source>Ask the server whether the name is taken, where it tells. Without it, files of the same name are replaced.</source>
        <translation>向服务器询问名称是否已被占用（若它提供）。不选时，同名文件会被替换。</translation>
    </message>
    <message>
        <source>Create folders</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>With WebDAV servers, when one is missing.</source>
        <translation>用于 WebDAV 服务器，在缺少文件夹时。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Files are copied here; it is made when missing.</source>
        <translation>文件会复制到这里；缺少时会自动创建。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>通往</translation>
    </message>
    <message>
        <source>Each file goes to all of these. One that fails holds none of the others up.</source>
        <translation>每个文件都会发往这些位置。其中一个失败不会耽误其他的。</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>可选服务</translation>
    </message>
    <message>
        <source>The first of these that takes the file, by size and type, and is neither overloaded nor out of balance.</source>
        <translation>选用其中第一个接受该文件（按大小和类型）、未过载且有余额的。</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>转到下一个</translation>
    </message>
    <message>
        <source>When a service fails for its own reasons: no balance, no quota, overload.</source>
        <translation>当某个服务因自身原因失败时：没有余额、没有配额、过载。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Uploads as this user, to its project.</source>
        <translation>以此用户的身份上传到其项目。</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>项目 URL</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Data API.</source>
        <translation>位于控制台的 Settings、Data API 下。</translation>
    </message>
    <message>
        <source>Publishable or anon key</source>
        <translation>publishable 或 anon 密钥</translation>
    </message>
    <message>
        <source>The public one. A secret or service_role key is refused: it opens the whole project to whoever finds it on this computer.</source>
        <translation>即公开密钥。secret 或 service_role 密钥会被拒绝：任何在这台电脑上找到它的人都能打开整个项目。</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>存储桶</translation>
    </message>
    <message>
        <source>In the bucket; it need not exist yet. “{user}” is the account&apos;s user id.</source>
        <translation>位于存储桶内；不必事先存在。“{user}”是账户的用户 ID。</translation>
    </message>
    <message>
        <source>Cache time (seconds)</source>
        <translation>缓存时间（秒）</translation>
    </message>
    <message>
        <source>How long browsers may keep a download.</source>
        <translation>浏览器可以保留下载内容多久。</translation>
    </message>
    <message>
        <source>Resumable above (MB)</source>
        <translation>超过此大小可续传（MB）</translation>
    </message>
    <message>
        <source>Smaller files go in one request, as Supabase advises up to 6 MB.</source>
        <translation>更小的文件用一个请求发送，Supabase 建议 6 MB 以内如此。</translation>
    </message>
    <message>
        <source>Verify after uploading</source>
        <translation>上传后校验</translation>
    </message>
    <message>
        <source>One more request for each file.</source>
        <translation>每个文件多一个请求。</translation>
    </message>
    <message>
        <source>Upload URL</source>
        <translation>上传 URL</translation>
    </message>
    <message>
        <source>Where the server creates uploads.</source>
        <translation>服务器创建上传的地址。</translation>
    </message>
    <message>
        <source>Chunk size (MiB)</source>
        <translation>分块大小（MiB）</translation>
    </message>
    <message>
        <source>At most this much is sent again after a break; smaller where a proxy limits bodies.</source>
        <translation>中断后最多重发这么多；若代理限制请求大小，请设小一些。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>As you want to see it in Ferry.</source>
        <translation>您希望在 Ferry 中看到的名称。</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>同时上传数</translation>
    </message>
    <message>
        <source>Empty: as many as Ferry or the service allows.</source>
        <translation>留空：按 Ferry 或服务所允许的数量。</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>They go on where they stopped when Ferry is started again.</source>
        <translation>
            <numerusform>下次启动 Ferry 时，它们会从中断处继续。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</source>
        <translation>
            <numerusform>下次启动 Ferry 时，它们会从头开始：这些目标位置不能从文件中间接着传。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go on where they stopped</source>
        <translation>
            <numerusform>%1 个从中断处继续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begin again from the start</source>
        <translation>
            <numerusform>%1 个从头开始</numerusform>
        </translation>
    </message>
    <message>
        <source>When Ferry is started again, %1, %2.</source>
        <translation>下次启动 Ferry 时，%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are uploading</source>
        <translation>
            <numerusform>%1 个文件正在上传</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>退出 Ferry</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are waiting, and stay in the list.</source>
        <translation>
            <numerusform>另有 %1 个正在等待，会留在列表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and resume next time</source>
        <translation>退出，下次继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在托盘中继续运行</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>In history</source>
        <translation>在历史记录中</translation>
    </message>
    <message>
        <source>Not in history</source>
        <translation>不在历史记录中</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>原本就在那里</translation>
    </message>
    <message>
        <source>This history knows nothing of it: another program, or a computer that does not sync, may have brought it.</source>
        <translation>此历史记录中没有它：可能来自其他程序，或没有同步的电脑。</translation>
    </message>
    <message>
        <source>It was there before Ferry came upon it.</source>
        <translation>在 Ferry 见到它之前，它就已在那里。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Uploaded from %1, last used %2</source>
        <translation>上传自%1，上次使用 %2</translation>
    </message>
    <message>
        <source>%1. It has another size by now, so somebody wrote it anew.</source>
        <translation>%1。现在大小已不同，说明有人重写过它。</translation>
    </message>
    <message>
        <source>%1, SHA-256 known</source>
        <translation>%1，SHA-256 已知</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（上限 %2）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>files, bytes</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 not in this history</source>
        <comment>counts, number</comment>
        <translation>
            <numerusform>%1 · %2 个不在此历史记录中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation>%1，%2，上次使用 %3，%4</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 files.</source>
        <translation>
            <numerusform>已删除 %1 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left: somebody changed them since they were listed.</source>
        <translation>
            <numerusform>%1 个文件未删除：列出之后有人更改过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be deleted.</source>
        <translation>
            <numerusform>%1 个文件无法删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded %1. Its SHA-256 is the one that was uploaded.</source>
        <translation>已下载%1。其 SHA-256 与上传时一致。</translation>
    </message>
    <message>
        <source>Downloaded %1. Its size is right; nobody knows its hash.</source>
        <translation>已下载%1。大小正确；其哈希值无从得知。</translation>
    </message>
    <message>
        <source>Downloaded %1, not verified.</source>
        <translation>已下载%1，未校验。</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%1: %2 need attention</source>
        <comment>destination, number</comment>
        <translation>
            <numerusform>%1：%2 个需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 已完成</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 已取消</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 等待中</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>destination, number</comment>
        <translation>%1 %2%</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 和另外 %2 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1，传至 %2</translation>
    </message>
    <message>
        <source>resumed after a lost connection</source>
        <translation>断线后已续传</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已续传</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Reading the whole file once, to recognise it · %1</source>
        <translation>完整读取一遍文件以便识别 · %1</translation>
    </message>
    <message>
        <source>Reading its text</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <source>%1 has it and reads the text out of it · uploaded %2</source>
        <translation>%1 已收到，正在读取其中的文本 · 已上传 %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>正在校验</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>即将完成</translation>
    </message>
    <message>
        <source>Checking on %1 · uploaded %2</source>
        <translation>正在 %1 上核对 · 已上传 %2</translation>
    </message>
    <message>
        <source>%1 is storing it · uploaded %2</source>
        <translation>%1 正在存储 · 已上传 %2</translation>
    </message>
    <message>
        <source>no data moving</source>
        <translation>没有数据传输</translation>
    </message>
    <message>
        <source>Paused: the service is overloaded</source>
        <translation>已暂停：服务过载</translation>
    </message>
    <message>
        <source>Paused until %1: the service is overloaded</source>
        <translation>暂停至 %1：服务过载</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>服务器要求等待</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in</source>
        <translation>等待有人登录</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on</source>
        <translation>解锁密钥环以继续</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>goes on from there</source>
        <translation>将从此处继续</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>正在重试</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 次，共 %2 次</translation>
    </message>
    <message>
        <source>same content, checked</source>
        <translation>内容一致，已核对</translation>
    </message>
    <message>
        <source>size checked</source>
        <translation>已核对大小</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未校验</translation>
    </message>
    <message>
        <source>Already there. Same content, nothing was sent.</source>
        <translation>已在那里。内容相同，没有发送任何内容。</translation>
    </message>
    <message>
        <source>Same file, uploaded from here on %1. Nothing was sent.</source>
        <translation>相同文件，%1从这里上传过。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Same file, uploaded from %1 on %2. Nothing was sent.</source>
        <translation>相同文件，%2从%1上传过。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped, same file</source>
        <translation>已跳过，相同文件</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>A file of that name was there already, and was left as it is.</source>
        <translation>那里已有同名文件，并保持原样。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>A file of that name is already in %1.</source>
        <translation>%1 中已有同名文件。</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>需要选择</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 个需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>文件夹 %1</translation>
    </message>
    <message>
        <source>uploading to %1</source>
        <translation>正在上传到 %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>百分之 %1</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>仍然上传</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>保留两者</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>显示文件</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>in quiet hours</comment>
        <translation>等待至 %1</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>按流量计费的连接</translation>
    </message>
    <message>
        <source>Waiting while the computer sleeps</source>
        <translation>电脑睡眠期间等待</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <source>Scanning</source>
        <translation>正在扫描</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 个需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>No data moving</source>
        <translation>没有数据传输</translation>
    </message>
</context>
<context>
    <name>RowColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>the table upload_history, which holds the history</source>
        <translation>存放历史记录的表 upload_history</translation>
    </message>
    <message>
        <source>some columns of the table upload_history</source>
        <translation>表 upload_history 的某些列</translation>
    </message>
    <message>
        <source>the limits on what may be written into the table</source>
        <translation>对写入该表内容的限制</translation>
    </message>
    <message>
        <source>the table history_clock, which numbers the changes</source>
        <translation>为更改编号的表 history_clock</translation>
    </message>
    <message>
        <source>the table history_devices, which knows your computers</source>
        <translation>登记您各台电脑的表 history_devices</translation>
    </message>
    <message>
        <source>the table history_graves, which keeps forgotten uploads from coming back</source>
        <translation>防止已移除的上传记录再次出现的表 history_graves</translation>
    </message>
    <message>
        <source>the trigger that guards what is written</source>
        <translation>把关写入内容的触发器</translation>
    </message>
    <message>
        <source>row level security, which keeps others out of your history</source>
        <translation>让他人看不到您历史记录的行级安全性</translation>
    </message>
    <message>
        <source>the policies by which everybody sees only their own rows</source>
        <translation>让每个人只能看到自己那些行的策略</translation>
    </message>
    <message>
        <source>nothing, but a policy of the tables is not Ferry&apos;s and may show your history to others</source>
        <translation>无，但表上有一条策略不属于 Ferry，可能会让他人看到您的历史记录</translation>
    </message>
    <message>
        <source>the rights of signed-in users on the table</source>
        <translation>已登录用户对该表的权限</translation>
    </message>
    <message>
        <source>the function ferry_hello, with which a sync begins</source>
        <translation>同步开始时使用的函数 ferry_hello</translation>
    </message>
    <message>
        <source>Realtime for the table: without it changes come once a minute, not at once</source>
        <translation>该表的 Realtime：没有它，更改每分钟才到一次，而不是立即到达</translation>
    </message>
    <message>
        <source>the private bucket ferry-uploads, for your files</source>
        <translation>存放您文件的私有存储桶 ferry-uploads</translation>
    </message>
    <message>
        <source>the policies that give every user a folder in that bucket</source>
        <translation>在该存储桶中为每个用户分配文件夹的策略</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Order of upload</source>
        <translation>上传顺序</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing is lost; the next sync goes on.</source>
        <translation>没有任何内容丢失；下次同步会继续。</translation>
    </message>
    <message>
        <source>Check the project&apos;s address in the account&apos;s settings.</source>
        <translation>请在账户的设置中检查项目地址。</translation>
    </message>
    <message>
        <source>The project cannot be reached.</source>
        <translation>无法连接到项目。</translation>
    </message>
    <message>
        <source>Check the network and the address, then sync again.</source>
        <translation>请检查网络和地址，然后重新同步。</translation>
    </message>
    <message>
        <source>The connection broke off during the sync.</source>
        <translation>同步期间连接断开。</translation>
    </message>
    <message>
        <source>The project stopped taking data.</source>
        <translation>项目停止接收数据。</translation>
    </message>
    <message>
        <source>The project did not answer in time.</source>
        <translation>项目没有及时答复。</translation>
    </message>
    <message>
        <source>The project could not prove who it is, so nothing was sent.</source>
        <translation>项目无法证明自己的身份，因此没有发送任何内容。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or give the account the certificate of the project&apos;s authority.</source>
        <translation>请检查地址和这台电脑的时钟，或在账户中指定项目颁发机构的证书。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the sync through.</source>
        <translation>网络的代理没有放行此次同步。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then sync again.</source>
        <translation>请检查这台电脑的代理设置，然后重新同步。</translation>
    </message>
    <message>
        <source>The project sends the sync to another address, which Ferry does not follow.</source>
        <translation>项目将同步转往另一个地址，Ferry 不会跟随过去。</translation>
    </message>
    <message>
        <source>The project pointed at another host, which was given nothing of yours.</source>
        <translation>项目指向了另一台主机，您的任何内容都没有交给它。</translation>
    </message>
    <message>
        <source>The project answered with far more than was asked for.</source>
        <translation>项目返回的内容远超所请求的。</translation>
    </message>
    <message>
        <source>The project gave an answer that Ferry does not understand.</source>
        <translation>项目的答复 Ferry 无法理解。</translation>
    </message>
    <message>
        <source>The project is getting too many requests.</source>
        <translation>项目收到的请求过多。</translation>
    </message>
    <message>
        <source>The project has trouble of its own.</source>
        <translation>项目自身出了问题。</translation>
    </message>
    <message>
        <source>Another Ferry is renewing the sign-in.</source>
        <translation>另一个 Ferry 正在更新登录。</translation>
    </message>
    <message>
        <source>The project no longer accepts the sign-in.</source>
        <translation>项目不再接受此登录。</translation>
    </message>
    <message>
        <source>Sign in again; the sync then goes on.</source>
        <translation>请重新登录；同步随后会继续。</translation>
    </message>
    <message>
        <source>The project does not let you write its history.</source>
        <translation>项目不允许您写入它的历史记录。</translation>
    </message>
    <message>
        <source>Run the set-up script again; it mends the project&apos;s rules.</source>
        <translation>请重新运行设置脚本；它会修正项目的规则。</translation>
    </message>
    <message>
        <source>The project has no table for the history yet.</source>
        <translation>项目中还没有用于历史记录的表。</translation>
    </message>
    <message>
        <source>Run the set-up script in its SQL editor.</source>
        <translation>请在其 SQL 编辑器中运行设置脚本。</translation>
    </message>
    <message>
        <source>The project does not take a row of this size.</source>
        <translation>项目不接受这么大的一行。</translation>
    </message>
    <message>
        <source>Keep it on this computer.</source>
        <translation>请只将它保留在这台电脑上。</translation>
    </message>
    <message>
        <source>The project keeps no more of your history.</source>
        <translation>项目不再保存您更多的历史记录。</translation>
    </message>
    <message>
        <source>What is new waits here until there is room.</source>
        <translation>新内容会在这里等待，直到有空间。</translation>
    </message>
    <message>
        <source>The project did not accept a row.</source>
        <translation>项目没有接受其中一行。</translation>
    </message>
    <message>
        <source>Sync again, or keep it on this computer.</source>
        <translation>请重新同步，或只将它保留在这台电脑上。</translation>
    </message>
    <message>
        <source>The sync was interrupted.</source>
        <translation>同步已中断。</translation>
    </message>
    <message>
        <source>The project keeps %1 forgotten uploads of each user, and yours are that many. What is new waits here until old ones are collected.</source>
        <translation>项目为每个用户保存 %1 条已移除的上传记录，您的已达到此数。新内容会在这里等待，直到旧记录被清理。</translation>
    </message>
    <message>
        <source>The project keeps %1 uploads of each user&apos;s history, and yours is full. What is new waits here until you forget some, or the number in history_limits is raised.</source>
        <translation>项目为每个用户的历史记录保存 %1 条上传记录，您的已满。新内容会在这里等待，直到您移除一些记录，或提高 history_limits 中的数值。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>History synced</source>
        <translation>历史记录已同步</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 项被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %1 of %2 …</source>
        <translation>正在获取 %1 / %2…</translation>
    </message>
    <message>
        <source>Sending %1 …</source>
        <translation>正在发送 %1…</translation>
    </message>
    <message>
        <source>Syncing history…</source>
        <translation>正在同步历史记录…</translation>
    </message>
    <message>
        <source>History not synced</source>
        <translation>历史记录未同步</translation>
    </message>
    <message>
        <source>History full</source>
        <translation>历史记录已满</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1等待中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Sync history…</source>
        <translation>同步历史记录…</translation>
    </message>
    <message>
        <source>Sign in to sync</source>
        <translation>登录以同步</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>设置历史记录</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>The history of uploads stays on this computer. With a Supabase project of your own it is the same on all your computers.</source>
        <translation>上传的历史记录保留在这台电脑上。有了您自己的 Supabase 项目，它在您的所有电脑上都相同。</translation>
    </message>
    <message>
        <source>The sync goes on once you have signed in again.</source>
        <translation>您重新登录后，同步会继续。</translation>
    </message>
    <message>
        <source>The project has no complete table for the history yet.</source>
        <translation>项目中还没有完整的历史记录表。</translation>
    </message>
    <message>
        <source>The project cannot be reached. Ferry tries again by itself; nothing is lost.</source>
        <translation>无法连接到项目。Ferry 会自动重试；没有任何内容丢失。</translation>
    </message>
    <message>
        <source>The history is being synced.</source>
        <translation>正在同步历史记录。</translation>
    </message>
    <message>
        <source>Here and in the project the history is the same, but for what is refused.</source>
        <translation>除被拒的内容外，这里与项目中的历史记录相同。</translation>
    </message>
    <message>
        <source>This computer and the project have the same history.</source>
        <translation>这台电脑与项目的历史记录相同。</translation>
    </message>
    <message>
        <source>The last sync failed. Ferry tries again by itself.</source>
        <translation>上次同步失败。Ferry 会自动重试。</translation>
    </message>
    <message>
        <source>Live: changes come as they happen</source>
        <translation>实时：有更改即刻送达</translation>
    </message>
    <message>
        <source>Asked now and then</source>
        <translation>不时查询</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>这台电脑的时钟慢了 %1。同步不受影响，但历史记录中的时间不准。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>这台电脑的时钟快了 %1。同步不受影响，但历史记录中的时间不准。</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>连接 Supabase(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>Set &amp;up history…</source>
        <translation>设置历史记录(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Accounts can be listed, added, signed in and out, removed, and told to sync the history. See ferry --help.</source>
        <translation>账户可以列出、添加、登录、退出登录、移除，以及设为同步历史记录。请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>There is no account of that e-mail address. See: ferry accounts list</source>
        <translation>没有使用该电子邮件地址的账户。请参阅：ferry accounts list</translation>
    </message>
    <message>
        <source>Several projects know that e-mail address. Say which: --set url=…</source>
        <translation>有多个项目使用该电子邮件地址。请指明是哪一个：--set url=…</translation>
    </message>
    <message>
        <source>syncs the history</source>
        <translation>同步历史记录</translation>
    </message>
    <message>
        <source>An account has no setting “%1”: url, key, email and ca are what it takes.</source>
        <translation>账户没有设置“%1”：可用的是 url、key、email 和 ca。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>An account needs --set url=…, --set key=… and --set email=…</source>
        <translation>账户需要 --set url=…、--set key=… 和 --set email=…</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 的密码</translation>
    </message>
    <message>
        <source>Which password? It comes from the prompt, --secret-stdin or FERRY_SECRET.</source>
        <translation>缺少密码。请在提示处输入，或通过 --secret-stdin 或 FERRY_SECRET 提供。</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>验证码已发送到 %1。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Which code? It comes from the prompt or --secret-stdin.</source>
        <translation>缺少验证码。请在提示处输入，或通过 --secret-stdin 提供。</translation>
    </message>
    <message>
        <source>There is no keychain here, or it is locked, so the sign-in could not be kept. --plain-tokens keeps it in a file of the profile that only you can read.</source>
        <translation>这里没有密钥环，或密钥环已锁定，因此无法保存登录信息。--plain-tokens 会将它保存在配置文件夹内只有您能读取的文件中。</translation>
    </message>
    <message>
        <source>ferry accounts sync EMAIL on, or off.</source>
        <translation>用法：ferry accounts sync EMAIL on 或 off。</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</source>
        <translation>
            <numerusform>这台电脑上还有 %1 条更早的上传记录不在其中：用 ferry sync --claim 可添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>--set takes key=value.</source>
        <translation>--set 的格式为 key=value。</translation>
    </message>
    <message>
        <source>--set %1 has an empty value. Without it the setting takes its default.</source>
        <translation>--set %1 的值为空。不加它时，该设置使用默认值。</translation>
    </message>
    <message>
        <source>%1 needs a value, and this one is empty.</source>
        <translation>%1 需要一个值，而所给的值为空。</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, or auto.</source>
        <translation>--jobs 接受 1 到 64 之间的数字，或 auto。</translation>
    </message>
    <message>
        <source>--limit takes a rate such as 500k or 2M (bytes per second), and 0 for none.</source>
        <translation>--limit 接受 500k 或 2M 这样的速率（每秒字节数），0 表示不限。</translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep-both, replace or skip.</source>
        <translation>--on-conflict 接受 ask、keep-both、replace 或 skip。</translation>
    </message>
    <message>
        <source>%1 takes a number of days, as 30d or 6w.</source>
        <translation>%1 接受天数，例如 30d 或 6w。</translation>
    </message>
    <message>
        <source>--for takes a time, as 30m, 12h, 7d or 2w.</source>
        <translation>--for 接受时长，例如 30m、12h、7d 或 2w。</translation>
    </message>
    <message>
        <source>--action takes %1.</source>
        <translation>--action 接受 %1。</translation>
    </message>
    <message>
        <source>--every takes a number of seconds.</source>
        <translation>--every 接受以秒为单位的数字。</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. See ferry --help.</source>
        <translation>没有命令“%1”，这里也没有这个名称的文件。请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. Did you mean ferry %2?</source>
        <translation>没有命令“%1”，这里也没有这个名称的文件。您是否想用 ferry %2？</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 需要一个值。</translation>
    </message>
    <message>
        <source>There is no option %1. See ferry --help.</source>
        <translation>没有选项 %1。请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>--action is for Ferry&apos;s window, and goes with no command and no files.</source>
        <translation>--action 用于 Ferry 的窗口，不能与命令或文件一起使用。</translation>
    </message>
    <message>
        <source>What is the question? As in: ferry ask &quot;What is it about?&quot; thesis.pdf</source>
        <translation>要问什么？例如：ferry ask &quot;它讲的是什么？&quot; thesis.pdf</translation>
    </message>
    <message>
        <source>One of the names is empty, as if from a variable that is not set.</source>
        <translation>有一个名称为空，可能来自未设置的变量。</translation>
    </message>
    <message>
        <source>One of the words is empty, as if from a variable that is not set.</source>
        <translation>有一个参数为空，可能来自未设置的变量。</translation>
    </message>
    <message>
        <source>The list names no files, so there is nothing to do.</source>
        <translation>列表中没有文件，因此无事可做。</translation>
    </message>
    <message>
        <source>The current folder is gone: name the files by their full paths.</source>
        <translation>当前文件夹已不存在：请用完整路径指定文件。</translation>
    </message>
    <message>
        <source>“%1” keeps files and answers no questions. Ask a destination of the kind kimi, glm or openai.</source>
        <translation>“%1”只保存文件，不回答问题。请向 kimi、glm 或 openai 类型的目标位置提问。</translation>
    </message>
    <message>
        <source>There is nobody to ask. Add one: ferry destinations add NAME --kind kimi, glm or openai</source>
        <translation>没有可提问的对象。请添加一个：ferry destinations add NAME --kind kimi（或 glm、openai）</translation>
    </message>
    <message>
        <source>FERRY_SECRET is used for the destination that --to names, and for no other: it is not used now.</source>
        <translation>FERRY_SECRET 只用于 --to 指定的目标位置：这次不会使用它。</translation>
    </message>
    <message>
        <source>%1 “%2” is asked instead.</source>
        <translation>%1改为询问“%2”。</translation>
    </message>
    <message>
        <source>Another Ferry is uploading with this profile; waiting for it.</source>
        <translation>另一个 Ferry 正在用此配置上传；正在等待它结束。</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile; waiting for it.</source>
        <translation>另一个 Ferry 正在使用此配置；正在等待它结束。</translation>
    </message>
    <message>
        <source>Which files? See ferry --help.</source>
        <translation>要上传哪些文件？请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it syncs.</source>
        <translation>Ferry 的窗口已打开：由它同步。</translation>
    </message>
    <message>
        <source>There is no destination to upload to. Add one: ferry destinations add</source>
        <translation>没有可上传到的目标位置。请添加一个：ferry destinations add</translation>
    </message>
    <message>
        <source>There is no destination “%1”. See: ferry destinations list</source>
        <translation>没有目标位置“%1”。请参阅：ferry destinations list</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>several between commas, and the last</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>“%1”已就绪。</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>“%1”已就绪：%2</translation>
    </message>
    <message>
        <source>Which destination? See ferry --help.</source>
        <translation>哪个目标位置？请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>Destinations can be listed, added, checked and removed. See ferry --help.</source>
        <translation>目标位置可以列出、添加、检查和移除。请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>upload-limit: a number of uploads at a time.</source>
        <translation>upload-limit：应为同时上传的数量。</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1 没有设置“%2”。</translation>
    </message>
    <message>
        <source>“%1” is a secret: give it with --secret-stdin, at the prompt, or in FERRY_SECRET, so that it is not seen in the list of processes.</source>
        <translation>“%1”是机密内容：请通过 --secret-stdin、在提示处或用 FERRY_SECRET 提供，以免在进程列表中被看到。</translation>
    </message>
    <message>
        <source>“%1” carries a secret, which the list of processes would show: name it with --secret %1, and give its value at the prompt or with --secret-stdin.</source>
        <translation>“%1”含有机密内容，会显示在进程列表中：请用 --secret %1 指定它，并在提示处或通过 --secret-stdin 提供其值。</translation>
    </message>
    <message>
        <source>FERRY_SECRET holds one secret, and these are %1: give them with --secret-stdin, one a line.</source>
        <translation>FERRY_SECRET 只能存放一项机密内容，而这里有 %1 项：请通过 --secret-stdin 提供，每行一项。</translation>
    </message>
    <message>
        <source>--secret takes header.NAME, where %1 has headers, or one of its secrets; this is “%2”.</source>
        <translation>--secret 接受 header.NAME（若 %1 有请求头），或它的某项机密内容；而这是“%2”。</translation>
    </message>
    <message>
        <source>“%1” needs a value: at the prompt or with --secret-stdin, one a line.</source>
        <translation>“%1”需要一个值：请在提示处输入，或通过 --secret-stdin 提供，每行一项。</translation>
    </message>
    <message>
        <source>%1 takes no secret.</source>
        <translation>%1 不使用机密内容。</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret was not kept. Give it in FERRY_SECRET when you upload.</source>
        <translation>这里没有密钥环，因此没有保存机密内容。请在上传时用 FERRY_SECRET 提供。</translation>
    </message>
    <message>
        <source>--kind takes %1.</source>
        <translation>--kind 接受 %1。</translation>
    </message>
    <message>
        <source>There is no account “%1”. See ferry accounts.</source>
        <translation>没有账户“%1”。请参阅 ferry accounts。</translation>
    </message>
    <message>
        <source>It is kept untried: %1</source>
        <translation>已保存，但未经检查：%1</translation>
    </message>
    <message>
        <source>There is no destination of that name. See: ferry destinations list</source>
        <translation>没有这个名称的目标位置。请参阅：ferry destinations list</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” as well: remove that first, or make it anew without it.</source>
        <translation>“%1”也通往“%2”：请先移除前者，或重新创建一条不含后者的路线。</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names in quotes</comment>
        <translation>”、“</translation>
    </message>
    <message>
        <source>The list of files “%1” cannot be read: %2.</source>
        <translation>无法读取文件列表“%1”：%2。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it uploads them. %1</source>
        <translation>Ferry 的窗口已打开：由它上传。%1</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open. %1</source>
        <translation>Ferry 的窗口已打开。%1</translation>
    </message>
    <message>
        <source>open the window, with these files queued</source>
        <translation>打开窗口，并将这些文件加入队列</translation>
    </message>
    <message>
        <source>have the window do that; opens one if there is none</source>
        <translation>让窗口执行此操作；没有窗口时会打开一个</translation>
    </message>
    <message>
        <source>sums of the history: uploads, bytes saved, failures, speeds</source>
        <translation>历史记录的汇总：上传、节省的数据量、失败、速度</translation>
    </message>
    <message>
        <source>the history of all your computers in one</source>
        <translation>将您所有电脑的历史记录合为一份</translation>
    </message>
    <message>
        <source>what the project&apos;s SQL editor has to run once</source>
        <translation>需在项目的 SQL 编辑器中运行一次的内容</translation>
    </message>
    <message>
        <source>what was asked, and the answers, as Markdown or JSON</source>
        <translation>问过的问题及其回答，格式为 Markdown 或 JSON</translation>
    </message>
    <message>
        <source>what happened, without names, tokens or URLs: a log to send</source>
        <translation>发生了什么，不含名称、令牌和 URL：可供发送的日志</translation>
    </message>
    <message>
        <source>With each: --profile DIR keeps settings, queue and history in DIR, which is Ferry&apos;s own, empty or new.</source>
        <translation>各命令均可用 --profile DIR：将设置、队列和历史记录保存在 DIR 中；它须为 Ferry 专用、空的或新的。</translation>
    </message>
    <message>
        <source>ferry remote shows what is stored at a destination; FILE is a name or an id of that list. delete and
clean name each file first and ask on the terminal; --dry-run only names them, --yes does not ask. clean:
what this history uploaded and nobody used for so long (--older-than, or the destination&apos;s rule), or what it
does not know (--orphans, but for the last day). Nothing is deleted by itself.</source>
        <translation>ferry remote 显示目标位置中存储的内容；FILE 是该列表中的名称或 ID。delete 和 clean 会先列出每个文件
并在终端中询问；--dry-run 只列出，--yes 不询问。clean：由此历史记录上传、且这么久无人使用的文件
（由 --older-than 或目标位置的规则指定），或此历史记录中没有的文件（--orphans，最近一天的除外）。
不会自动删除任何内容。</translation>
    </message>
    <message>
        <source>Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).</source>
        <translation>退出状态：0 全部完成或已跳过，1 有失败，2 用法错误，130 已中断（用 ferry resume 继续）。</translation>
    </message>
    <message>
        <source>Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a file could not be brought
there, 4 the service gave no answer, or half of one, 5 it took too long, 130 interrupted.</source>
        <translation>ferry ask 的退出状态：0 已回答，1 无法开始或未能保存，2 用法错误，3 有文件未能送达，
4 服务没有回答或只回答了一半，5 用时太久，130 已中断。</translation>
    </message>
    <message>
        <source>Ferry uploads files: several at a time, resumable, remembered.</source>
        <translation>Ferry 上传文件：可同时上传多个，可续传，并留下记录。</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a computer</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain, which is locked or does not answer. Unlock the keychain to go on.</source>
        <translation>“%1”的机密内容在密钥环中，而密钥环已锁定或没有响应。请解锁密钥环以继续。</translation>
    </message>
    <message>
        <source>No keychain takes these secrets, so they stay in the database: %1</source>
        <translation>没有密钥环可保存这些机密内容，因此它们留在数据库中：%1</translation>
    </message>
    <message>
        <source>ferry log takes no names: it prints all of the log. See ferry --help.</source>
        <translation>ferry log 不接受名称：它会输出全部日志。请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is not open, and there is no display here to open it on.</source>
        <translation>Ferry 的窗口没有打开，这里也没有可以打开它的图形显示。</translation>
    </message>
    <message>
        <source>There is no display here, so Ferry works in the terminal.</source>
        <translation>这里没有图形显示，因此 Ferry 在终端中运行。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window could not be loaded: %1. Install Ferry again; in the terminal it works without a window, see ferry --help.</source>
        <translation>无法加载 Ferry 的窗口：%1。请重新安装 Ferry；在终端中不用窗口也能使用，请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read: %2.</source>
        <translation>无法读取配置文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be written: %2.</source>
        <translation>无法写入配置文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be made: %2.</source>
        <translation>无法创建配置文件夹“%1”：%2。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a file.</source>
        <translation>配置应为文件夹，而“%1”是文件。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a pipe.</source>
        <translation>配置应为文件夹，而“%1”是管道。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a socket.</source>
        <translation>配置应为文件夹，而“%1”是套接字。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a device.</source>
        <translation>配置应为文件夹，而“%1”是设备。</translation>
    </message>
    <message>
        <source>The profile “%1” is a link that leads nowhere.</source>
        <translation>配置文件夹“%1”是一个失效的链接。</translation>
    </message>
    <message>
        <source>“%1” is a folder with other things in it, such as “%2”: a profile is a folder that Ferry made, an empty one, or a new one.</source>
        <translation>文件夹“%1”中有其他内容，例如“%2”：配置应为由 Ferry 创建的文件夹、空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>What is stored can be listed, downloaded, linked to, deleted and cleaned up. See ferry --help.</source>
        <translation>存储的内容可以列出、下载、创建链接、删除和清理。请参阅 ferry --help。</translation>
    </message>
    <message>
        <source>Which destination? See: ferry destinations list</source>
        <translation>哪个目标位置？请参阅：ferry destinations list</translation>
    </message>
    <message>
        <source>--older-than and --orphans are for list and clean; delete takes names.</source>
        <translation>--older-than 和 --orphans 用于 list 和 clean；delete 接受名称。</translation>
    </message>
    <message>
        <source>Download takes one file, by its name or id.</source>
        <translation>download 只接受一个文件，用名称或 ID 指定。</translation>
    </message>
    <message>
        <source>--for says how long a link works: ferry remote link.</source>
        <translation>--for 表示链接的有效时长：ferry remote link。</translation>
    </message>
    <message>
        <source>Which files? By name or id, as ferry remote list shows them.</source>
        <translation>哪些文件？请用名称或 ID 指定，如 ferry remote list 所示。</translation>
    </message>
    <message>
        <source>List takes one text to look for.</source>
        <translation>list 只接受一段要查找的文本。</translation>
    </message>
    <message>
        <source>Clean takes no names; see ferry remote delete.</source>
        <translation>clean 不接受名称；请参阅 ferry remote delete。</translation>
    </message>
    <message>
        <source>In a folder of this computer, what Ferry did not bring there is yours. Name what is to be deleted: ferry remote delete.</source>
        <translation>在这台电脑的文件夹中，凡不是 Ferry 存入的都属于您自己。请指定要删除的内容：ferry remote delete。</translation>
    </message>
    <message>
        <source>Which files? --older-than 30d, --orphans, or a rule for this destination: ferry remote rule NAME 30d.</source>
        <translation>哪些文件？请用 --older-than 30d、--orphans，或为此目标位置设定规则：ferry remote rule NAME 30d。</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: %1 files deleted before that.</source>
        <translation>
            <numerusform>已中断：在此之前已删除 %1 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files listed…</source>
        <translation>
            <numerusform>已列出 %1 个文件…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” there. Nothing was done.</source>
        <translation>那里没有文件“%1”。没有执行任何操作。</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</source>
        <translation>
            <numerusform>那里有 %1 个名为“%2”的文件：请用 ID 指定其中一个。没有执行任何操作。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</source>
        <translation>
            <numerusform>实际执行时会从“%3”删除 %1 个文件，共 %2。现在没有删除任何内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</source>
        <translation>
            <numerusform>没有删除任何内容：没有可供询问的终端。要从“%3”删除 %1 个文件（共 %2），请加上 --yes。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</source>
        <comment>&quot;yes&quot; is what has to be typed</comment>
        <translation>
            <numerusform>从“%3”删除 %1 个文件（共 %2）？删除后无法恢复。请输入 yes：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>没有删除任何内容。</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>没有可删除的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 / %2 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes, the most there may be</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <translation>
            <numerusform>显示 %1 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in this history</source>
        <translation>
            <numerusform>%1 个不在此历史记录中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>facts between semicolons</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of the last %2 hours, which may be uploads under way.</source>
        <translation>
            <numerusform>已略过最近 %2 小时的 %1 个：可能正在上传。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of which nobody knows the age.</source>
        <translation>
            <numerusform>已略过时间不明的 %1 个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>已删除“%1”</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>“%1”此前就已不在那里</translation>
    </message>
    <message>
        <source>Left “%1”: it is another file by now than the one that was listed</source>
        <translation>未删除“%1”：它现在已不是列出时的那个文件</translation>
    </message>
    <message>
        <source>Not deleted: “%1”: %2</source>
        <translation>未能删除“%1”：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted.</source>
        <translation>
            <numerusform>已删除 %1 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile.</source>
        <translation>
            <numerusform>已删除 %1 个文件，%2 个因其间有更改而留下。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 still there.</source>
        <translation>
            <numerusform>已删除 %1 个文件，%2 个仍在那里。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</source>
        <translation>
            <numerusform>已删除 %1 个文件，%2 个因其间有更改而留下，%3 个仍在那里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: the SHA-256 is the one that was uploaded</source>
        <translation>已下载“%1”，%2：SHA-256 与上传时一致</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: of the size that was listed; nobody knows its hash</source>
        <translation>已下载“%1”，%2：大小与列出时一致；其哈希值无从得知</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: not verified</source>
        <translation>已下载“%1”，%2：未校验</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</source>
        <translation>
            <numerusform>“%1”：由此历史记录上传、且 %2 天无人使用的文件会被建议删除。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule: everything is kept.</source>
        <translation>“%1”没有规则：保留所有内容。</translation>
    </message>
    <message>
        <source>A rule is a number of days, as 30d or 6w, or off.</source>
        <translation>规则为天数，例如 30d 或 6w，或者 off。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: ferry remote clean shows what is older than %2 days, and asks.</source>
        <translation>
            <numerusform>“%1”：ferry remote clean 会列出超过 %2 天的文件，并询问。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule any more.</source>
        <translation>“%1”不再有规则。</translation>
    </message>
    <message>
        <source>Ferry may not start as many threads as it needs here. ulimit -u and ulimit -v raise that, or other programs have to end.</source>
        <translation>在这里，Ferry 无法启动所需数量的线程。请用 ulimit -u 和 ulimit -v 提高上限，或结束其他程序。</translation>
    </message>
    <message>
        <source>Ferry needs %1 open files at least, and may have %2 here. ulimit -n raises that.</source>
        <translation>Ferry 至少需要打开 %1 个文件，而这里只允许 %2 个。请用 ulimit -n 提高上限。</translation>
    </message>
    <message>
        <source>Ferry needs %1 MB of memory at least, and may not have that here. ulimit -v raises that, or other programs have to end.</source>
        <translation>Ferry 至少需要 %1 MB 内存，而这里不允许使用这么多。请用 ulimit -v 提高上限，或结束其他程序。</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 个文件，%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, same bytes there</source>
        <translation>未发送，内容已在那里</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 saved</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 个文件，节省 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped in all</source>
        <translation>跳过合计</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %2 timed out</source>
        <translation>
            <numerusform>%1，其中 %2 个超时</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Went elsewhere after that</source>
        <translation>失败后改去别处</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>按原因统计失败</translation>
    </message>
    <message>
        <source>Destinations: uploads, bytes, failures, median speed</source>
        <translation>目标位置：上传数、数据量、失败数、速度中位数</translation>
    </message>
    <message>
        <source>ferry stats takes no names: it sums up the whole history, or --since 30d.</source>
        <translation>ferry stats 不接受名称：它会汇总全部历史记录，或用 --since 30d 限定时间。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 / %2 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 项被拒</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <comment>hears of changes at once</comment>
        <translation>实时</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>轮询</translation>
    </message>
    <message>
        <source>The project has no table for the history yet, or not all that belongs to it. Run what ferry sync --setup-script prints in its SQL editor.</source>
        <translation>项目中还没有用于历史记录的表，或内容不完整。请在其 SQL 编辑器中运行 ferry sync --setup-script 输出的内容。</translation>
    </message>
    <message>
        <source>The account is signed out. See: ferry accounts sign-in</source>
        <translation>账户已退出登录。请参阅：ferry accounts sign-in</translation>
    </message>
    <message>
        <source>No account syncs the history. See: ferry accounts sync EMAIL on</source>
        <translation>没有账户在同步历史记录。请参阅：ferry accounts sync EMAIL on</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads joined the history.</source>
        <translation>
            <numerusform>%1 条更早的上传记录已加入历史记录。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1%2后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes wait to be synced.</source>
        <translation>
            <numerusform>%1 项更改等待同步。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %1 rows; Ferry&apos;s window shows why.</source>
        <translation>
            <numerusform>服务器拒绝了 %1 行；原因见 Ferry 的窗口。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is synced.</source>
        <translation>历史记录已同步。</translation>
    </message>
    <message>
        <source>Not all of Ferry&apos;s output could be written: %1.</source>
        <translation>Ferry 的输出未能全部写出：%1。</translation>
    </message>
    <message>
        <source>“%1” is paused until %2: the service is overloaded.</source>
        <translation>“%1”暂停至 %2：服务过载。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>The server takes its time.</source>
        <translation>服务器迟迟没有答复。</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>已在那里</translation>
    </message>
    <message>
        <source>same file, uploaded from here on %1</source>
        <translation>相同文件，%1从这里上传过</translation>
    </message>
    <message>
        <source>same file, uploaded from %1 on %2</source>
        <translation>相同文件，%2从 %1 上传过</translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already.</source>
        <translation>
            <numerusform>其中 %1 个已在队列中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out, as the destination&apos;s rules say.</source>
        <translation>
            <numerusform>%1 个按目标位置的规则略过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a file</comment>
        <translation>已选择</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>why this destination</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a file</comment>
        <translation>等待中</translation>
    </message>
    <message>
        <source>%1 Attempt %2 in %3.</source>
        <comment>a sentence, the attempt&apos;s number, a time</comment>
        <translation>%1%3后进行第 %2 次尝试。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a file</comment>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a file</comment>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a file</comment>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a file</comment>
        <translation>失败</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the route&apos;s uploads uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>此路线有 %1 个上传已完成或已在那里，共 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 个文件已上传或已在那里，共 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed: ferry resume tries them again.</source>
        <translation>
            <numerusform>%1 个失败：用 ferry resume 可重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: ferry resume goes on where it stopped.</source>
        <translation>已中断：用 ferry resume 可从中断处继续。</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>没有可继续的上传。</translation>
    </message>
    <message>
        <source>There was no file in what was named, so nothing was uploaded.</source>
        <translation>所指定的内容中没有文件，因此没有上传任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>The history is not synced yet, %1 changes wait: %2</source>
        <comment>number, why</comment>
        <translation>
            <numerusform>历史记录尚未同步，%1 项更改等待中：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>只能上传这台电脑上的文件。请先下载它们。</translation>
    </message>
    <message>
        <source>All uploads are paused.</source>
        <translation>所有上传均已暂停。</translation>
    </message>
    <message>
        <source>The uploads go on.</source>
        <translation>上传会继续进行。</translation>
    </message>
    <message>
        <source>It is still looking through the folders.</source>
        <translation>仍在查看文件夹。</translation>
    </message>
    <message>
        <source>The window that is open is of another version of Ferry, and cannot do that.</source>
        <translation>已打开的窗口属于另一版本的 Ferry，无法执行此操作。</translation>
    </message>
    <message>
        <source>Other programs cannot hand files to this window. %1</source>
        <translation>其他程序无法将文件交给此窗口。%1</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile. Try again when it has ended.</source>
        <translation>另一个 Ferry 正在使用此配置。请等它结束后重试。</translation>
    </message>
    <message>
        <source>A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET, which is for the destination that --to names alone. --secret header.NAME: the value of
that header is one, and several are read one a line in the order of these options. --code: sign in
with the six digits that are sent by e-mail. --plain-tokens: where there is no keychain,
keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.</source>
        <translation>机密内容（密钥、令牌、密码）会在提示处询问，通过 --secret-stdin 读
取，或取自 FERRY_SECRET；后者只用于 --to 指定的目标位置。--secret
header.NAME：该请求头的值是机密内容；有多个时，按这些选项的顺序读取，
每行一个。--code：用电子邮件发来的六位验证码登录。--plain-tokens：
没有密钥环时，将登录信息保存在配置文件夹内只有您能读取的文件中。
--claim：将这台电脑在有账户之前的上传记录加入同步的历史记录。</translation>
    </message>
    <message>
        <source>--files-from FILE: the files are named in FILE, one a line, or with --from0 as find -print0 does; - is
standard input. Without --to they go to the default destination; where there is none, to the one chosen last.
--follow-links: upload what symbolic links lead to. --even-if-there:
also what a destination that takes the same bytes once has already.</source>
        <translation>--files-from FILE：文件名写在 FILE 中，每行一个；加 --from0 时格式同 find -print0；- 表示标准输入。
不加 --to 时发往默认目标位置；没有默认的，则发往上次选择的目标位置。
--follow-links：上传符号链接指向的内容。
--even-if-there：对相同内容只接收一次的目标位置，也上传那里已有的内容。</translation>
    </message>
</context>
<context>
    <name>UploadsPage</name>
    <message>
        <source>Cancel uploads</source>
        <translation>取消上传</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files?</source>
        <translation>
            <numerusform>取消上传 %1 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Those under way stop, and what has been sent of them is given up.</source>
        <translation>正在进行的上传会停止，已发送的部分会被放弃。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files</source>
        <translation>
            <numerusform>取消上传 %1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on uploading</source>
        <translation>继续上传</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>添加文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>粘贴文件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>导出历史记录(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy link or path</source>
        <translation>复制链接或路径(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>暂停或继续(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel, or take off the list</source>
        <translation>取消或移出列表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>立即开始(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Move to t&amp;op</source>
        <translation>移到顶部(&amp;O)</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>移到底部(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>替换已有文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>保留两者(&amp;K)</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>跳过(&amp;I)</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>全部暂停(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>全部继续(&amp;E)</translation>
    </message>
    <message>
        <source>Try all &amp;failed again</source>
        <translation>重试所有失败项(&amp;F)</translation>
    </message>
    <message>
        <source>Take fi&amp;nished ones off the list</source>
        <translation>将已完成项移出列表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>提问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remote files</source>
        <translation>远程文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>统计(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详情(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>紧凑行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>添加目标位置(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit this destination…</source>
        <translation>编辑此目标位置(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Choose destination</source>
        <translation>选择目标位置(&amp;C)</translation>
    </message>
    <message>
        <source>Acc&amp;ounts…</source>
        <translation>账户(&amp;O)…</translation>
    </message>
    <message>
        <source>History s&amp;ync…</source>
        <translation>历史记录同步(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>关于 Ferry(&amp;A)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>URL(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>Markdown(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>HTML(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Name and URL</source>
        <translation>名称和 URL(&amp;N)</translation>
    </message>
    <message>
        <source>Open link i&amp;n browser…</source>
        <translation>在浏览器中打开链接(&amp;N)…</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>显示二维码(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>缩略图(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make this the default</source>
        <translation>将此设为默认(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ferry::AccountCard</name>
    <message>
        <source>Sync the &amp;history here</source>
        <translation>在这里同步历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Share full &amp;paths of files with my other computers</source>
        <translation>与我的其他电脑共享文件的完整路径(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the sign-in in a plain &amp;file, for want of a keychain</source>
        <translation>因没有密钥环，将登录信息保存在普通文件中(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>重新查看(&amp;L)</translation>
    </message>
    <message>
        <source>For past uploads too. Switched off, the paths are taken away again from the project and from the other computers.</source>
        <translation>也适用于过去的上传。关闭后，这些路径会从项目和其他电脑上删除。</translation>
    </message>
    <message>
        <source>After you have unlocked the keychain</source>
        <translation>在您解锁密钥环之后</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>%2 上的账户 %1</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>密钥环已锁定</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;out anyway</source>
        <translation>仍然退出登录(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads of this account are not done. They would wait until you sign in again.</source>
        <translation>
            <numerusform>此账户还有 %1 个上传未完成。它们会等到您重新登录。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>仍然移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations upload with this account and would stop working.</source>
        <translation>
            <numerusform>有 %1 个目标位置用此账户上传，它们将停止工作。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AccountEditor</name>
    <message>
        <source>None: with the public key alone</source>
        <translation>无：仅用公开密钥</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, host</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>An account that was removed</source>
        <translation>已被移除的账户</translation>
    </message>
</context>
<context>
    <name>ferry::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>No account yet. With one, the history of your uploads is the same on all your computers, kept in a Supabase project of your own.</source>
        <translation>还没有账户。有了账户，您的上传历史记录在您的所有电脑上都相同，并保存在您自己的 Supabase 项目中。</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>这台电脑的名称</translation>
    </message>
    <message>
        <source>History shows it beside what was uploaded from here.</source>
        <translation>历史记录会将它显示在从这里上传的内容旁。</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>这台电脑的名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>连接 Supabase(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerPane</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>以 Markdown 格式复制回答</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>重新提问</translation>
    </message>
    <message>
        <source>Ask the same about the same files</source>
        <translation>就相同的文件再问同样的问题</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this question and its answer</source>
        <translation>移除此问题及其回答</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推理过程</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
</context>
<context>
    <name>ferry::AskDesk</name>
    <message>
        <source>Copied the answer.</source>
        <translation>已复制回答。</translation>
    </message>
    <message>
        <source>Asking which models there are…</source>
        <translation>正在询问有哪些模型…</translation>
    </message>
    <message>
        <source>The models that the service lists; another can be typed</source>
        <translation>服务列出的模型；也可以输入其他模型</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then ask again.</source>
        <comment>for an API key</comment>
        <translation>密钥环已锁定。请将其解锁，然后重新提问。</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>已移除%1。</translation>
    </message>
    <message>
        <source>%1 is no address that Ferry opens.</source>
        <translation>Ferry 不会打开%1这样的地址。</translation>
    </message>
    <message>
        <source>It stands in the answer. Nobody has looked at it.</source>
        <translation>它出现在回答中。没有人检查过它。</translation>
    </message>
    <message>
        <source>Export questions and answers</source>
        <translation>导出问题与回答</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到%1。</translation>
    </message>
</context>
<context>
    <name>ferry::AskFiles</name>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Drop files here, or choose “Ask about it” in History. A question may also go without.</source>
        <translation>将文件拖放到这里，或在“历史记录”中选择“就此提问”。也可以不带文件提问。</translation>
    </message>
    <message>
        <source>Files the question is about</source>
        <translation>问题涉及的文件</translation>
    </message>
    <message>
        <source>Files to ask about</source>
        <translation>用于提问的文件</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>移出 %1</translation>
    </message>
</context>
<context>
    <name>ferry::AskPage</name>
    <message>
        <source>Search questions and answers</source>
        <translation>搜索问题与回答</translation>
    </message>
    <message>
        <source>Add Kimi or GLM…</source>
        <translation>添加 Kimi 或 GLM…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新问题</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for people…</source>
        <translation>导出为 Markdown，供人阅读(&amp;M)…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>导出为 JSON，供程序使用(&amp;J)…</translation>
    </message>
    <message>
        <source>Export the questions in the list</source>
        <translation>导出列表中的问题</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>以前的问题</translation>
    </message>
    <message>
        <source>No question matches. Press Esc to see all of them.</source>
        <translation>没有匹配的问题。按 Esc 查看全部。</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer alone.</source>
        <translation>您提的问题只保存在这里，即这台电脑上。</translation>
    </message>
    <message>
        <source>Choose files, type a question, and press Enter. Files that still have to be uploaded show as ordinary uploads.</source>
        <translation>选择文件，输入问题，然后按 Enter。仍需上传的文件会显示为普通上传。</translation>
    </message>
    <message>
        <source>There is nobody to ask yet. Kimi, GLM, and services that speak as OpenAI&apos;s does read your files and answer.</source>
        <translation>还没有可提问的对象。Kimi、GLM 以及与 OpenAI 接口相同的服务会读取您的文件并作答。</translation>
    </message>
</context>
<context>
    <name>ferry::AttentionBanner</name>
    <message>
        <source>Replace all</source>
        <translation>全部替换</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>保留两者</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>全部跳过</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to %2 wait until you are signed in.</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%1 个文件等您登录后才能上传到%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need an answer: something of that name is already there.</source>
        <translation>
            <numerusform>%1 个文件需要选择：那里已有同名内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files failed: %2</source>
        <comment>number, cause</comment>
        <translation>
            <numerusform>%1 个文件失败：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 other causes</source>
        <translation>
            <numerusform>以及其他 %1 个原因</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for sign-in</source>
        <translation>等待登录</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>名称已被占用</translation>
    </message>
    <message>
        <source>Also for what comes later of the same drop</source>
        <translation>也用于同一次拖放中后到的文件</translation>
    </message>
</context>
<context>
    <name>ferry::BucketPage</name>
    <message>
        <source>Na&amp;me in Ferry</source>
        <translation>在 Ferry 中的名称(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>存储桶(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>存储桶中的文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;dd anyway</source>
        <translation>仍然添加(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd destination</source>
        <translation>添加目标位置(&amp;D)</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project. The script has made one where everybody has a folder of their own: “{user}” stands for it.</source>
        <translation>文件会存入项目的存储桶。脚本已创建一个存储桶，每个人在其中都有自己的文件夹：“{user}”即代表它。</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project, one whose policies let anybody upload.</source>
        <translation>文件会存入项目的存储桶，且其策略允许任何人上传。</translation>
    </message>
    <message>
        <source>Give the destination a name.</source>
        <translation>请为目标位置命名。</translation>
    </message>
    <message>
        <source>Which bucket?</source>
        <translation>使用哪个存储桶？</translation>
    </message>
    <message>
        <source>Trying whether files can be uploaded there…</source>
        <translation>正在尝试能否将文件上传到那里…</translation>
    </message>
    <message>
        <source>Another destination has this name.</source>
        <translation>另一个目标位置已使用此名称。</translation>
    </message>
    <message>
        <source>Where to upload</source>
        <translation>上传到哪里</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenLinks</name>
    <message>
        <source>There is no link to copy.</source>
        <translation>没有可复制的链接。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>已复制 %1 个链接，有效期至 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links. Without one: %2.</source>
        <translation>
            <numerusform>已复制 %1 个链接。没有链接的：%2 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>已复制 %1 个链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs one link that a browser can open.</source>
        <translation>这需要一个可在浏览器中打开的链接。</translation>
    </message>
    <message>
        <source>The destination gave it for the file.</source>
        <translation>这是目标位置为该文件提供的链接。</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>此链接太长，无法生成二维码。</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenUploads</name>
    <message numerus="yes">
        <source>%1 files taken off the list</source>
        <translation>
            <numerusform>%1 个文件已移出列表</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>已取消 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths copied</source>
        <translation>
            <numerusform>已复制 %1 个路径</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links copied</source>
        <translation>
            <numerusform>已复制 %1 个链接</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>按%1排序</translation>
    </message>
    <message>
        <source>sorted, turned round</source>
        <translation>已排序，倒序</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>已排序</translation>
    </message>
</context>
<context>
    <name>ferry::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>列(&amp;O)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1（空间不足）</translation>
    </message>
</context>
<context>
    <name>ferry::ConnectDialog</name>
    <message>
        <source>Connect Supabase</source>
        <translation>连接 Supabase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>设置历史记录</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ferry::DeletePreview</name>
    <message>
        <source>Delete files</source>
        <translation>删除文件</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files from %2?</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>从%2删除 %1 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all. They cannot be brought back; the history keeps its rows. A file that somebody changes meanwhile is left.</source>
        <translation>共 %1。删除后无法恢复；历史记录中的条目会保留。若其间有人更改了某个文件，则会留下它。</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>将被删除的文件</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>全部保留(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 files</source>
        <translation>
            <numerusform>删除 %1 个文件(&amp;D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 files uploaded</source>
        <translation>
            <numerusform>%1 个文件已上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need you</source>
        <translation>
            <numerusform>%1 个文件需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationDialog</name>
    <message>
        <source>Edit destination</source>
        <translation>编辑目标位置</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>添加目标位置</translation>
    </message>
    <message>
        <source>Where shall Ferry upload to?</source>
        <translation>要让 Ferry 上传到哪里？</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>检查(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the server whether files can be uploaded with these settings</source>
        <translation>询问服务器，用这些设置能否上传文件</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>连接：%1</translation>
    </message>
    <message>
        <source>This destination was made by a newer Ferry, which can edit it.</source>
        <translation>此目标位置由更新版本的 Ferry 创建，可在该版本中编辑。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address and key were put into their own fields.</source>
        <translation>地址和密钥已填入各自的栏中。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <source>It works: files can be uploaded here.</source>
        <translation>可以使用：文件能上传到这里。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Saved, but no keychain answers on this computer: the secret is kept until Ferry ends, and has to be entered again then.</source>
        <translation>已保存，但这台电脑上没有密钥环响应：密钥只保留到 Ferry 退出，之后需要重新输入。</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>仍然移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationList</name>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>%1 was set up by a newer Ferry. Update this one to upload there.</source>
        <translation>%1由更新版本的 Ferry 设置。请更新此 Ferry，以便上传到那里。</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>检查设置</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Upload here</source>
        <translation>上传到这里</translation>
    </message>
    <message>
        <source>Files there</source>
        <translation>那里的文件</translation>
    </message>
    <message>
        <source>No longer the default</source>
        <translation>取消默认</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>设为默认</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Edit or remove…</source>
        <translation>编辑或移除…</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationPicker</name>
    <message>
        <source>Upload to</source>
        <translation>上传到</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Put new uploads into this folder of the destination. It may be empty.</source>
        <translation>将新的上传放入目标位置的此文件夹。可以留空。</translation>
    </message>
    <message>
        <source>Folder below…</source>
        <translation>下级文件夹…</translation>
    </message>
    <message>
        <source>Edit this destination…</source>
        <translation>编辑此目标位置…</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <translation>添加目标位置…</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>尚未指定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Settings of this destination</source>
        <translation>此目标位置的设置</translation>
    </message>
    <message>
        <source>Folder below</source>
        <translation>下级文件夹</translation>
    </message>
</context>
<context>
    <name>ferry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>To</source>
        <translation>去往</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>为何选此处</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>已存储</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>已校验</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>服务器的答复</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详情</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>复制诊断信息</translation>
    </message>
    <message>
        <source>For whoever looks into it: what failed and its lines in the log, without names or keys</source>
        <translation>供排查问题的人使用：失败的内容及其日志行，不含名称和密钥</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>已选择 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Choose a row to see where it goes, how far it is, and what was said about it.</source>
        <translation>选择一行，查看它的去向、进度以及相关说明。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 bytes)</source>
        <comment>size, number</comment>
        <translation>
            <numerusform>%1（%2 字节）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1，已发送 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 个正在上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 preparing</source>
        <translation>
            <numerusform>%1 个正在准备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 个需处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 个已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cancelled</source>
        <translation>
            <numerusform>%1 个已取消</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: the destination holds the same bytes</source>
        <translation>是：目标位置存有相同的字节</translation>
    </message>
    <message>
        <source>By size: the destination holds as many bytes</source>
        <translation>按大小：目标位置存有同样多的字节</translation>
    </message>
    <message>
        <source>Not verified: the destination gives nothing to compare</source>
        <translation>未校验：目标位置没有提供可比对的信息</translation>
    </message>
    <message>
        <source>%1. Something else of this name was replaced</source>
        <translation>%1。已替换同名的其他内容</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>复制链接 (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ferry::DropOverlay</name>
    <message>
        <source>Ferry takes files</source>
        <translation>Ferry 接收文件</translation>
    </message>
    <message>
        <source>This is a link. Download it first, then drop the file.</source>
        <translation>这是一个链接。请先下载，再拖放文件。</translation>
    </message>
    <message>
        <source>Drop to upload to %1</source>
        <translation>松开即可上传到 %1</translation>
    </message>
    <message>
        <source>Or drop on another destination in the sidebar</source>
        <translation>或松开到边栏中的其他目标位置</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ferry::EarlierPage</name>
    <message>
        <source>Counting the uploads made on this computer…</source>
        <translation>正在统计在这台电脑上进行的上传…</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads are listed on this computer. Add them to the synced history?</source>
        <translation>
            <numerusform>这台电脑上列有 %1 条更早的上传记录。要将它们添加到同步的历史记录吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding them…</source>
        <translation>正在添加…</translation>
    </message>
    <message>
        <source>Earlier uploads</source>
        <translation>更早的上传</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>添加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them here only</source>
        <translation>仅保留在这里(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ferry::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>将文件或文件夹拖放到这里</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>或按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>它们会传到 %1</translation>
    </message>
</context>
<context>
    <name>ferry::FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>重新显示其他项</translation>
    </message>
    <message>
        <source>Only: %1. Show the others again</source>
        <translation>仅显示：%1。重新显示其他项</translation>
    </message>
</context>
<context>
    <name>ferry::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and choice</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ferry::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ferry::HeadersEditor</name>
    <message>
        <source>Add header</source>
        <translation>添加请求头</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>请求头名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>请求头的值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>保密请求头</translation>
    </message>
    <message>
        <source>Kept in the keychain and not shown</source>
        <translation>保存在密钥环中，不会显示</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>移除请求头</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>ferry::HeldBanner</name>
    <message>
        <source>Upload anyway</source>
        <translation>仍然上传</translation>
    </message>
    <message>
        <source>This connection is metered: uploads wait for another one.</source>
        <translation>此连接按流量计费：上传会等待其他连接。</translation>
    </message>
    <message>
        <source>Quiet hours: uploads wait until %1.</source>
        <translation>静默时段：上传等待至 %1。</translation>
    </message>
    <message>
        <source>Offline: waiting for the network</source>
        <translation>离线：正在等待网络</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>仍然尝试</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryDetails</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>复制链接 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>就此提问</translation>
    </message>
    <message>
        <source>Ask a model about what is in the file</source>
        <translation>向模型询问文件中的内容</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>重新上传</translation>
    </message>
    <message>
        <source>Upload the file as it is now, to the same destination</source>
        <translation>将文件按现在的内容上传到同一目标位置</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>移除记录</translation>
    </message>
    <message>
        <source>Remove from history; the uploaded file stays (Del)</source>
        <translation>从历史记录中移除；已上传的文件会保留 (Del)</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>复制该链接</translation>
    </message>
    <message>
        <source>Copy the link of the other upload</source>
        <translation>复制另一次上传的链接</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>复制服务用来识别该文件的标识</translation>
    </message>
    <message>
        <source>Mend what the upload failed for</source>
        <translation>解决上传失败的原因</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Comparing the file with what was uploaded…</source>
        <translation>正在将文件与已上传的内容比对…</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>仍然上传</translation>
    </message>
    <message>
        <source>Known there as %1</source>
        <translation>在那里的标识为 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads chosen</source>
        <translation>
            <numerusform>已选择 %1 条上传记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Show the file where it is, in the file manager</source>
        <translation>在文件管理器中显示文件所在位置</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryExporter</name>
    <message>
        <source>Export history</source>
        <translation>导出历史记录</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>电子表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>history.csv</source>
        <translation>history.csv</translation>
    </message>
    <message>
        <source>history.json</source>
        <translation>history.json</translation>
    </message>
    <message>
        <source>An export is still being written.</source>
        <translation>仍有一个导出正在写入。</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>uploads, file</comment>
        <translation>已将 %1导出到%2。</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryForgetting</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The history could not be counted.</source>
        <translation>无法统计历史记录的条数。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Forget old uploads</source>
        <translation>移除旧的上传记录</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads now?</source>
        <translation>
            <numerusform>现在移除 %1 条上传记录？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are older than %1 days. From now on the history forgets by itself what gets so old.</source>
        <translation>
            <numerusform>它们已超过 %1 天。今后，历史记录会自动移除超过此期限的内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history of your other computers too, and do not come back. The uploaded files stay where they are.</source>
        <translation>它们也会从您其他电脑的历史记录中移除，且无法恢复。已上传的文件会留在原处。</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads</source>
        <translation>
            <numerusform>移除 %1 条上传记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Forget all uploads</source>
        <translation>移除所有上传记录</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>历史记录是空的。</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 uploads?</source>
        <translation>
            <numerusform>移除全部 %1 条上传记录？</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty then, here and on the other computers of your accounts, and nothing brings it back. The uploaded files stay where they are, and so do the uploads in the list.</source>
        <translation>此后，这里和您账户下其他电脑上的历史记录都将清空，且无法恢复。已上传的文件会留在原处，列表中的上传也会保留。</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryHeader</name>
    <message>
        <source>Search name, path or destination</source>
        <translation>搜索名称、路径或目标位置</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>As &amp;CSV, for spreadsheets…</source>
        <translation>导出为 CSV，供电子表格使用(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>导出为 JSON，供程序使用(&amp;J)…</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>导出搜索结果</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>任何结果</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>所有目标位置</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>任何设备</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>没有名称的电脑</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>复制 SHA-&amp;256</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>重新上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>移除记录(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ferry::HistorySettings</name>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Keep uploads in the history</source>
        <translation>历史记录的保留时间</translation>
    </message>
    <message>
        <source>Older ones are forgotten when Ferry starts and once a day, on your other computers too. The uploaded files stay where they are.</source>
        <translation>更早的记录会在 Ferry 启动时移除，此后每天一次，您的其他电脑上也是如此。已上传的文件会留在原处。</translation>
    </message>
    <message>
        <source>On your other computers</source>
        <translation>在您的其他电脑上</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Each account says whether it syncs the history and the full paths of files. Questions stay on this computer.</source>
        <translation>是否同步历史记录和文件的完整路径，由各账户分别设置。提问只保留在这台电脑上。</translation>
    </message>
    <message>
        <source>%1 does not sync the history.</source>
        <translation>%1 不同步历史记录。</translation>
    </message>
    <message>
        <source>%1 syncs the history, with full paths.</source>
        <translation>%1 同步历史记录，含完整路径。</translation>
    </message>
    <message>
        <source>%1 syncs the history, without paths.</source>
        <translation>%1 同步历史记录，不含路径。</translation>
    </message>
    <message>
        <source>No account syncs the history.</source>
        <translation>没有账户在同步历史记录。</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryView</name>
    <message>
        <source>Uploads in history</source>
        <translation>历史记录中的上传</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>已移除记录：%1。</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1 of %2 · found in %3</source>
        <comment>matches, all uploads, time</comment>
        <translation>%1 / %2 · 用时 %3</translation>
    </message>
    <message>
        <source>No upload matches. Press Esc to search everything again.</source>
        <translation>没有匹配的上传。按 Esc 重新搜索全部。</translation>
    </message>
    <message>
        <source>Nothing uploaded yet. What Ferry uploads is listed here, failures too.</source>
        <translation>尚未上传任何内容。Ferry 上传的内容都会列在这里，包括失败的。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>已复制 %1 个链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>No SHA-256 was computed for this upload.</source>
        <translation>没有为此上传计算 SHA-256。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 SHA-256.</source>
        <translation>
            <numerusform>已复制 %1 个 SHA-256。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads left out, of other computers. Choose each alone to say where its file is.</source>
        <translation>
            <numerusform>已略过其他电脑的 %1 条上传记录。请逐个选择，以指明各自的文件在哪里。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is %1 on this computer?</source>
        <translation>%1在这台电脑上的哪里？</translation>
    </message>
</context>
<context>
    <name>ferry::KeepPage</name>
    <message>
        <source>Only until Ferry &amp;ends</source>
        <translation>仅到 Ferry 退出为止(&amp;E)</translation>
    </message>
    <message>
        <source>In a plain &amp;file on this computer</source>
        <translation>保存在这台电脑的普通文件中(&amp;F)</translation>
    </message>
    <message>
        <source>You are signed in, but no keychain answers on this computer, so there is no safe place for the sign-in. How shall Ferry keep it?</source>
        <translation>您已登录，但这台电脑上没有密钥环响应，因此没有安全的地方保存登录信息。要让 Ferry 如何保存？</translation>
    </message>
    <message>
        <source>Ferry forgets it then, and asks for it again at the next start.</source>
        <translation>届时 Ferry 会忘掉它，并在下次启动时再次询问。</translation>
    </message>
    <message>
        <source>Only your user may read the file, but it is not encrypted: whoever gets hold of it, in a backup for instance, is signed in as you.</source>
        <translation>只有您的系统用户可以读取该文件，但它未加密：任何人得到它（例如从备份中），都会以您的身份登录。</translation>
    </message>
    <message>
        <source>Stay signed in?</source>
        <translation>保持登录？</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ferry::LineEditor</name>
    <message>
        <source>Browse…</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>显示机密内容</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
</context>
<context>
    <name>ferry::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Compact rows in the list of uploads</source>
        <translation>上传列表使用紧凑行(&amp;C)</translation>
    </message>
    <message>
        <source>One line each, in columns.</source>
        <translation>每项一行，分列显示。</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>显示菜单栏(&amp;M)</translation>
    </message>
    <message>
        <source>Without it, the same menus are under “All commands” in the sidebar.</source>
        <translation>不显示时，相同的菜单位于边栏的“所有命令”下。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of the text</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>From the next start of Ferry on.</source>
        <translation>下次启动 Ferry 时生效。</translation>
    </message>
    <message>
        <source>Ferry speaks the system&apos;s language when it is started again.</source>
        <translation>Ferry 重新启动后将使用系统的语言。</translation>
    </message>
    <message>
        <source>Ferry speaks %1 when it is started again.</source>
        <translation>Ferry 重新启动后将使用 %1。</translation>
    </message>
</context>
<context>
    <name>ferry::MainWindow</name>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
    <message>
        <source>That destination has been removed.</source>
        <translation>该目标位置已被移除。</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>已移除 %1</translation>
    </message>
</context>
<context>
    <name>ferry::MembersEditor</name>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1（已移除）</translation>
    </message>
</context>
<context>
    <name>ferry::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>ferry::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>不用代理</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>For all servers but those on this computer. What a destination says of its own comes first.</source>
        <translation>用于除这台电脑以外的所有服务器。目标位置自己的设置优先。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://</source>
        <translation>http://、https:// 或 socks5://</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>If it asks for one.</source>
        <translation>若代理要求则填写。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>已保存在密钥环中</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>证书颁发机构</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s: for a company&apos;s own servers or proxy.</source>
        <translation>PEM 文件，与系统的证书一同受信任：用于公司自己的服务器或代理。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>In force from the next request on.</source>
        <translation>从下一次请求起生效。</translation>
    </message>
</context>
<context>
    <name>ferry::OptionField</name>
    <message>
        <source>%1 *</source>
        <comment>required field</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1, required</source>
        <translation>%1，必填</translation>
    </message>
</context>
<context>
    <name>ferry::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>此项必填。</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>此内容无法使用。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>此内容无法使用：%1。</translation>
    </message>
</context>
<context>
    <name>ferry::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>&amp;Forget all uploads…</source>
        <translation>移除所有上传记录(&amp;F)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>On your other computers too. The uploaded files stay where they are.</source>
        <translation>您的其他电脑上也会移除。已上传的文件会留在原处。</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>保存在这台电脑上</translation>
    </message>
    <message>
        <source>Queue, history and settings</source>
        <translation>队列、历史记录和设置</translation>
    </message>
    <message>
        <source>Readable by you alone. Keys and passwords are not in it: the system&apos;s keychain has them, under “ferry”. Without a keychain they are forgotten when Ferry ends.</source>
        <translation>只有您能读取。密钥和密码不在其中：它们保存在系统的密钥环中，位于“ferry”下。没有密钥环时，Ferry 退出后就会忘掉它们。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What happened to each upload, without what is in the files and without secrets. The newest %1 are kept.</source>
        <translation>每次上传的经过，不含文件内容和机密内容。保留最新的 %1。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>ferry::ProjectPage</name>
    <message>
        <source>Paste the project&apos;s address and its public key, one by one or together, as the dashboard shows them under Connect.</source>
        <translation>粘贴项目的地址及其公开密钥，可逐个或一起粘贴，如控制台的 Connect 下所示。</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>项目 URL(&amp;U)</translation>
    </message>
    <message>
        <source>Publishable or anon &amp;key</source>
        <translation>publishable 或 anon 密钥(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>高级(&amp;A)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>For a server with a certificate of its own</source>
        <translation>用于使用自有证书的服务器</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>证书文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Only for a server of your own whose certificate no authority has signed: a PEM file.</source>
        <translation>仅用于您自己的、证书未经任何颁发机构签署的服务器：一个 PEM 文件。</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>已展开</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>已折叠</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>缺少密钥。</translation>
    </message>
    <message>
        <source>This is not a key: those begin with sb_publishable_ or eyJ.</source>
        <translation>这不是密钥：密钥以 sb_publishable_ 或 eyJ 开头。</translation>
    </message>
    <message>
        <source>The project&apos;s address is missing.</source>
        <translation>缺少项目地址。</translation>
    </message>
    <message>
        <source>This is not the address of a project.</source>
        <translation>这不是项目的地址。</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>证书文件无法使用。</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>正在询问项目…</translation>
    </message>
    <message>
        <source>The project is there, but it does not know this key. Copy it again from the dashboard under Settings, API Keys.</source>
        <translation>项目存在，但不认识此密钥。请从控制台的 Settings、API Keys 下重新复制。</translation>
    </message>
    <message>
        <source>No Supabase project answers at this address. Check it.</source>
        <translation>此地址上没有 Supabase 项目应答。请检查地址。</translation>
    </message>
    <message>
        <source>The project answers.</source>
        <translation>项目有应答。</translation>
    </message>
    <message>
        <source>It does not let people sign in by e-mail.</source>
        <translation>它不允许用电子邮件登录。</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>选择证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Connect Supabase</source>
        <translation>连接 Supabase</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ferry::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>二维码</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>%1 的链接的二维码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionBar</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>您想知道什么？</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Service to ask</source>
        <translation>要询问的服务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The newest it has</source>
        <translation>它最新的模型</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line</source>
        <translation>按 Enter 提问，按 Shift+Enter 换行</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionList</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>question, service, how it ended</comment>
        <translation>%1，%2，%3</translation>
    </message>
</context>
<context>
    <name>ferry::RefusedRows</name>
    <message>
        <source>&amp;Try again</source>
        <translation>重试(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer only</source>
        <translation>仅保留在这台电脑上(&amp;K)</translation>
    </message>
    <message>
        <source>Uploads that the project refuses</source>
        <translation>项目拒绝的上传记录</translation>
    </message>
    <message>
        <source>The chosen ones, or all of them</source>
        <translation>所选的记录，或全部记录</translation>
    </message>
    <message>
        <source>They are not sent again, and stay in the history of this computer</source>
        <translation>它们不会再次发送，并保留在这台电脑的历史记录中</translation>
    </message>
    <message numerus="yes">
        <source>The project refuses %1 uploads of the history</source>
        <translation>
            <numerusform>项目拒绝了历史记录中的 %1 条上传记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2
%3</source>
        <comment>name, size, reason</comment>
        <translation>%1 · %2
%3</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteDetails</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>复制链接 (Ctrl+C)</translation>
    </message>
    <message>
        <source>Link for…</source>
        <translation>限时链接…</translation>
    </message>
    <message>
        <source>Copy a link that works for so long, for everybody who has it (Ctrl+C: 7 days)</source>
        <translation>复制在所选时长内有效的链接，拿到它的人都能使用 (Ctrl+C：7 天)</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>复制 ID</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>复制服务用来识别该文件的标识</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>下载…</translation>
    </message>
    <message>
        <source>Fetch the file back and compare it with what was uploaded</source>
        <translation>取回文件，并与上传时的内容比对</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Names the files and asks before it deletes them (Del)</source>
        <translation>删除前会列出文件并询问 (Del)</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>一年</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, place or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files chosen</source>
        <translation>
            <numerusform>已选择 %1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>共 %1</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteHeader</name>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>哪些文件</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>搜索名称</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>清理…</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>远程文件</translation>
    </message>
    <message>
        <source>Search remote files</source>
        <translation>搜索远程文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>In this history</source>
        <translation>在此历史记录中</translation>
    </message>
    <message>
        <source>Not in this history</source>
        <translation>不在此历史记录中</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>30 天未使用</translation>
    </message>
    <message>
        <source>Not used for half a year</source>
        <translation>半年未使用</translation>
    </message>
    <message>
        <source>Names what can go, and asks before it deletes anything</source>
        <translation>列出可以删除的文件，删除前会询问</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>没有目标位置</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteLinks</name>
    <message>
        <source>Copied %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %1 files at a time, and %2 are chosen.</source>
        <translation>
            <numerusform>每次最多为 %1 个文件创建链接，而您选择了 %2 个。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>已复制 %1 个链接，有效期至 %2。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>复制 ID(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>下载(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>删除(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteView</name>
    <message>
        <source>Files at this destination</source>
        <translation>此目标位置中的文件</translation>
    </message>
    <message>
        <source>The keychain does not answer, and this destination&apos;s key is in it. Unlock it, then refresh.</source>
        <translation>密钥环没有响应，而此目标位置的密钥在其中。请将其解锁，然后刷新。</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>正在下载：%1</translation>
    </message>
    <message>
        <source>Listing… %1 so far</source>
        <translation>正在列出… 目前 %1</translation>
    </message>
    <message>
        <source>%1 shown · %2</source>
        <translation>显示 %1 · %2</translation>
    </message>
    <message>
        <source>%1 of what may be kept there is used</source>
        <translation>已使用可存放量的 %1</translation>
    </message>
    <message>
        <source>Add a destination, and what is stored there is listed here.</source>
        <translation>添加目标位置后，其中存储的内容会列在这里。</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>正在询问目标位置…</translation>
    </message>
    <message>
        <source>No file matches. Press Esc to see them all again.</source>
        <translation>没有匹配的文件。按 Esc 重新查看全部。</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>那里没有存储任何内容。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>已复制：%1。</translation>
    </message>
    <message>
        <source>Download %1 to</source>
        <translation>将%1下载到</translation>
    </message>
    <message>
        <source>No rule says what may go from here. Set “Keep files for” in the destination&apos;s settings, or choose files and delete them.</source>
        <translation>没有规则说明这里可以删除什么。请在目标位置的设置中填写“文件保留时间”，或选择文件并将其删除。</translation>
    </message>
    <message numerus="yes">
        <source>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</source>
        <translation>
            <numerusform>目标位置的规则：由此历史记录上传、且 %1 天无人使用的文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>What this history knows nothing of. Other programs and computers that do not sync may have brought it.</source>
        <translation>此历史记录中没有的文件。它们可能来自其他程序和没有同步的电脑。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of the last day left out: they may be uploads under way.</source>
        <translation>
            <numerusform>已略过最近一天的 %1 个文件：可能正在上传。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out, of which nobody knows the age.</source>
        <translation>
            <numerusform>已略过时间不明的 %1 个文件。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>没有需要清理的内容。</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>正在删除 %1…</translation>
    </message>
</context>
<context>
    <name>ferry::SearchField</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>ferry::SetUpPage</name>
    <message>
        <source>C&amp;opy script</source>
        <translation>复制脚本(&amp;O)</translation>
    </message>
    <message>
        <source>Open SQL &amp;editor</source>
        <translation>打开 SQL 编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>重新检查(&amp;K)</translation>
    </message>
    <message>
        <source>Script for the SQL editor</source>
        <translation>用于 SQL 编辑器的脚本</translation>
    </message>
    <message>
        <source>Copied. Paste it into the SQL editor and press Run there.</source>
        <translation>已复制。请粘贴到 SQL 编辑器中，并在那里按“Run”。</translation>
    </message>
    <message>
        <source>&amp;Sync history here</source>
        <translation>在这里同步历史记录(&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Looking whether the project is ready for your history…</source>
        <translation>正在查看项目是否已为您的历史记录做好准备…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Each upload from this computer will be listed on your other computers too, and theirs here: name, size, destination, link and outcome. Full paths stay here unless you share them in the account&apos;s settings.</source>
        <translation>这台电脑上的每次上传也会列在您的其他电脑上，反之亦然：名称、大小、目标位置、链接和结果。完整路径只留在这里，除非您在账户的设置中共享。</translation>
    </message>
    <message>
        <source>Your history is kept in your own project. It needs a table there: copy this script, run it once in the project&apos;s SQL editor, then check. It may be run again at any time.</source>
        <translation>您的历史记录保存在您自己的项目中。它需要在那里建立一个表：请复制此脚本，在项目的 SQL 编辑器中运行一次，然后检查。脚本可以随时再次运行。</translation>
    </message>
    <message>
        <source>The project is not set up yet.</source>
        <translation>项目尚未设置。</translation>
    </message>
    <message>
        <source>The script was run, but not all of it is there. Run it again.</source>
        <translation>脚本已运行，但内容不完整。请再次运行。</translation>
    </message>
    <message>
        <source>The history can be synced, but not all is there. Run the script again.</source>
        <translation>历史记录可以同步，但内容不完整。请再次运行脚本。</translation>
    </message>
    <message>
        <source>The project is ready.</source>
        <translation>项目已就绪。</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>设置历史记录</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>以后再说(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>没有与“%1”相关的设置。</translation>
    </message>
</context>
<context>
    <name>ferry::ShortcutSheet</name>
    <message>
        <source>In the list</source>
        <translation>在列表中</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>打开或关闭文件夹</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行的菜单</translation>
    </message>
    <message>
        <source>Clear the search, then the selection, then close the details</source>
        <translation>先清除搜索，再清除选择，然后关闭详情</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Widen or narrow the column</source>
        <translation>加宽或收窄列</translation>
    </message>
    <message>
        <source>Move the destination up or down</source>
        <translation>上移或下移目标位置</translation>
    </message>
</context>
<context>
    <name>ferry::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>边栏</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>添加目标位置</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>远程文件</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>所有命令</translation>
    </message>
</context>
<context>
    <name>ferry::SidebarEntry</name>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>需处理</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
</context>
<context>
    <name>ferry::SignInPage</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>电子邮件地址(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Co&amp;de from the e-mail</source>
        <translation>邮件中的验证码(&amp;D)</translation>
    </message>
    <message>
        <source>Sign in with a code by e-&amp;mail</source>
        <translation>用电子邮件验证码登录(&amp;M)</translation>
    </message>
    <message>
        <source>Sign in &amp;with a password</source>
        <translation>用密码登录(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;reate a new user</source>
        <translation>创建新用户(&amp;R)</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>创建用户</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>创建用户(&amp;C)</translation>
    </message>
    <message>
        <source>Continue without an &amp;account</source>
        <translation>不使用账户继续(&amp;A)</translation>
    </message>
    <message>
        <source>With an account of %1, your history of uploads follows you to all your computers. Without one, Ferry uploads where the project lets anybody.</source>
        <translation>有了 %1 的账户，您的上传历史记录会跟随您到所有电脑。没有账户时，Ferry 只上传到项目允许任何人上传的地方。</translation>
    </message>
    <message>
        <source>Uploads to %1 wait until you have signed in again.</source>
        <translation>上传到 %1 的任务会等到您重新登录。</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>缺少电子邮件地址。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>这不是电子邮件地址。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>缺少密码。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Choose a password for the new user.</source>
        <translation>请为新用户选择密码。</translation>
    </message>
    <message>
        <source>Creating the user…</source>
        <translation>正在创建用户…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>正在发送验证码…</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>验证码正在发往 %1。</translation>
    </message>
    <message>
        <source>Send again in %1 s</source>
        <translation>%1 秒后可重新发送</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>重新发送(&amp;G)</translation>
    </message>
    <message>
        <source>The code has six digits or more.</source>
        <translation>验证码至少有六位数字。</translation>
    </message>
</context>
<context>
    <name>ferry::SleepLock</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>正在上传文件</translation>
    </message>
</context>
<context>
    <name>ferry::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>倒序</translation>
    </message>
</context>
<context>
    <name>ferry::StatisticsPage</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>最近 12 个月</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>Nothing was uploaded in that time.</source>
        <translation>这段时间内没有上传任何内容。</translation>
    </message>
    <message>
        <source>Nothing uploaded yet.</source>
        <translation>尚未上传任何内容。</translation>
    </message>
    <message>
        <source>From the history of all your computers, since %1. What was forgotten is not in it.</source>
        <translation>来自您所有电脑的历史记录，始于 %1。已移除的记录不在其中。</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>已上传</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 skipped</source>
        <translation>
            <numerusform>%1 个文件，已跳过 %2 个</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT SENT AGAIN</source>
        <translation>无需重发</translation>
    </message>
    <message numerus="yes">
        <source>%1 files whose bytes were there already; %2 contents serve more than one upload</source>
        <translation>
            <numerusform>%1 个文件的内容已在那里；%2 份内容用于多次上传</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of all that ended, %2 timed out</source>
        <translation>占全部已结束的 %1，其中 %2 个超时</translation>
    </message>
    <message>
        <source>WENT ELSEWHERE</source>
        <translation>改去别处</translation>
    </message>
    <message numerus="yes">
        <source>files that failed at one destination and came through at another within a day</source>
        <translation>
            <numerusform>先在一个目标位置失败、一天内又在另一个成功的文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标位置</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Median speed</source>
        <translation>速度中位数</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>The middle one of %1 uploads of 256 KiB and more, waits and retries included</source>
        <translation>
            <numerusform>%1 次 256 KiB 及以上的上传的中间值，含等待和重试</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was large enough to tell</source>
        <translation>没有足够大的上传可供判断</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>按原因统计失败</translation>
    </message>
</context>
<context>
    <name>ferry::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Show active uploads</source>
        <translation>显示进行中的上传</translation>
    </message>
    <message>
        <source>Show waiting uploads</source>
        <translation>显示等待中的上传</translation>
    </message>
    <message>
        <source>Show uploads that need attention</source>
        <translation>显示需处理的上传</translation>
    </message>
    <message>
        <source>Show finished uploads</source>
        <translation>显示已完成的上传</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>同时上传数</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 个正在上传</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <translation>
            <numerusform>%1 个已暂停</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 个需处理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 个已完成</numerusform>
        </translation>
    </message>
    <message>
        <source>As many at a time as help</source>
        <translation>同时上传数：自动</translation>
    </message>
    <message>
        <source>Up to %1 at a time</source>
        <translation>最多同时 %1 个</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>不限速</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>最多 %1 个</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>其他限速…</translation>
    </message>
    <message>
        <source>All uploads together, in kB per second. 0 is no limit.</source>
        <translation>所有上传合计，单位为 kB/秒。0 表示不限速。</translation>
    </message>
</context>
<context>
    <name>ferry::SummaryStrip</name>
    <message>
        <source>%1 of %2 uploading</source>
        <translation>正在上传 %1 个，共 %2</translation>
    </message>
    <message>
        <source>Preparing %1 of %2</source>
        <translation>正在准备 %1 个，共 %2</translation>
    </message>
    <message>
        <source>Looking through folders</source>
        <translation>正在查看文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 files to go</source>
        <translation>
            <numerusform>已暂停，还剩 %1 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files waiting</source>
        <translation>
            <numerusform>%1 个文件等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need attention</source>
        <translation>
            <numerusform>%1 个文件需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>没有要上传的内容</translation>
    </message>
    <message>
        <source>Uploads, %1 percent</source>
        <translation>上传，百分之 %1</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours, %1 files to go</source>
        <translation>
            <numerusform>静默时段，还剩 %1 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection, %1 files to go</source>
        <translation>
            <numerusform>按流量计费的连接，还剩 %1 个文件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SyncDetails</name>
    <message>
        <source>History sync</source>
        <translation>历史记录同步</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>上次接收</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>上次发送</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>在此等待</translation>
    </message>
    <message>
        <source>News from elsewhere</source>
        <translation>其他电脑的更新</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>立即同步(&amp;N)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>已同步。</translation>
    </message>
</context>
<context>
    <name>ferry::SyncLine</name>
    <message>
        <source>Details of the history&apos;s sync</source>
        <translation>历史记录同步的详情</translation>
    </message>
</context>
<context>
    <name>ferry::TrayIcon</name>
    <message>
        <source>Show Ferry</source>
        <translation>显示 Ferry</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ferry: %1 to go, %2% uploaded</source>
        <translation>Ferry：还剩 %1，已上传 %2%</translation>
    </message>
    <message numerus="yes">
        <source>Ferry: paused, %1 files to go</source>
        <translation>
            <numerusform>Ferry：已暂停，还剩 %1 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Ferry</source>
        <translation>Ferry</translation>
    </message>
</context>
<context>
    <name>ferry::UploadAdder</name>
    <message>
        <source>There is no destination to upload to. Add one first.</source>
        <translation>没有可上传到的目标位置。请先添加一个。</translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>只能上传这台电脑上的文件。请先下载它们。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out: not on this computer.</source>
        <translation>
            <numerusform>已略过 %1 个文件：不在这台电脑上。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no files, no paths of files, and no picture.</source>
        <translation>剪贴板中没有文件、文件路径或图片。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsHeader</name>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsList</name>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsPage</name>
    <message>
        <source>The diagnosis is copied.</source>
        <translation>诊断信息已复制。</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsSettings</name>
    <message>
        <source>No limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>其他限速…</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>连接按流量计费时等待(&amp;M)</translation>
    </message>
    <message>
        <source>A phone&apos;s, for instance. “Upload anyway” overrules it until there is another one.</source>
        <translation>例如手机的连接。“仍然上传”可暂时忽略此设置，直到换用其他连接。</translation>
    </message>
    <message>
        <source>This system does not tell whether a connection is metered.</source>
        <translation>此系统不提供连接是否按流量计费的信息。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>最多 %1 个</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>同时上传数</translation>
    </message>
    <message>
        <source>Automatic: as many as make it faster. A destination may set less.</source>
        <translation>自动：以能提高速度的数量为准。目标位置可设置更小的数量。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>限速</translation>
    </message>
    <message>
        <source>For all uploads together.</source>
        <translation>所有上传合计。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>静默时段</translation>
    </message>
    <message>
        <source>Let uploads wait in &amp;quiet hours</source>
        <translation>让上传在静默时段等待(&amp;Q)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>在这些天</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>静默开始时间</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>静默结束时间</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 17:00</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>“Upload anyway” overrules them until they are over.</source>
        <translation>“仍然上传”可忽略静默时段，直到该时段结束。</translation>
    </message>
    <message>
        <source>It is quiet now, until %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>现在处于静默时段，到%2 %1 结束。</translation>
    </message>
    <message>
        <source>The next begin at %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>下次静默时段从%2 %1 开始。</translation>
    </message>
    <message>
        <source>No day is chosen: they never begin.</source>
        <translation>未选择任何日子：静默时段不会开始。</translation>
    </message>
</context>
<context>
    <name>ferry::WindowActions</name>
    <message>
        <source>&amp;View</source>
        <translation>查看(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>上传(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>目标位置(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;all that ask, and later ones</source>
        <translation>用于所有询问项及后续项(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>For &amp;all %1 that ask, and later ones</source>
        <translation>
            <numerusform>用于全部 %1 个询问项及后续项(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link as</source>
        <translation>链接复制为(&amp;L)</translation>
    </message>
</context>
</TS>
