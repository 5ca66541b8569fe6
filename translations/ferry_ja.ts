<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Ferry</source>
        <translation>Ferry について</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Uploads files, remembers them, and goes on where it stopped.</source>
        <translation>ファイルをアップロードし、記録し、止まったところから再開します。</translation>
    </message>
</context>
<context>
    <name>Added</name>
    <message numerus="yes">
        <source>All %1 are in the queue already</source>
        <translation>
            <numerusform>%1個のファイルはキューに登録済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already</source>
        <translation>
            <numerusform>%1個はキューに登録済み</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>中にファイルがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1個を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out by the destination&apos;s rules</source>
        <translation>
            <numerusform>%1個は送信先の規則により除外</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot go</source>
        <translation>
            <numerusform>%1個はアップロード不可</numerusform>
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
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>[picture: %1]</source>
        <translation>[画像: %1]</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Looking at the files…</source>
        <translation>ファイルを確認中…</translation>
    </message>
    <message>
        <source>Uploading %1 to %2…</source>
        <translation>%1を%2にアップロード中…</translation>
    </message>
    <message>
        <source>%2 is reading %1…</source>
        <translation>%2が%1を読み取り中…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1に質問中…</translation>
    </message>
    <message>
        <source>%1 is answering…</source>
        <translation>%1が回答中…</translation>
    </message>
    <message>
        <source>%1 could not be brought there, so nothing was asked. %2</source>
        <translation>%1を送れなかったため、質問は行いませんでした。%2</translation>
    </message>
    <message>
        <source>Nothing was asked. %1</source>
        <translation>質問は行いませんでした。%1</translation>
    </message>
    <message>
        <source>It took too long. %1</source>
        <translation>時間がかかりすぎました。%1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>回答がありません。%1</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is kept.</source>
        <translation>停止しました。それまでに届いた分は残っています。</translation>
    </message>
    <message>
        <source>Ferry ended before the answer did. What was kept of it is here. Ask again.</source>
        <translation>回答が終わる前に Ferry が終了しました。残せた分はここにあります。もう一度質問してください。</translation>
    </message>
    <message>
        <source>The answer is cut off: it was longer than Ferry lets it go on. Ask for a part of it.</source>
        <translation>回答が長すぎて Ferry の上限に達したため、途中で切れています。一部に絞って質問してください。</translation>
    </message>
    <message>
        <source>The service ended the answer, since its rules do not allow what follows.</source>
        <translation>続きの内容がサービスの規則に反するため、サービスが回答を打ち切りました。</translation>
    </message>
    <message>
        <source>%1 tokens asked, %2 answered</source>
        <translation>質問 %1 トークン、回答 %2 トークン</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>回答済み</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>未アップロード</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>タイムアウト</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Uploads to “%1” are allowed</source>
        <translation>「%1」へのアップロードが許可されています</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2</source>
        <translation>「%1」へのアップロードが許可されています (%2 までのファイル)</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, types %2</source>
        <translation>「%1」へのアップロードが許可されています (種類: %2)</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2, types %3</source>
        <translation>「%1」へのアップロードが許可されています (%2 までのファイル、種類: %3)</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>キーは有効です</translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 files are stored</source>
        <translation>
            <numerusform>キーは有効です。ファイルを%1個保存しています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 of %2 files are stored</source>
        <translation>
            <numerusform>キーは有効です。ファイルを%1個保存しています (上限%2個)</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers; the first upload will show whether it takes files</source>
        <translation>サーバーが応答しました。ファイルを受け付けるかどうかは、最初のアップロードでわかります</translation>
    </message>
    <message>
        <source>A WebDAV server answers</source>
        <translation>WebDAV サーバーが応答しました</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: none</source>
        <translation>サーバーは tus のアップロードに対応しています。拡張機能: なし</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: %1</source>
        <translation>サーバーは tus のアップロードに対応しています。拡張機能: %1</translation>
    </message>
    <message>
        <source>%1. The server calls itself %2, and the address entered is %3. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <comment>what was found, address, address</comment>
        <translation>%1。サーバーは %2 と名乗っていますが、入力されたアドレスは %3 です。Ferry は後者を使います。サーバーの前にあるプロキシで X-Forwarded-Proto と X-Forwarded-Host を送るようにするか、サーバーが使うアドレスを入力してください</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 was removed</source>
        <translation>%1 は削除済み</translation>
    </message>
    <message>
        <source>%1 takes up to %2 for this purpose</source>
        <translation>%1 はこの用途では %2 まで</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 は %2 まで</translation>
    </message>
    <message>
        <source>%1 does not take this type for its purpose</source>
        <translation>%1 の用途はこの種類に非対応</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 took over</source>
        <comment>reason, service</comment>
        <translation>%1。%2 に切り替え</translation>
    </message>
    <message>
        <source>%1; %2 chosen</source>
        <comment>reason, service</comment>
        <translation>%1。%2 を選択</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>There: %1 · Here: %2</source>
        <translation>送信先: %1 · こちら: %2</translation>
    </message>
    <message>
        <source>%1 · the same bytes</source>
        <translation>%1 · 同じ内容</translation>
    </message>
    <message>
        <source>%1 · different bytes</source>
        <translation>%1 · 異なる内容</translation>
    </message>
    <message>
        <source>%1 · nobody compared the bytes</source>
        <translation>%1 · 内容は未比較</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>A number from 1 to 64, or nothing.</source>
        <translation>1～64 の数、または空欄</translation>
    </message>
    <message>
        <source>%1 leads here as well, and takes no files without it.</source>
        <translation>%1もここに送信しています。これがないとファイルを受け付けなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more lead here as well, and take no files without it.</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1とほかの%2件もここに送信しています。これがないとファイルを受け付けなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads still wait for this destination and would stay undone.</source>
        <translation>
            <numerusform>この送信先を待っているアップロードが%1件あり、未完了のまま残ります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationHealth</name>
    <message>
        <source>sign in</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>安全でない</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>キー拒否</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つからない</translation>
    </message>
    <message>
        <source>full</source>
        <translation>空きなし</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>設定を確認</translation>
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
        <translation>Moonshot のファイル領域。テキストを読み取り、Kimi に質問できます。</translation>
    </message>
    <message>
        <source>GLM</source>
        <translation>GLM</translation>
    </message>
    <message>
        <source>The files of Zhipu&apos;s BigModel or of Z.ai.</source>
        <translation>Zhipu の BigModel、または Z.ai のファイル領域。</translation>
    </message>
    <message>
        <source>OpenAI-compatible files</source>
        <translation>OpenAI 互換のファイル</translation>
    </message>
    <message>
        <source>OpenAI&apos;s files, or any server&apos;s and gateway&apos;s that speaks as it does.</source>
        <translation>OpenAI のファイル領域、または同じ方式で通信するサーバーやゲートウェイ。</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP サーバー</translation>
    </message>
    <message>
        <source>PUT or POST to a URL: nginx, WebDAV, pre-signed links.</source>
        <translation>URL への PUT または POST。nginx、WebDAV、署名付きリンクなど。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>A folder of this computer, a disk or a mounted share.</source>
        <translation>このコンピューターのフォルダー、ディスク、またはマウントした共有。</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>経路</translation>
    </message>
    <message>
        <source>Several destinations at once: each file goes to all of them, each for itself.</source>
        <translation>複数の送信先に同時に送ります。各ファイルはすべての送信先に、それぞれ独立して送られます。</translation>
    </message>
    <message>
        <source>Automatic AI provider</source>
        <translation>AI プロバイダーの自動選択</translation>
    </message>
    <message>
        <source>Kimi, GLM or another of yours: the first that takes the file and has room for it.</source>
        <translation>Kimi、GLM などお使いのサービスのうち、ファイルを受け付け、空きのある最初のもの。</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A bucket of a Supabase project, hosted or your own.</source>
        <translation>Supabase プロジェクトのバケット。ホスト版でも自前でも使えます。</translation>
    </message>
    <message>
        <source>tus server</source>
        <translation>tus サーバー</translation>
    </message>
    <message>
        <source>Any server that speaks tus 1.0, such as tusd.</source>
        <translation>tusd など、tus 1.0 に対応したサーバー。</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>a brace stands alone</source>
        <translation>波かっこが対になっていない</translation>
    </message>
    <message>
        <source>a certificate and its key belong together</source>
        <translation>証明書とそのキーは両方必要</translation>
    </message>
    <message>
        <source>a key has no spaces and no letters beyond a to z</source>
        <translation>キーに空白や a～z 以外の文字種は使えない</translation>
    </message>
    <message>
        <source>a key stays in its file: give the file&apos;s path</source>
        <translation>キーはファイルに置き、そのパスを指定</translation>
    </message>
    <message>
        <source>a login needs a name</source>
        <translation>ログインにはユーザー名が必要</translation>
    </message>
    <message>
        <source>a name or password in it would be stored in plain text; enter a token or a header instead</source>
        <translation>含まれるユーザー名やパスワードが平文で保存されるため、代わりにトークンかヘッダーを入力</translation>
    </message>
    <message>
        <source>a number from 1 to 10240</source>
        <translation>1～10240 の数で指定</translation>
    </message>
    <message>
        <source>a number of megabytes</source>
        <translation>メガバイト数で指定</translation>
    </message>
    <message>
        <source>a number of MiB; 0 for no limit</source>
        <translation>MiB 数で指定、0 は制限なし</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>秒数で指定</translation>
    </message>
    <message>
        <source>a password in a URL would be stored in plain text</source>
        <translation>URL 内のパスワードは平文で保存される</translation>
    </message>
    <message>
        <source>a piece of the answer makes no sense</source>
        <translation>回答の一部が意味をなさない</translation>
    </message>
    <message>
        <source>a proxy is http://, https:// or socks5:// with a host and a port</source>
        <translation>プロキシは http://、https://、socks5:// のいずれかに、ホストとポートを続けて指定</translation>
    </message>
    <message>
        <source>a row that is not ours</source>
        <translation>このユーザーのものではない行がある</translation>
    </message>
    <message>
        <source>A web page answered in the server&apos;s place</source>
        <translation>サーバーの代わりに Web ページが応答した</translation>
    </message>
    <message>
        <source>another row was changed</source>
        <translation>別の行が変更された</translation>
    </message>
    <message>
        <source>every file would go to this one address, each over the one before; put {name} or {path} where the file&apos;s name belongs</source>
        <translation>すべてのファイルがこの1つのアドレスに送られ、前のものを上書きするため、ファイル名の位置に {name} か {path} が必要</translation>
    </message>
    <message>
        <source>it begins with neither https:// nor http://</source>
        <translation>https:// でも http:// でも始まっていない</translation>
    </message>
    <message>
        <source>it ends in a query</source>
        <translation>末尾にクエリがある</translation>
    </message>
    <message>
        <source>it holds a space, another character or a port that a URL cannot have</source>
        <translation>空白など、URL に使えない文字かポートが含まれている</translation>
    </message>
    <message>
        <source>it is a word of letters, digits, - and _</source>
        <translation>英字、数字、-、_ からなる語で指定</translation>
    </message>
    <message>
        <source>it is ask, keep-both, replace or skip</source>
        <translation>ask、keep-both、replace、skip のいずれかで指定</translation>
    </message>
    <message>
        <source>it leads out of the destination&apos;s folder</source>
        <translation>送信先のフォルダーの外に出てしまう</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>サーバーの指定がない</translation>
    </message>
    <message>
        <source>its password is a secret of its own, “proxy-password”</source>
        <translation>パスワードは別の秘密の値「proxy-password」で指定</translation>
    </message>
    <message>
        <source>made up by the system</source>
        <translation>システムが作り出したもの</translation>
    </message>
    <message>
        <source>no certificate could be read</source>
        <translation>証明書を読み取れない</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーがない</translation>
    </message>
    <message>
        <source>no key without a password could be read</source>
        <translation>パスワードのないキーを読み取れない</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>no upload was created</source>
        <translation>アップロードが作成されていない</translation>
    </message>
    <message>
        <source>not a bucket&apos;s name</source>
        <translation>バケットの名前ではない</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>http または https の URL ではない</translation>
    </message>
    <message>
        <source>other rows were forgotten</source>
        <translation>別の行が履歴から削除された</translation>
    </message>
    <message>
        <source>rows are not in order</source>
        <translation>行の順序が正しくない</translation>
    </message>
    <message>
        <source>rows without end</source>
        <translation>行に終わりがない</translation>
    </message>
    <message>
        <source>the account was removed</source>
        <translation>アカウントは削除済み</translation>
    </message>
    <message>
        <source>the answer ended in the middle</source>
        <translation>回答が途中で終わった</translation>
    </message>
    <message>
        <source>the answer is about another file</source>
        <translation>応答が別のファイルについてのもの</translation>
    </message>
    <message>
        <source>the answer is another user&apos;s session</source>
        <translation>応答が別のユーザーのセッション</translation>
    </message>
    <message>
        <source>The answer is in another application protocol</source>
        <translation>応答が別のアプリケーションプロトコルによるもの</translation>
    </message>
    <message>
        <source>the answer is no list of files</source>
        <translation>応答がファイルの一覧ではない</translation>
    </message>
    <message>
        <source>the answer is no list of models</source>
        <translation>応答がモデルの一覧ではない</translation>
    </message>
    <message>
        <source>the answer is no list of objects</source>
        <translation>応答がオブジェクトの一覧ではない</translation>
    </message>
    <message>
        <source>the answer is no list of rows</source>
        <translation>応答が行の一覧ではない</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>応答が JSON ではない</translation>
    </message>
    <message>
        <source>the answer is not that of a Supabase project</source>
        <translation>応答が Supabase プロジェクトのものではない</translation>
    </message>
    <message>
        <source>the answer names no file</source>
        <translation>応答にファイルの指定がない</translation>
    </message>
    <message>
        <source>the answer to the check lacks a field</source>
        <translation>確認への応答にフィールドが足りない</translation>
    </message>
    <message>
        <source>the answer to the hello lacks a field</source>
        <translation>hello への応答にフィールドが足りない</translation>
    </message>
    <message>
        <source>the answer to the question for the object is about none, or another</source>
        <translation>オブジェクトの問い合わせへの応答に、オブジェクトがないか、別のものがある</translation>
    </message>
    <message>
        <source>the answer to the sign-in lacks a session</source>
        <translation>サインインへの応答にセッションがない</translation>
    </message>
    <message>
        <source>the answer to the sign-in names no user</source>
        <translation>サインインへの応答にユーザーの指定がない</translation>
    </message>
    <message>
        <source>the answer to the upload does not name the object</source>
        <translation>アップロードへの応答にオブジェクトの指定がない</translation>
    </message>
    <message>
        <source>the file name stands in the server&apos;s name</source>
        <translation>ファイル名の位置がサーバー名の中にある</translation>
    </message>
    <message>
        <source>The last reply was an interim one</source>
        <translation>最後の応答が途中経過だった</translation>
    </message>
    <message>
        <source>the offset went back again and again</source>
        <translation>オフセットが何度も後退した</translation>
    </message>
    <message>
        <source>the parser names no task</source>
        <translation>ファイル解析機能がタスクを示さない</translation>
    </message>
    <message>
        <source>the parser says neither yes nor no</source>
        <translation>ファイル解析機能が成否を答えない</translation>
    </message>
    <message>
        <source>The reply has no sensible length</source>
        <translation>応答の長さが正しくない</translation>
    </message>
    <message>
        <source>The reply is cut short</source>
        <translation>応答が途中で切れている</translation>
    </message>
    <message>
        <source>The reply is not HTTP</source>
        <translation>応答が HTTP ではない</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <translation>応答が大きすぎる</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1</source>
        <translation>サーバーが HTTP/1.1 に対応していない</translation>
    </message>
    <message>
        <source>the server has a row of this id that it does not show</source>
        <translation>この ID の行がサーバーにあるが、表示されない</translation>
    </message>
    <message>
        <source>the server has every byte, and no file of them</source>
        <translation>サーバーに全バイトが届いたが、ファイルになっていない</translation>
    </message>
    <message>
        <source>the server is not the one that this session began with</source>
        <translation>サーバーがこのセッションの開始時とは別のもの</translation>
    </message>
    <message>
        <source>The server made an upload and knows nothing of it at the URL it gave</source>
        <translation>サーバーはアップロードを作成したが、返した URL には何もない</translation>
    </message>
    <message>
        <source>the server takes us for somebody else</source>
        <translation>サーバーが別のユーザーと見なしている</translation>
    </message>
    <message>
        <source>The server&apos;s Location header is missing or malformed</source>
        <translation>サーバーの Location ヘッダーがないか、形式が正しくない</translation>
    </message>
    <message>
        <source>The server&apos;s Location header repeats a secret that it was sent</source>
        <translation>サーバーの Location ヘッダーに、送った秘密の値が含まれている</translation>
    </message>
    <message>
        <source>the stored object&apos;s hash is another</source>
        <translation>保存されたオブジェクトのハッシュが異なる</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>アドレスがない</translation>
    </message>
    <message>
        <source>This computer lets Ferry open no more files and connections</source>
        <translation>このコンピューターでは、Ferry がこれ以上ファイルや接続を開けない</translation>
    </message>
    <message>
        <source>this does not answer like a Supabase project</source>
        <translation>Supabase プロジェクトらしい応答がない</translation>
    </message>
    <message>
        <source>this does not answer like Supabase Storage</source>
        <translation>Supabase Storage らしい応答がない</translation>
    </message>
    <message>
        <source>this is the dashboard; the project URL ends in .supabase.co</source>
        <translation>これはダッシュボードで、プロジェクトの URL は .supabase.co で終わる</translation>
    </message>
    <message>
        <source>two destinations or more, in their order</source>
        <translation>2つ以上の送信先を順に指定</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 bytes</source>
        <translation>%3 バイト中 %2 バイトの送信後に %1</translation>
    </message>
    <message>
        <source>%1 at %2 does not take files for “%3”</source>
        <translation>%2 の %1 は用途「%3」のファイルを受け付けない</translation>
    </message>
    <message>
        <source>%1 bytes are stored of %2</source>
        <translation>保存されたのは %1 バイト、本来は %2 バイト</translation>
    </message>
    <message>
        <source>%1 bytes in %2 requests with %3 bytes</source>
        <translation>%2回の要求で %3 バイトを送り、受け取りは %1 バイト</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 were sent</source>
        <translation>%1 バイト、送信は %2 バイト</translation>
    </message>
    <message>
        <source>%1 destinations are too many: at most %2</source>
        <translation>送信先%1件は多すぎる、最大%2件</translation>
    </message>
    <message>
        <source>%1 files are there, and %2 may be</source>
        <translation>ファイルが%1個あり、上限は%2個</translation>
    </message>
    <message>
        <source>%1 files of this name and size came there since</source>
        <translation>その後、同じ名前とサイズのファイルが%1個現れた</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>届いたのは %2 バイト中 %1 バイト</translation>
    </message>
    <message>
        <source>%1 sends the upload to %2</source>
        <translation>%1 がアップロードを %2 に転送しようとしました</translation>
    </message>
    <message>
        <source>a key of %1 characters</source>
        <translation>%1文字のオブジェクト名がある</translation>
    </message>
    <message>
        <source>certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6</source>
        <translation>%1 の証明書、発行者 %2、有効期間 %3～%4、SHA-256 %5: %6</translation>
    </message>
    <message>
        <source>HEAD said offset %1, length %2</source>
        <translation>HEAD の応答はオフセット %1、長さ %2</translation>
    </message>
    <message>
        <source>it takes %1; this is %2</source>
        <translation>受け付けるのは %1 で、これは %2</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>%1秒以内に接続できない</translation>
    </message>
    <message>
        <source>no TLS handshake within %1 s</source>
        <translation>%1秒以内に TLS ハンドシェイクが完了しない</translation>
    </message>
    <message>
        <source>offset %1 after bytes %2 to %3 of %4</source>
        <translation>%4 バイト中 %2～%3 の送信後にオフセット %1</translation>
    </message>
    <message>
        <source>only http:// and https:// can be used, and this is %1://</source>
        <translation>使えるのは http:// と https:// だけで、これは %1://</translation>
    </message>
    <message>
        <source>suffix=type, such as ts=video/mp2t; not: %1</source>
        <translation>「拡張子=タイプ」の形 (例: ts=video/mp2t) で指定、使えないもの: %1</translation>
    </message>
    <message>
        <source>The connection was lost after %1 of %2 bytes were handed over</source>
        <translation>%2 バイト中 %1 バイトを渡した後に接続が切れた</translation>
    </message>
    <message>
        <source>the offset stayed at %1</source>
        <translation>オフセットが %1 のまま</translation>
    </message>
    <message>
        <source>The server calls itself %1, and the address entered is %2. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <translation>サーバーは %1 と名乗っていますが、入力されたアドレスは %2 です。Ferry は後者を使います。サーバーの前にあるプロキシで X-Forwarded-Proto と X-Forwarded-Host を送るようにするか、サーバーが使うアドレスを入力してください</translation>
    </message>
    <message>
        <source>The server has %1 bytes of %2</source>
        <translation>サーバーにあるのは %2 バイト中 %1 バイト</translation>
    </message>
    <message>
        <source>The server lost the upload twice in one attempt, the second time after %1 of %2 bytes</source>
        <translation>サーバーが1回の試行で2度アップロードを失い、2度目は %2 バイト中 %1 バイトの後</translation>
    </message>
    <message>
        <source>The server said yes (%1), and knows no such file when asked (%2)</source>
        <translation>サーバーは完了と応答したが (%1)、問い合わせるとそのファイルがない (%2)</translation>
    </message>
    <message>
        <source>there is no %1: {year}, {month} and {day} are known</source>
        <translation>%1 はなく、使えるのは {year}、{month}、{day}</translation>
    </message>
    <message>
        <source>there is no destination “%1”</source>
        <translation>送信先「%1」がない</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>ファイル「%1」がない</translation>
    </message>
    <message>
        <source>under %1 names in a row something else is stored</source>
        <translation>続けて%1個の名前に別の内容が保存されている</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>「%1」を読み取れない: %2</translation>
    </message>
    <message>
        <source>“%1” is a route itself, and no route leads into another</source>
        <translation>「%1」自体が経路で、経路から別の経路には送れない</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>「%1」が2回指定されている</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>「%1」は yes でも no でもない</translation>
    </message>
    <message>
        <source>“%1” is no number of days, as 30 or 6w</source>
        <translation>「%1」は 30 や 6w のような日数ではない</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>「%1」は次のいずれでもない: %2</translation>
    </message>
    <message>
        <source>“%1” is none of the services to choose from</source>
        <translation>「%1」は選択できるサービスではない</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>「%1」はファイルではない</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>「%1」はフォルダーではない</translation>
    </message>
    <message>
        <source>“%1” is not a full path: it would depend on where Ferry is started</source>
        <translation>「%1」はフルパスではなく、Ferry を起動する場所によって変わる</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>「%1」は未知の値</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>「%1」は削除済み</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>名前付きパイプ</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>ソケット</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>特殊ファイル</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>1 picture</source>
        <translation>1枚の画像</translation>
    </message>
    <message numerus="yes">
        <source>%1 files and folders</source>
        <translation>
            <numerusform>%1個のファイルとフォルダー</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1個のフォルダー</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>files, folders</comment>
        <translation>%1と%2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>no such model</source>
        <translation>モデルなし</translation>
    </message>
    <message>
        <source>%1 has no model %2 for this account.</source>
        <translation>%1では、このアカウントでモデル%2を使えません。</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>別のモデルを選択してください。</translation>
    </message>
    <message>
        <source>no chat there</source>
        <translation>チャットなし</translation>
    </message>
    <message>
        <source>%1 answers no questions at this address.</source>
        <translation>%1はこのアドレスでは質問に答えません。</translation>
    </message>
    <message>
        <source>Check the address in the destination&apos;s settings.</source>
        <translation>送信先の設定でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>no file parser there</source>
        <translation>ファイル解析なし</translation>
    </message>
    <message>
        <source>%1 has no file parser at this address.</source>
        <translation>%1のこのアドレスにはファイル解析機能がありません。</translation>
    </message>
    <message>
        <source>Choose the region bigmodel.cn, or ask another service about this file.</source>
        <translation>リージョン bigmodel.cn を選択するか、このファイルについて別のサービスに質問してください。</translation>
    </message>
    <message>
        <source>too many questions</source>
        <translation>質問が多すぎる</translation>
    </message>
    <message>
        <source>%1 is getting too many questions from this account.</source>
        <translation>このアカウントから%1への質問が多すぎます。</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>1分ほど待ってからもう一度質問してください。</translation>
    </message>
    <message>
        <source>may not ask</source>
        <translation>質問の権限なし</translation>
    </message>
    <message>
        <source>The account at %1 may not ask this model.</source>
        <translation>%1のアカウントには、このモデルに質問する権限がありません。</translation>
    </message>
    <message>
        <source>Choose another model, or ask for access there.</source>
        <translation>別のモデルを選択するか、利用を申請してください。</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>長すぎる</translation>
    </message>
    <message>
        <source>The question and its files together are too long for this model of %1.</source>
        <translation>質問とファイルの合計が、%1のこのモデルには長すぎます。</translation>
    </message>
    <message>
        <source>Ask about fewer files, or choose a model that takes more.</source>
        <translation>ファイルを減らして質問するか、より長い入力に対応したモデルを選択してください。</translation>
    </message>
    <message>
        <source>content not allowed</source>
        <translation>許可されない内容</translation>
    </message>
    <message>
        <source>%1 found something in the question or its files that its rules do not allow.</source>
        <translation>質問またはファイルに、規則に反する内容があると%1が判断しました。</translation>
    </message>
    <message>
        <source>Ask in other words, or leave that file out.</source>
        <translation>言い回しを変えて質問するか、そのファイルを外してください。</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>質問を拒否</translation>
    </message>
    <message>
        <source>%1 did not accept the question: %3.</source>
        <translation>%1が質問を受け付けませんでした: %3。</translation>
    </message>
    <message>
        <source>Choose another model, or ask in other words.</source>
        <translation>別のモデルを選択するか、言い回しを変えて質問してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the question.</source>
        <translation>%1が質問を受け付けませんでした。</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>時間内に回答なし</translation>
    </message>
    <message>
        <source>For three minutes not a word came from %1.</source>
        <translation>%1から3分間、何も届きませんでした。</translation>
    </message>
    <message>
        <source>Ask again, or choose a faster model.</source>
        <translation>もう一度質問するか、より速いモデルを選択してください。</translation>
    </message>
    <message>
        <source>answer broke off</source>
        <translation>回答が途切れた</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle.</source>
        <translation>%1の回答が途中で切れました。</translation>
    </message>
    <message>
        <source>What came is kept. Ask again.</source>
        <translation>届いた分は残っています。もう一度質問してください。</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>回答を理解できない</translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a question.</source>
        <translation>%1からの応答は、質問への回答ではありません。</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>回答に非対応</translation>
    </message>
    <message>
        <source>%1 keeps files and answers no questions.</source>
        <translation>%1はファイルの保管用で、質問には答えません。</translation>
    </message>
    <message>
        <source>Ask a destination of the kind kimi, glm or openai.</source>
        <translation>種類が kimi、glm、openai のいずれかの送信先に質問してください。</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>モデルの指定なし</translation>
    </message>
    <message>
        <source>%1 does not say which models it has.</source>
        <translation>%1は使えるモデルを知らせません。</translation>
    </message>
    <message>
        <source>Name the one to ask.</source>
        <translation>質問するモデルを指定してください。</translation>
    </message>
    <message>
        <source>uploads are paused</source>
        <translation>アップロードは一時停止中</translation>
    </message>
    <message>
        <source>Uploads are paused.</source>
        <translation>アップロードは一時停止中です。</translation>
    </message>
    <message>
        <source>Resume them in the window, then ask again.</source>
        <translation>ウィンドウで再開してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Uploads to %1 are held back.</source>
        <translation>%1へのアップロードは保留中です。</translation>
    </message>
    <message>
        <source>The list of uploads says why. Ask again after that.</source>
        <translation>理由はアップロードのリストにあります。解決してからもう一度質問してください。</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>ウィンドウが閉じた</translation>
    </message>
    <message>
        <source>Ferry&apos;s window, which uploads it, was closed before that.</source>
        <translation>アップロードを行う Ferry のウィンドウが、その前に閉じられました。</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>もう一度質問してください。</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>ここにない</translation>
    </message>
    <message>
        <source>The file %2 is neither on this computer nor at %1.</source>
        <translation>ファイル%2は、このコンピューターにも%1にもありません。</translation>
    </message>
    <message>
        <source>Ask on the computer that has it, or add it from here.</source>
        <translation>ファイルのあるコンピューターで質問するか、ここから追加してください。</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>このファイルの種類</translation>
    </message>
    <message>
        <source>The file parser of %1 does not read files such as %2.</source>
        <translation>%1のファイル解析機能は、%2のようなファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Convert it to PDF or text, or ask another service.</source>
        <translation>PDF かテキストに変換するか、別のサービスに質問してください。</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Ask whoever runs the project.</source>
        <translation>プロジェクトの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The server has ended this sign-in.</source>
        <translation>サーバーがこのサインインを終了させました。</translation>
    </message>
    <message>
        <source>There is already a user with this e-mail address.</source>
        <translation>このメールアドレスのユーザーはすでに存在します。</translation>
    </message>
    <message>
        <source>Sign in with it instead.</source>
        <translation>そのアドレスでサインインしてください。</translation>
    </message>
    <message>
        <source>This project does not let people sign in by e-mail.</source>
        <translation>このプロジェクトではメールアドレスでサインインできません。</translation>
    </message>
    <message>
        <source>Switch it on in Supabase under Authentication, Sign In / Providers.</source>
        <translation>Supabase の Authentication &gt; Sign In / Providers で有効にしてください。</translation>
    </message>
    <message>
        <source>This project does not let new users register themselves.</source>
        <translation>このプロジェクトでは、新しいユーザーが自分で登録できません。</translation>
    </message>
    <message>
        <source>The project does not take this e-mail address.</source>
        <translation>プロジェクトがこのメールアドレスを受け付けません。</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>つづりを確認してください。</translation>
    </message>
    <message>
        <source>This project asks for a second factor, which Ferry cannot give yet.</source>
        <translation>このプロジェクトは二段階認証を求めますが、Ferry はまだ対応していません。</translation>
    </message>
    <message>
        <source>A check of the project&apos;s own has failed during sign-in.</source>
        <translation>サインイン中に、プロジェクト独自の検査に失敗しました。</translation>
    </message>
    <message>
        <source>The project could not finish the sign-in.</source>
        <translation>プロジェクトがサインインを完了できませんでした。</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>少し待ってからもう一度試してください。</translation>
    </message>
    <message>
        <source>The project did not understand what Ferry asked.</source>
        <translation>Ferry の要求がプロジェクトに通じませんでした。</translation>
    </message>
    <message>
        <source>Its sign-in service may be too old, or too new for Ferry.</source>
        <translation>サインインサービスが Ferry に対して古すぎるか、新しすぎる可能性があります。</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>メールアドレスかパスワードが違います。</translation>
    </message>
    <message>
        <source>Check both, or sign in with a code by e-mail.</source>
        <translation>両方を確認するか、メールで届くコードでサインインしてください。</translation>
    </message>
    <message>
        <source>The code is wrong, or too old.</source>
        <translation>コードが違うか、期限切れです。</translation>
    </message>
    <message>
        <source>Check it, or send a new one.</source>
        <translation>コードを確認するか、新しいコードを送信してください。</translation>
    </message>
    <message>
        <source>The project sends no code to this e-mail address.</source>
        <translation>プロジェクトはこのメールアドレスにコードを送りません。</translation>
    </message>
    <message>
        <source>Check the address, or sign in with a password.</source>
        <translation>アドレスを確認するか、パスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>This e-mail address has not been confirmed yet.</source>
        <translation>このメールアドレスはまだ確認されていません。</translation>
    </message>
    <message>
        <source>Follow the link in the project&apos;s e-mail, then sign in.</source>
        <translation>プロジェクトからのメールにあるリンクを開いてから、サインインしてください。</translation>
    </message>
    <message>
        <source>The project finds this password too weak.</source>
        <translation>このパスワードは弱すぎるとプロジェクトが判断しました。</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>もっと長いパスワードにしてください。</translation>
    </message>
    <message>
        <source>The project&apos;s mail service does not send to this address.</source>
        <translation>プロジェクトのメールサービスは、このアドレスに送信しません。</translation>
    </message>
    <message>
        <source>Give the project a mail server of its own, or sign in with a password.</source>
        <translation>プロジェクトに専用のメールサーバーを設定するか、パスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>This project asks for a captcha, which needs a browser.</source>
        <translation>このプロジェクトはブラウザーが必要な CAPTCHA を求めます。</translation>
    </message>
    <message>
        <source>The project has sent too many e-mails for now.</source>
        <translation>プロジェクトからのメール送信が一時的に多すぎます。</translation>
    </message>
    <message>
        <source>Wait a few minutes before the next one.</source>
        <translation>次の送信まで数分お待ちください。</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>短時間の試行回数が多すぎました。</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>数分お待ちください。</translation>
    </message>
    <message>
        <source>This user has been blocked in the project.</source>
        <translation>このユーザーはプロジェクトでブロックされています。</translation>
    </message>
    <message>
        <source>This user no longer exists in the project.</source>
        <translation>このユーザーはプロジェクトにもう存在しません。</translation>
    </message>
    <message>
        <source>You are signed out of this account.</source>
        <translation>このアカウントからサインアウトしています。</translation>
    </message>
    <message>
        <source>The keychain with the sign-in is locked.</source>
        <translation>サインイン情報のあるキーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, then look again under Accounts.</source>
        <translation>ロックを解除してから、「アカウント」でもう一度確認してください。</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>メールアドレスがありません。</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>入力してもう一度試してください。</translation>
    </message>
    <message>
        <source>This user signs in through a company&apos;s own sign-in page.</source>
        <translation>このユーザーは会社独自のサインインページを使っています。</translation>
    </message>
    <message>
        <source>Ferry cannot open that page; use another user.</source>
        <translation>Ferry はそのページを開けません。別のユーザーを使ってください。</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>ディスクが満杯</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>ディスクに空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room, then retry.</source>
        <translation>空きを作ってから再試行してください。</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>フォルダーに書き込み不可</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder.</source>
        <translation>Ferry にはフォルダーへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder %2.</source>
        <translation>Ferry にはフォルダー%2への書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>アクセス権を確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>記録できない</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written.</source>
        <translation>このコンピューターの Ferry のデータベースに書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check that the disk has space and is healthy, then retry.</source>
        <translation>ディスクに空きがあり正常であることを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>設定を確認</translation>
    </message>
    <message>
        <source>The settings of this destination are not complete.</source>
        <translation>この送信先の設定に不足があります。</translation>
    </message>
    <message>
        <source>The setting %2 is missing or cannot be used.</source>
        <translation>設定%2がないか、使えません。</translation>
    </message>
    <message>
        <source>Mend it in the destination&apos;s settings.</source>
        <translation>送信先の設定で修正してください。</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>シークレットキー</translation>
    </message>
    <message>
        <source>This is a secret key: it opens the whole project to anyone who finds it.</source>
        <translation>これはシークレットキーです。見つけた人は誰でもプロジェクト全体を開けます。</translation>
    </message>
    <message>
        <source>Use the publishable or anon key, and never keep a secret key on a desktop.</source>
        <translation>publishable または anon キーを使い、シークレットキーはデスクトップに置かないでください。</translation>
    </message>
    <message>
        <source>destination removed</source>
        <translation>送信先が削除済み</translation>
    </message>
    <message>
        <source>The destination of this upload has been removed.</source>
        <translation>このアップロードの送信先は削除されました。</translation>
    </message>
    <message>
        <source>Add the file again to another destination.</source>
        <translation>別の送信先にファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>アップロードが中断されました。</translation>
    </message>
    <message>
        <source>Retry to go on with it.</source>
        <translation>再試行すると続行します。</translation>
    </message>
    <message>
        <source>“%3” also leads to %2, which was removed.</source>
        <translation>「%3」は、削除された%2にも送信します。</translation>
    </message>
    <message>
        <source>Edit that route, or put the destination back, then add the files again.</source>
        <translation>その経路を編集するか送信先を元に戻してから、ファイルをもう一度追加してください。</translation>
    </message>
    <message>
        <source>disk quota used up</source>
        <translation>ディスク割り当ての上限</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>割り当てられたディスク容量を使い切りました。</translation>
    </message>
    <message>
        <source>too large for the disk</source>
        <translation>ディスクには大きすぎる</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size: %5.</source>
        <translation>このディスクはこのサイズのファイルを扱えません: %5。</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>別のディスクのフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>read-only disk</source>
        <translation>読み取り専用ディスク</translation>
    </message>
    <message>
        <source>The disk of the folder %2 can only be read.</source>
        <translation>フォルダー%2のディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The disk of the folder can only be read.</source>
        <translation>フォルダーのディスクは読み取り専用です。</translation>
    </message>
    <message>
        <source>drive fails</source>
        <translation>ドライブの障害</translation>
    </message>
    <message>
        <source>The drive could not write to the folder %2.</source>
        <translation>ドライブがフォルダー%2に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Check the drive, or choose another folder.</source>
        <translation>ドライブを確認するか、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The drive could not write.</source>
        <translation>ドライブが書き込めませんでした。</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>名前が長すぎる</translation>
    </message>
    <message>
        <source>The name is longer than the folder&apos;s disk takes (255 bytes a name).</source>
        <translation>フォルダーのディスクが扱える長さ (名前は255バイトまで) を超えています。</translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation>ファイルの名前を変えて、もう一度追加してください。</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>開いたファイルが多すぎる</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it.</source>
        <translation>Ferry が開いているファイルの数が、システムの上限に達しました。</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n).</source>
        <translation>同時にアップロードする数を減らすか、上限を上げてください (ulimit -n)。</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be written: the disk is full.</source>
        <translation>Ferry のデータベースに書き込めませんでした。ディスクが満杯です。</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be read or written: the drive reports an error (%3).</source>
        <translation>Ferry のデータベースを読み書きできませんでした。ドライブがエラーを報告しています (%3)。</translation>
    </message>
    <message>
        <source>Check the drive, then retry.</source>
        <translation>ドライブを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>データベース破損</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer is damaged (%3).</source>
        <translation>このコンピューターの Ferry のデータベースが破損しています (%3)。</translation>
    </message>
    <message>
        <source>Start Ferry again: it rescues what can be read.</source>
        <translation>Ferry を再起動すると、読める分を救出します。</translation>
    </message>
    <message>
        <source>The file in the place of Ferry&apos;s database is none.</source>
        <translation>Ferry のデータベースがあるべき場所のファイルは、データベースではありません。</translation>
    </message>
    <message>
        <source>Move it away and start Ferry again.</source>
        <translation>そのファイルを移動してから、Ferry を再起動してください。</translation>
    </message>
    <message>
        <source>database in use</source>
        <translation>データベース使用中</translation>
    </message>
    <message>
        <source>Another program keeps Ferry&apos;s database to itself.</source>
        <translation>別のプログラムが Ferry のデータベースを占有しています。</translation>
    </message>
    <message>
        <source>Close it there, then retry.</source>
        <translation>そのプログラムで閉じてから再試行してください。</translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation>データベースが読み取り専用</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be written: %3.</source>
        <translation>Ferry のデータベースに書き込めません: %3。</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then retry.</source>
        <translation>プロファイルのフォルダーを書き込み可能にしてから再試行してください。</translation>
    </message>
    <message>
        <source>database cannot be opened</source>
        <translation>データベースを開けない</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be opened: %3.</source>
        <translation>Ferry のデータベースを開けません: %3。</translation>
    </message>
    <message>
        <source>Check the permissions of the profile&apos;s folder.</source>
        <translation>プロファイルのフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so its database could not be opened.</source>
        <translation>Ferry が開いているファイルの数がシステムの上限に達したため、データベースを開けませんでした。</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -n), then retry.</source>
        <translation>上限を上げてから (ulimit -n) 再試行してください。</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>メモリ不足</translation>
    </message>
    <message>
        <source>This computer has too little memory left for Ferry&apos;s database.</source>
        <translation>このコンピューターのメモリが足りず、Ferry のデータベースを扱えません。</translation>
    </message>
    <message>
        <source>Close other programs, then retry.</source>
        <translation>ほかのプログラムを閉じてから再試行してください。</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>フォルダーではない</translation>
    </message>
    <message>
        <source>The place of the profile is not a folder.</source>
        <translation>プロファイルの場所はフォルダーではありません。</translation>
    </message>
    <message>
        <source>Choose a folder of its own with --profile.</source>
        <translation>--profile で専用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written: %3.</source>
        <translation>このコンピューターの Ferry のデータベースに書き込めませんでした: %3。</translation>
    </message>
    <message>
        <source>The setting %2 cannot be used: %3.</source>
        <translation>設定%2は使えません: %3。</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 is locked.</source>
        <translation>%1のキーがあるキーチェーンがロックされています。</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>続けるにはキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>キーチェーンの応答なし</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 does not answer.</source>
        <translation>%1のキーがあるキーチェーンが応答しません。</translation>
    </message>
    <message>
        <source>Unlock or restart the keychain to go on.</source>
        <translation>続けるにはキーチェーンのロックを解除するか、再起動してください。</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>バケット%1</translation>
    </message>
    <message>
        <source>%1 takes files up to %2.</source>
        <translation>%1が受け付けるのは %2 までのファイルです。</translation>
    </message>
    <message>
        <source>%1 takes files up to %2; this one is %3.</source>
        <translation>%1が受け付けるのは %2 までのファイルで、これは %3 です。</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry が自動でもう一度試します。</translation>
    </message>
    <message>
        <source>Choose another bucket, or raise the limit in Supabase.</source>
        <translation>別のバケットを選択するか、Supabase で上限を上げてください。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>%1 を超過</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>原文: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>対象: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>リクエスト ID: %1</translation>
    </message>
    <message>
        <source>The server asked to wait %1</source>
        <translation>サーバーの待機指示: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>送信先を編集</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>追加し直す</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>原因不明</translation>
    </message>
    <message>
        <source>The upload failed for a reason this version does not know.</source>
        <translation>このバージョンの Ferry が知らない理由で、アップロードに失敗しました。</translation>
    </message>
    <message>
        <source>Retry, or look in Details.</source>
        <translation>再試行するか、詳細を確認してください。</translation>
    </message>
    <message>
        <source>key not known there</source>
        <translation>未知のキー</translation>
    </message>
    <message>
        <source>%1 does not know this API key. It takes keys made on %2 alone: one of the other region is refused just like a wrong one.</source>
        <translation>%1はこの API キーを認識できません。受け付けるのは%2で作ったキーだけで、別のリージョンのキーは誤ったキーと同じように拒否されます。</translation>
    </message>
    <message>
        <source>Enter a key from there, or choose the other region in the destination&apos;s settings.</source>
        <translation>そこで作ったキーを入力するか、送信先の設定で別のリージョンを選択してください。</translation>
    </message>
    <message>
        <source>%1 does not know this API key.</source>
        <translation>%1はこの API キーを認識できません。</translation>
    </message>
    <message>
        <source>Enter it again, or make a new one, in the destination&apos;s settings.</source>
        <translation>送信先の設定でキーを入力し直すか、新しいキーを作って入力してください。</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>キーの期限切れ</translation>
    </message>
    <message>
        <source>The API key for %1 has expired.</source>
        <translation>%1の API キーは期限切れです。</translation>
    </message>
    <message>
        <source>Make a new one and enter it in the destination&apos;s settings.</source>
        <translation>新しいキーを作り、送信先の設定で入力してください。</translation>
    </message>
    <message>
        <source>no balance left</source>
        <translation>残高なし</translation>
    </message>
    <message>
        <source>The account at %1 has no balance left.</source>
        <translation>%1のアカウントに残高がありません。</translation>
    </message>
    <message>
        <source>Top it up, then retry. Nothing more is sent until then.</source>
        <translation>チャージしてから再試行してください。それまでは何も送信しません。</translation>
    </message>
    <message>
        <source>plan used up</source>
        <translation>プランの上限</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now: %3.</source>
        <translation>%1のプランの利用枠を使い切りました: %3。</translation>
    </message>
    <message>
        <source>Retry once it begins anew, or choose a larger plan.</source>
        <translation>利用枠が更新されてから再試行するか、上位のプランを選択してください。</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now.</source>
        <translation>%1のプランの利用枠を使い切りました。</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>プラン終了</translation>
    </message>
    <message>
        <source>The plan at %1 has ended.</source>
        <translation>%1のプランは終了しました。</translation>
    </message>
    <message>
        <source>Renew it there, then retry.</source>
        <translation>サービス側で更新してから再試行してください。</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>ファイルが多すぎる</translation>
    </message>
    <message>
        <source>%1 keeps no more files for you: %3.</source>
        <translation>%1はこれ以上ファイルを保管できません: %3。</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more, then retry.</source>
        <translation>不要なファイルを削除してから再試行してください。</translation>
    </message>
    <message>
        <source>no space left there</source>
        <translation>空き容量なし</translation>
    </message>
    <message>
        <source>%1 keeps up to %4 for you, and this file of %5 goes beyond it.</source>
        <translation>%1が保管できるのは %4 までで、%5 のこのファイルを加えると超えます。</translation>
    </message>
    <message>
        <source>limit of the day</source>
        <translation>1日の上限</translation>
    </message>
    <message>
        <source>%1 has done for this account all that it does in a day.</source>
        <translation>%1のこのアカウントは、1日の上限に達しました。</translation>
    </message>
    <message>
        <source>Retry tomorrow, or raise the account&apos;s limits there.</source>
        <translation>明日再試行するか、サービス側でアカウントの上限を上げてください。</translation>
    </message>
    <message>
        <source>service overloaded</source>
        <translation>サービスが混雑</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1が混雑しています。</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>アカウントが無効</translation>
    </message>
    <message>
        <source>The account at %1 is not active.</source>
        <translation>%1のアカウントは有効ではありません。</translation>
    </message>
    <message>
        <source>Look into it there, then retry.</source>
        <translation>サービス側で確認してから再試行してください。</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>アカウントがロック中</translation>
    </message>
    <message>
        <source>The account at %1 is locked.</source>
        <translation>%1のアカウントはロックされています。</translation>
    </message>
    <message>
        <source>Ask the service to unlock it, then retry.</source>
        <translation>サービスにロックの解除を依頼してから再試行してください。</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>アカウントの制限</translation>
    </message>
    <message>
        <source>%1 has restricted the account: it finds that its use is not fair.</source>
        <translation>利用が公正でないとして、%1がアカウントを制限しました。</translation>
    </message>
    <message>
        <source>Ask the service to lift that, then retry.</source>
        <translation>サービスに解除を依頼してから再試行してください。</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>The account at %1 may not upload files yet.</source>
        <translation>%1のアカウントは、まだファイルをアップロードできません。</translation>
    </message>
    <message>
        <source>Apply for it there, or choose another destination.</source>
        <translation>サービス側で申請するか、別の送信先を選択してください。</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>プラン対象外</translation>
    </message>
    <message>
        <source>The plan at %1 does not include this.</source>
        <translation>%1のプランにはこれが含まれていません。</translation>
    </message>
    <message>
        <source>Choose a larger plan, or another destination.</source>
        <translation>上位のプランか、別の送信先を選択してください。</translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>The account at %1 belongs to no organization.</source>
        <translation>%1のアカウントはどの組織にも属していません。</translation>
    </message>
    <message>
        <source>Have its manager invite you, then retry.</source>
        <translation>組織の管理者に招待してもらってから再試行してください。</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>許可されないアドレス</translation>
    </message>
    <message>
        <source>%1 lets this account in from some network addresses, and this is none.</source>
        <translation>%1がこのアカウントに許可しているネットワークアドレスに、ここは含まれていません。</translation>
    </message>
    <message>
        <source>Upload from another network, or allow this one there.</source>
        <translation>別のネットワークからアップロードするか、サービス側でこのアドレスを許可してください。</translation>
    </message>
    <message>
        <source>not in this country</source>
        <translation>対象外の国</translation>
    </message>
    <message>
        <source>%1 does not serve the country that this computer is in.</source>
        <translation>%1は、このコンピューターがある国では利用できません。</translation>
    </message>
    <message>
        <source>Choose another destination.</source>
        <translation>別の送信先を選択してください。</translation>
    </message>
    <message>
        <source>this purpose</source>
        <translation>この用途</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose: %3.</source>
        <translation>%1はこの用途のファイルを受け付けません: %3。</translation>
    </message>
    <message>
        <source>Choose another purpose in the destination&apos;s settings.</source>
        <translation>送信先の設定で別の用途を選択してください。</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose.</source>
        <translation>%1はこの用途のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>空のファイル</translation>
    </message>
    <message>
        <source>%1 does not take empty files.</source>
        <translation>%1は空のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>Leave it out, or upload it to another destination.</source>
        <translation>除外するか、別の送信先にアップロードしてください。</translation>
    </message>
    <message>
        <source>taken by none</source>
        <translation>受け付け先なし</translation>
    </message>
    <message>
        <source>None of the services that %1 chooses from takes this file.</source>
        <translation>%1の選択肢に、このファイルを受け付けるサービスがありません。</translation>
    </message>
    <message>
        <source>Add one that does, or upload it to another destination.</source>
        <translation>受け付けるサービスを加えるか、別の送信先にアップロードしてください。</translation>
    </message>
    <message>
        <source>%1 found something in this that its rules do not allow.</source>
        <translation>規則に反する内容があると%1が判断しました。</translation>
    </message>
    <message>
        <source>Upload it to another destination.</source>
        <translation>別の送信先にアップロードしてください。</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>テキストが長すぎる</translation>
    </message>
    <message>
        <source>The text of this file is too long for %1.</source>
        <translation>このファイルのテキストは%1には長すぎます。</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>複数のファイルに分けてください。</translation>
    </message>
    <message>
        <source>not understood there</source>
        <translation>要求が通じない</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %3.</source>
        <translation>%1が要求を受け付けませんでした: %3。</translation>
    </message>
    <message>
        <source>Check purpose and address in the destination&apos;s settings.</source>
        <translation>送信先の設定で用途とアドレスを確認してください。</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1が要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>提供なし</translation>
    </message>
    <message>
        <source>%1 does not take files at this address, or no longer.</source>
        <translation>%1はこのアドレスではファイルを受け付けていないか、受け付けを終了しています。</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>もう存在しない</translation>
    </message>
    <message>
        <source>%1 does not have the file any more.</source>
        <translation>%1にファイルはもうありません。</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>もう一度アップロードしてください。</translation>
    </message>
    <message>
        <source>text not readable</source>
        <translation>テキストを読めない</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file: %3.</source>
        <translation>%1がこのファイルからテキストを読み取れませんでした: %3。</translation>
    </message>
    <message>
        <source>See whether it opens and is not protected by a password, or convert it.</source>
        <translation>ファイルが開けるか、パスワードで保護されていないかを確認するか、変換してください。</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file.</source>
        <translation>%1がこのファイルからテキストを読み取れませんでした。</translation>
    </message>
    <message>
        <source>%1 takes nothing but %3 for the purpose %2.</source>
        <translation>%1が用途%2で受け付けるのは %3 だけです。</translation>
    </message>
    <message>
        <source>Choose another purpose in its settings, or another destination.</source>
        <translation>設定で別の用途を選択するか、別の送信先を選択してください。</translation>
    </message>
    <message>
        <source>not clear which one</source>
        <translation>特定できない</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and %3: Ferry cannot tell which of them is this one.</source>
        <translation>%1の応答が失われました (%3)。どれがこのファイルなのか Ferry には判断できません。</translation>
    </message>
    <message>
        <source>Delete there what is too many, then retry.</source>
        <translation>サービス側で余分なファイルを削除してから再試行してください。</translation>
    </message>
    <message>
        <source>text not read yet</source>
        <translation>テキストは読み取り中</translation>
    </message>
    <message>
        <source>%1 has the file, and is still reading its text.</source>
        <translation>ファイルは%1に届いていて、テキストを読み取り中です。</translation>
    </message>
    <message>
        <source>Retry later; the file is not sent again.</source>
        <translation>しばらくしてから再試行してください。ファイルの再送信はしません。</translation>
    </message>
    <message>
        <source>Source gone</source>
        <translation>元ファイルなし</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>ファイルが元の場所にありません。</translation>
    </message>
    <message>
        <source>Put it back and retry.</source>
        <translation>元に戻してから再試行してください。</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>ファイルの変更</translation>
    </message>
    <message>
        <source>The file was changed after it was added.</source>
        <translation>追加した後にファイルが変更されました。</translation>
    </message>
    <message>
        <source>Add it again to upload it as it is now.</source>
        <translation>現在の内容をアップロードするには、もう一度追加してください。</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on, then retry.</source>
        <translation>アクセス権と保存ドライブを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ファイルではない</translation>
    </message>
    <message>
        <source>This is a device, a pipe or something else without content of its own.</source>
        <translation>これはデバイスやパイプなど、それ自体に内容のないものです。</translation>
    </message>
    <message>
        <source>Only ordinary files can be uploaded.</source>
        <translation>アップロードできるのは通常のファイルだけです。</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>シンボリックリンク</translation>
    </message>
    <message>
        <source>This is a symbolic link, which Ferry does not follow.</source>
        <translation>これはシンボリックリンクです。Ferry はリンク先をたどりません。</translation>
    </message>
    <message>
        <source>Add the file that it points to.</source>
        <translation>リンク先のファイルを追加してください。</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>フォルダーを読めない</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded.</source>
        <translation>フォルダーを読み取れないため、中のファイルは何もアップロードしていません。</translation>
    </message>
    <message>
        <source>Check its permissions, then add it again.</source>
        <translation>アクセス権を確認してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>This computer has as many files open as it can.</source>
        <translation>このコンピューターで開けるファイルの数が上限に達しました。</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the file.</source>
        <translation>このコンピューターのメモリが足りず、ファイルを読み取れません。</translation>
    </message>
    <message>
        <source>The drive could not read the file: part of it may be damaged.</source>
        <translation>ドライブがファイルを読み取れませんでした。一部が破損している可能性があります。</translation>
    </message>
    <message>
        <source>Copy it from a backup, or check the drive.</source>
        <translation>バックアップから復元するか、ドライブを確認してください。</translation>
    </message>
    <message>
        <source>path too long</source>
        <translation>パスが長すぎる</translation>
    </message>
    <message>
        <source>The path of the file is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>ファイルのパスが、システムで開ける長さ (4,096バイト、名前は255バイト) を超えています。</translation>
    </message>
    <message>
        <source>Move the file up some folders, or upload it from within its folder.</source>
        <translation>ファイルを上の階層に移動するか、そのフォルダーの中からアップロードしてください。</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>読み取り権限なし</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>ファイルの読み取りが許可されていません。</translation>
    </message>
    <message>
        <source>Change its permissions, then retry.</source>
        <translation>アクセス権を変更してから再試行してください。</translation>
    </message>
    <message>
        <source>drive does not answer</source>
        <translation>ドライブの応答なし</translation>
    </message>
    <message>
        <source>The drive or the network share that the file is on does not answer.</source>
        <translation>ファイルのあるドライブかネットワーク共有が応答しません。</translation>
    </message>
    <message>
        <source>Connect it again, then retry.</source>
        <translation>接続し直してから再試行してください。</translation>
    </message>
    <message>
        <source>The network share that the file is on does not answer.</source>
        <translation>ファイルのあるネットワーク共有が応答しません。</translation>
    </message>
    <message>
        <source>used by another program</source>
        <translation>ほかのプログラムが使用中</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself.</source>
        <translation>別のプログラムがファイルを占有しています。</translation>
    </message>
    <message>
        <source>The file cannot be read: %3.</source>
        <translation>ファイルを読み取れません: %3。</translation>
    </message>
    <message>
        <source>a link in a circle</source>
        <translation>循環リンク</translation>
    </message>
    <message>
        <source>This link leads back into a folder that is uploaded already.</source>
        <translation>このリンクは、すでにアップロード対象のフォルダーに戻っています。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: each folder goes once.</source>
        <translation>対応は不要です。各フォルダーは1回だけ送信されます。</translation>
    </message>
    <message>
        <source>Another program is writing the file.</source>
        <translation>別のプログラムがファイルに書き込み中です。</translation>
    </message>
    <message>
        <source>still growing</source>
        <translation>書き込み中</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>ファイルはまだ書き込み中です。</translation>
    </message>
    <message>
        <source>Retry when it is finished.</source>
        <translation>完了してから再試行してください。</translation>
    </message>
    <message>
        <source>The file was removed on the network share it was on.</source>
        <translation>ネットワーク共有上のファイルが削除されました。</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so the folder could not be read.</source>
        <translation>Ferry が開いているファイルの数がシステムの上限に達したため、フォルダーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n), then add it again.</source>
        <translation>同時にアップロードする数を減らすか、上限を上げてから (ulimit -n)、もう一度追加してください。</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the folder.</source>
        <translation>このコンピューターのメモリが足りず、フォルダーを読み取れません。</translation>
    </message>
    <message>
        <source>Close other programs, then add it again.</source>
        <translation>ほかのプログラムを閉じてから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The drive could not read the folder.</source>
        <translation>ドライブがフォルダーを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Check the drive, then add it again.</source>
        <translation>ドライブを確認してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The path of the folder is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>フォルダーのパスが、システムで開ける長さ (4,096バイト、名前は255バイト) を超えています。</translation>
    </message>
    <message>
        <source>Move it up some folders, then add it again.</source>
        <translation>上の階層に移動してから、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded: %3.</source>
        <translation>フォルダーを読み取れないため、中のファイルは何もアップロードしていません: %3。</translation>
    </message>
    <message>
        <source>This is no file with content of its own: %3.</source>
        <translation>これは、それ自体に内容のあるファイルではありません: %3。</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1に接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the address, then retry.</source>
        <translation>ネットワークとアドレスを確認してから再試行してください。</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>接続切断</translation>
    </message>
    <message>
        <source>The connection broke off during the upload.</source>
        <translation>アップロード中に接続が切れました。</translation>
    </message>
    <message>
        <source>Retry when the network is steady; Ferry goes on where the server can.</source>
        <translation>ネットワークが安定してから再試行してください。サーバーが対応していれば続きから再開します。</translation>
    </message>
    <message>
        <source>sending stalled</source>
        <translation>送信停止</translation>
    </message>
    <message>
        <source>%1 stopped taking data.</source>
        <translation>%1がデータを受け取らなくなりました。</translation>
    </message>
    <message>
        <source>Retry in a while, or upload fewer files at a time.</source>
        <translation>しばらくしてから再試行するか、同時にアップロードする数を減らしてください。</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1から時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Retry; Ferry first asks whether the file has arrived.</source>
        <translation>再試行してください。Ferry はまずファイルが届いているかを確認します。</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>安全でない</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1が本物だと証明できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or ask who runs the server about its certificate.</source>
        <translation>アドレスとこのコンピューターの時計を確認するか、サーバーの管理者に証明書について問い合わせてください。</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>プロキシが遮断</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the upload through.</source>
        <translation>ネットワークのプロキシがアップロードを通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then retry.</source>
        <translation>このコンピューターのプロキシ設定を確認してから再試行してください。</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>別の場所に転送</translation>
    </message>
    <message>
        <source>%1 sent the upload to another address, and Ferry does not follow with your file.</source>
        <translation>%1がアップロードを別のアドレスに転送しましたが、Ferry はファイルをそこには送りません。</translation>
    </message>
    <message>
        <source>Enter the final address in the destination&apos;s settings.</source>
        <translation>送信先の設定で最終的なアドレスを入力してください。</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>%1 pointed at another host, which was given neither your key nor your file.</source>
        <translation>%1が別のホストを指しましたが、そこにはキーもファイルも渡していません。</translation>
    </message>
    <message>
        <source>The server pointed at another host, %2, which was given neither your key nor your file.</source>
        <translation>サーバーが別のホスト%2を指しましたが、そこにはキーもファイルも渡していません。</translation>
    </message>
    <message>
        <source>endless answer</source>
        <translation>終わらない応答</translation>
    </message>
    <message>
        <source>%1 answered with far more than an answer.</source>
        <translation>%1の応答が長すぎて、応答とは言えません。</translation>
    </message>
    <message>
        <source>Check that the address is that of an upload server.</source>
        <translation>アップロードサーバーのアドレスかどうか確認してください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that Ferry does not understand.</source>
        <translation>%1の応答を Ferry が理解できませんでした。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, check the address in the destination&apos;s settings.</source>
        <translation>再試行してください。解消しない場合は、送信先の設定でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>証明書の期限切れ</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>%1の証明書が期限切れのため、何も送信していません。</translation>
    </message>
    <message>
        <source>Who runs the server has to renew it; if this computer&apos;s clock is wrong, set it.</source>
        <translation>サーバーの管理者による更新が必要です。このコンピューターの時計がずれている場合は合わせてください。</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>証明書が有効期間前</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>%1の証明書がまだ有効になっていないため、何も送信していません。</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock if it is wrong; otherwise ask who runs the server.</source>
        <translation>このコンピューターの時計がずれている場合は合わせ、そうでなければサーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>未知の証明書</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it and nothing was sent.</source>
        <translation>%1は自己署名証明書で、保証する第三者がいないため、何も送信していません。</translation>
    </message>
    <message>
        <source>If the server is yours, name its certificate or its authority in the destination&apos;s setting “ca” (--set ca=FILE).</source>
        <translation>自分のサーバーの場合は、その証明書か認証局を、送信先の設定「ca」で指定してください (--set ca=FILE)。</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know, so nothing was sent.</source>
        <translation>%1の証明書が、このコンピューターの知らない認証局のものだったため、何も送信していません。</translation>
    </message>
    <message>
        <source>certificate of another</source>
        <translation>別の名前の証明書</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than %2, so nothing was sent.</source>
        <translation>%1が示した証明書の名前が%2と異なるため、何も送信していません。</translation>
    </message>
    <message>
        <source>Enter the address with the name that the certificate is made for.</source>
        <translation>証明書に記載された名前のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than that of its address, so nothing was sent.</source>
        <translation>%1が示した証明書の名前がアドレスと異なるため、何も送信していません。</translation>
    </message>
    <message>
        <source>no TLS there</source>
        <translation>TLS 非対応</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>%1のアドレスで応答したものは、TLS に対応していません。</translation>
    </message>
    <message>
        <source>Check the port, or whether the address begins with http:// instead of https://.</source>
        <translation>ポート、またはアドレスが https:// ではなく http:// で始まるのではないかを確認してください。</translation>
    </message>
    <message>
        <source>HTTP/2 only</source>
        <translation>HTTP/2 のみ</translation>
    </message>
    <message>
        <source>%1 speaks HTTP/2 only, and Ferry uploads by HTTP/1.1.</source>
        <translation>%1は HTTP/2 のみに対応していますが、Ferry は HTTP/1.1 でアップロードします。</translation>
    </message>
    <message>
        <source>Ask who runs the server to allow HTTP/1.1 as well.</source>
        <translation>HTTP/1.1 も許可するよう、サーバーの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent: %3.</source>
        <translation>%1が本物だと証明できなかったため、何も送信していません: %3。</translation>
    </message>
    <message>
        <source>Ferry has as many files and connections open as this system allows it.</source>
        <translation>Ferry が開いているファイルと接続の数が、システムの上限に達しました。</translation>
    </message>
    <message>
        <source>%1 sent the upload to %3, and Ferry does not follow with your file.</source>
        <translation>%1がアップロードを %3 に転送しましたが、Ferry はファイルをそこには送りません。</translation>
    </message>
    <message>
        <source>If that is the right place, enter it in the destination&apos;s settings.</source>
        <translation>それが正しい場所なら、送信先の設定で入力してください。</translation>
    </message>
    <message>
        <source>address with http://</source>
        <translation>http:// のアドレス</translation>
    </message>
    <message>
        <source>%1 is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected.</source>
        <translation>%1には https:// で接続していますが、http:// で始まるアップロードアドレスが返されました。このままではファイルが保護されずに送信されます。</translation>
    </message>
    <message>
        <source>Have the proxy in front of the server send X-Forwarded-Proto.</source>
        <translation>サーバーの前にあるプロキシで X-Forwarded-Proto を送るようにしてください。</translation>
    </message>
    <message>
        <source>%3, which was given neither your key nor your file.</source>
        <translation>%3。そこにはキーもファイルも渡していません。</translation>
    </message>
    <message>
        <source>a web page answered</source>
        <translation>Web ページの応答</translation>
    </message>
    <message>
        <source>A web page answered in place of %1.</source>
        <translation>%1の代わりに Web ページが応答しました。</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page first; otherwise check the address in the destination&apos;s settings.</source>
        <translation>ネットワークがサインインを求めている場合は、先に Web ページを開いてください。そうでなければ、送信先の設定でアドレスを確認してください。</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>早すぎる応答</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file (%3).</source>
        <translation>%1がファイル全体を受け取る前に完了と応答しました (%3)。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, something between here and the server answers in its place.</source>
        <translation>再試行してください。解消しない場合は、サーバーとの間にある何かが代わりに応答しています。</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file.</source>
        <translation>%1がファイル全体を受け取る前に完了と応答しました。</translation>
    </message>
    <message>
        <source>claims too much</source>
        <translation>過大な申告</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent (%3).</source>
        <translation>%1が、送った量より多く保存していると応答しました (%3)。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, its keeper has to look at it.</source>
        <translation>再試行してください。解消しない場合は、管理者による確認が必要です。</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent.</source>
        <translation>%1が、送った量より多く保存していると応答しました。</translation>
    </message>
    <message>
        <source>no upload address</source>
        <translation>アップロードアドレスなし</translation>
    </message>
    <message>
        <source>%1 made an upload and gave no address for it that can be used.</source>
        <translation>%1はアップロードを作成しましたが、使えるアドレスを返しませんでした。</translation>
    </message>
    <message>
        <source>address repeats the token</source>
        <translation>アドレスにトークンあり</translation>
    </message>
    <message>
        <source>%1 put the token that it was sent into the upload&apos;s address, where others could read it.</source>
        <translation>%1が、受け取ったトークンを、他人に見えるアップロードのアドレスに含めました。</translation>
    </message>
    <message>
        <source>Do not use this server before its keeper has looked at it.</source>
        <translation>管理者が確認するまで、このサーバーを使わないでください。</translation>
    </message>
    <message>
        <source>upload address leads nowhere</source>
        <translation>アップロードアドレスが無効</translation>
    </message>
    <message>
        <source>%1 made an upload and knows nothing of it at the address it gave.</source>
        <translation>%1はアップロードを作成しましたが、返したアドレスには何もありません。</translation>
    </message>
    <message>
        <source>A proxy in front of the server may change its addresses: check that it passes on the upload path.</source>
        <translation>サーバーの前にあるプロキシがアドレスを変えている可能性があります。アップロードのパスを通しているか確認してください。</translation>
    </message>
    <message>
        <source>no upload made</source>
        <translation>アップロード未作成</translation>
    </message>
    <message>
        <source>%1 answered without making an upload.</source>
        <translation>%1が、アップロードを作成せずに応答しました。</translation>
    </message>
    <message>
        <source>Check that the address is that of a tus server.</source>
        <translation>tus サーバーのアドレスかどうか確認してください。</translation>
    </message>
    <message>
        <source>loses what it has</source>
        <translation>受信済みデータの消失</translation>
    </message>
    <message>
        <source>%1 says again and again that it has less of the file than before.</source>
        <translation>%1が、受信済みのデータが減ったと繰り返し応答しています。</translation>
    </message>
    <message>
        <source>Retry later, or ask who runs the server.</source>
        <translation>しばらくしてから再試行するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>takes too little</source>
        <translation>受信量が少なすぎる</translation>
    </message>
    <message>
        <source>%1 takes too little at a time (%3).</source>
        <translation>%1が一度に受け取る量が少なすぎます (%3)。</translation>
    </message>
    <message>
        <source>%1 takes too little of the file at a time to ever have all of it.</source>
        <translation>%1が一度に受け取る量が少なすぎて、ファイル全体を送り終えられません。</translation>
    </message>
    <message>
        <source>sent too often</source>
        <translation>送信回数が多すぎる</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it (%3).</source>
        <translation>ファイルの3倍の量を送りましたが、%1にはまだ全体が届いていません (%3)。</translation>
    </message>
    <message>
        <source>Retry to begin anew; if it stays so, ask who runs the server.</source>
        <translation>再試行すると最初からやり直します。解消しない場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it.</source>
        <translation>ファイルの3倍の量を送りましたが、%1にはまだ全体が届いていません。</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>要求が多すぎる</translation>
    </message>
    <message>
        <source>%1 is getting too many requests.</source>
        <translation>%1への要求が多すぎます。</translation>
    </message>
    <message>
        <source>Retry in a few minutes, or upload fewer files at a time.</source>
        <translation>数分後に再試行するか、同時にアップロードする数を減らしてください。</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>サーバーの問題</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1の側で問題が起きています。</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>%1 is still busy with an earlier upload of this file.</source>
        <translation>%1は、このファイルの以前のアップロードをまだ処理中です。</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>1分ほど待ってから再試行してください。</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>要サインイン</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in or the key.</source>
        <translation>%1がサインインまたはキーを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>もう一度サインインするか、新しいキーを入力してください。</translation>
    </message>
    <message>
        <source>%1 does not allow you to upload here.</source>
        <translation>%1はここへのアップロードを許可していません。</translation>
    </message>
    <message>
        <source>You are not allowed to upload to %2.</source>
        <translation>%2へのアップロードが許可されていません。</translation>
    </message>
    <message>
        <source>Choose another place, or ask its owner for permission.</source>
        <translation>別の場所を選択するか、所有者に許可を求めてください。</translation>
    </message>
    <message>
        <source>place missing</source>
        <translation>場所がない</translation>
    </message>
    <message>
        <source>%1 does not have the place to upload to.</source>
        <translation>%1に送信する場所がありません。</translation>
    </message>
    <message>
        <source>%2 does not exist.</source>
        <translation>%2は存在しません。</translation>
    </message>
    <message>
        <source>Make it there, or choose another in the destination&apos;s settings.</source>
        <translation>サービス側で作成するか、送信先の設定で別の場所を選択してください。</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>%1 does not take a file of this size.</source>
        <translation>%1はこのサイズのファイルを受け付けません。</translation>
    </message>
    <message>
        <source>%1 does not take files of this type.</source>
        <translation>%1はこの種類のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>Choose another destination, or allow the type there.</source>
        <translation>別の送信先を選択するか、サービス側でこの種類を許可してください。</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>この名前</translation>
    </message>
    <message>
        <source>%1 does not take a file of this name.</source>
        <translation>%1はこの名前のファイルを受け付けません。</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there.</source>
        <translation>名前%2はそこでは使えません。</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>名前の競合</translation>
    </message>
    <message>
        <source>%1 already has a file of this name.</source>
        <translation>%1に同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Keep both, replace it, or skip this one.</source>
        <translation>両方を保持するか、置き換えるか、スキップしてください。</translation>
    </message>
    <message>
        <source>%1 has no space left for you.</source>
        <translation>%1にあなたの空き容量がありません。</translation>
    </message>
    <message>
        <source>Make room there or raise the quota, then retry.</source>
        <translation>空きを作るか割り当てを増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>upload expired</source>
        <translation>アップロードの期限切れ</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished part of this upload.</source>
        <translation>%1が、このアップロードの未完了部分を破棄しました。</translation>
    </message>
    <message>
        <source>Retry; it starts again from the beginning.</source>
        <translation>再試行すると最初からやり直します。</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>位置のずれ</translation>
    </message>
    <message>
        <source>%1 holds another part of the file than Ferry thought.</source>
        <translation>%1にある部分が、Ferry の想定と異なります。</translation>
    </message>
    <message>
        <source>Retry; Ferry asks the server where to go on.</source>
        <translation>再試行すると、Ferry がどこから続けるかをサーバーに確認します。</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>送信中の破損</translation>
    </message>
    <message>
        <source>The data was damaged on its way.</source>
        <translation>データが送信中に破損しました。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, the network or this computer&apos;s memory may be at fault.</source>
        <translation>再試行してください。解消しない場合は、ネットワークかこのコンピューターのメモリが原因かもしれません。</translation>
    </message>
    <message>
        <source>stored file differs</source>
        <translation>保存内容が不一致</translation>
    </message>
    <message>
        <source>%1 stored something else than the file.</source>
        <translation>%1に、元のファイルと異なるものが保存されました。</translation>
    </message>
    <message>
        <source>Retry to upload it again.</source>
        <translation>再試行すると、もう一度アップロードします。</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>受け付け拒否</translation>
    </message>
    <message>
        <source>%1 did not accept the upload.</source>
        <translation>%1がアップロードを受け付けませんでした。</translation>
    </message>
    <message>
        <source>Its own words are in Details; check the destination&apos;s settings.</source>
        <translation>原文は詳細にあります。送信先の設定を確認してください。</translation>
    </message>
    <message>
        <source>%2 does not take this type of file: %3.</source>
        <translation>%2はこの種類のファイルを受け付けません: %3。</translation>
    </message>
    <message>
        <source>Choose another bucket, or allow the type there.</source>
        <translation>別のバケットを選択するか、サービス側でこの種類を許可してください。</translation>
    </message>
    <message>
        <source>%1 does not take this type of file: %3.</source>
        <translation>%1はこの種類のファイルを受け付けません: %3。</translation>
    </message>
    <message>
        <source>The name %2 is kept by the server for its own use.</source>
        <translation>名前%2は、サーバーが自身のために予約しています。</translation>
    </message>
    <message>
        <source>The server keeps this name for its own use.</source>
        <translation>この名前は、サーバーが自身のために予約しています。</translation>
    </message>
    <message>
        <source>The name %2 is too long for %1 (%3).</source>
        <translation>名前%2は%1には長すぎます (%3)。</translation>
    </message>
    <message>
        <source>Shorten the name of the file or of its folders and add it again.</source>
        <translation>ファイルかフォルダーの名前を短くして、もう一度追加してください。</translation>
    </message>
    <message>
        <source>The name is too long for %1 (%3).</source>
        <translation>名前が%1には長すぎます (%3)。</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there: %3.</source>
        <translation>名前%2はそこでは使えません: %3。</translation>
    </message>
    <message>
        <source>name taken at the same moment</source>
        <translation>名前の同時使用</translation>
    </message>
    <message>
        <source>Another upload took this name on %1 at the same moment.</source>
        <translation>%1で、別のアップロードが同時にこの名前を使いました。</translation>
    </message>
    <message>
        <source>%1 has no space left for you: %3.</source>
        <translation>%1にあなたの空き容量がありません: %3。</translation>
    </message>
    <message>
        <source>upload vanished</source>
        <translation>アップロードの消失</translation>
    </message>
    <message>
        <source>%1 lost the unfinished upload again and again.</source>
        <translation>%1が、未完了のアップロードを繰り返し失いました。</translation>
    </message>
    <message>
        <source>no permission to replace</source>
        <translation>置き換えの権限なし</translation>
    </message>
    <message>
        <source>The bucket %2 lets you add files and not replace them.</source>
        <translation>バケット%2ではファイルの追加だけができ、置き換えはできません。</translation>
    </message>
    <message>
        <source>Keep both instead, or give the bucket a policy for UPDATE.</source>
        <translation>代わりに両方を保持するか、バケットに UPDATE のポリシーを追加してください。</translation>
    </message>
    <message>
        <source>%1 lets you add files and not replace them.</source>
        <translation>%1ではファイルの追加だけができ、置き換えはできません。</translation>
    </message>
    <message>
        <source>never there</source>
        <translation>保存されない</translation>
    </message>
    <message>
        <source>%1 stores something else each time, under one name after the other.</source>
        <translation>名前を変えて試しても、%1が毎回違うものを保存します。</translation>
    </message>
    <message>
        <source>Asked for the file, %1 answers about another or none.</source>
        <translation>ファイルを問い合わせても、%1の応答は別のファイルのものか、空です。</translation>
    </message>
    <message>
        <source>%1 stored something else than the file: %3.</source>
        <translation>%1に、元のファイルと異なるものが保存されました: %3。</translation>
    </message>
    <message>
        <source>not there afterwards</source>
        <translation>保存後に存在しない</translation>
    </message>
    <message>
        <source>%1 said yes, and afterwards does not have the file.</source>
        <translation>%1は完了と応答しましたが、その後ファイルが見つかりません。</translation>
    </message>
    <message>
        <source>has no list</source>
        <translation>一覧なし</translation>
    </message>
    <message>
        <source>%1 cannot say what it keeps: servers of this kind, and those whose list is turned off, have none.</source>
        <translation>%1は保存している内容を示せません。この種類のサーバーや、一覧を無効にしたサーバーには一覧がありません。</translation>
    </message>
    <message>
        <source>Look there with the means that the server itself offers.</source>
        <translation>サーバー自体の機能で確認してください。</translation>
    </message>
    <message>
        <source>has no folders</source>
        <translation>フォルダーなし</translation>
    </message>
    <message>
        <source>%1 keeps its files without folders, so there is no %2.</source>
        <translation>%1はフォルダーを使わずにファイルを保存するため、%2はありません。</translation>
    </message>
    <message>
        <source>Name the destination alone.</source>
        <translation>送信先だけを指定してください。</translation>
    </message>
    <message>
        <source>list goes round</source>
        <translation>一覧が循環</translation>
    </message>
    <message>
        <source>After %3 files the list of %1 begins again and never ends, so it is not trusted.</source>
        <translation>%1の一覧は、%3 ファイルの後で最初に戻り、終わりがないため、信用できません。</translation>
    </message>
    <message>
        <source>Nothing was deleted. Retry later, or ask who runs the server.</source>
        <translation>何も削除していません。しばらくしてから再試行するか、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 keeps more than %3 files, more than Ferry shows at a time.</source>
        <translation>%1には %3 を超えるファイルがあり、Ferry が一度に表示できる数を超えています。</translation>
    </message>
    <message>
        <source>Name a folder, as in “name/folder”.</source>
        <translation>「名前/フォルダー」のように、フォルダーを指定してください。</translation>
    </message>
    <message>
        <source>no list came</source>
        <translation>一覧の取得不可</translation>
    </message>
    <message>
        <source>%1 was asked for its files and answered with something else (%3).</source>
        <translation>%1にファイルの一覧を求めましたが、別の応答が返りました (%3)。</translation>
    </message>
    <message>
        <source>has no links</source>
        <translation>リンクなし</translation>
    </message>
    <message>
        <source>%1 gives out no links to what it keeps.</source>
        <translation>%1は、保存しているファイルへのリンクを発行しません。</translation>
    </message>
    <message>
        <source>Download the file and hand it on, or upload it elsewhere.</source>
        <translation>ファイルをダウンロードして渡すか、別の場所にアップロードしてください。</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>リンクの期間が長すぎる</translation>
    </message>
    <message>
        <source>A link of %1 works for %3 days at most.</source>
        <translation>%1のリンクの有効期間は最長 %3 日です。</translation>
    </message>
    <message>
        <source>Ask for a shorter time, or make the bucket public.</source>
        <translation>もっと短い期間にするか、バケットを公開してください。</translation>
    </message>
    <message>
        <source>no link came</source>
        <translation>リンクの取得不可</translation>
    </message>
    <message>
        <source>%1 was asked for a link and answered with something else.</source>
        <translation>%1にリンクを求めましたが、別の応答が返りました。</translation>
    </message>
    <message>
        <source>gives back text only</source>
        <translation>返すのはテキストのみ</translation>
    </message>
    <message>
        <source>%2 gives back the text that it read out of a file, and never the file.</source>
        <translation>%2が返すのはファイルから読み取ったテキストで、ファイルそのものは返しません。</translation>
    </message>
    <message>
        <source>Fetch it from another place that it was uploaded to.</source>
        <translation>アップロードした別の場所から取得してください。</translation>
    </message>
    <message>
        <source>gives nothing back</source>
        <translation>取得に非対応</translation>
    </message>
    <message>
        <source>%2 does not give back what it was sent.</source>
        <translation>%2は、送られたものを返しません。</translation>
    </message>
    <message>
        <source>no name for a file here</source>
        <translation>ここで使えない名前</translation>
    </message>
    <message>
        <source>%2 is no name that a file can safely have here: it would be another place, is too long, or has hidden characters.</source>
        <translation>%2は、ここで安全に使えるファイル名ではありません。別の場所を指すか、長すぎるか、見えない文字を含んでいます。</translation>
    </message>
    <message>
        <source>Choose a name for it: --output FILE, or Save as in the window.</source>
        <translation>名前を選んでください: --output FILE、またはウィンドウの「名前を付けて保存」。</translation>
    </message>
    <message>
        <source>outside the folder</source>
        <translation>フォルダーの外</translation>
    </message>
    <message>
        <source>%2 is not below the folder of %1, so it is left alone.</source>
        <translation>%2は%1のフォルダーの中にないため、そのままにします。</translation>
    </message>
    <message>
        <source>Add a destination for the folder that it is in.</source>
        <translation>それがあるフォルダーを送信先として追加してください。</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>未削除</translation>
    </message>
    <message>
        <source>%1 said yes and deleted nothing: the policies of the bucket do not let you.</source>
        <translation>%1は完了と応答しましたが、何も削除していません。バケットのポリシーが削除を許可していません。</translation>
    </message>
    <message>
        <source>Add a policy for DELETE on storage.objects, or sign in as who uploaded it.</source>
        <translation>storage.objects に DELETE のポリシーを追加するか、アップロードした本人としてサインインしてください。</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>既存のファイル</translation>
    </message>
    <message>
        <source>There is a file %2 here already, and it is not overwritten.</source>
        <translation>ファイル%2がすでにここにあり、上書きしません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>送信先側で変更</translation>
    </message>
    <message>
        <source>%2 is another file by now than the one that was listed.</source>
        <translation>%2は、一覧を取得した時とは別のファイルになっています。</translation>
    </message>
    <message>
        <source>List the files again.</source>
        <translation>ファイルの一覧をもう一度取得してください。</translation>
    </message>
    <message>
        <source>came incomplete</source>
        <translation>受信が不完全</translation>
    </message>
    <message>
        <source>%3 bytes came from %1, so nothing was kept.</source>
        <translation>%1から届いたのは %3 バイトのため、何も保存していません。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged.</source>
        <translation>再試行してください。解消しない場合は、保存されているものが破損しています。</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>異なる内容</translation>
    </message>
    <message>
        <source>What came from %1 has another SHA-256 than what was uploaded, so it was not kept.</source>
        <translation>%1から届いたものの SHA-256 がアップロード時と異なるため、保存していません。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged or was replaced.</source>
        <translation>再試行してください。解消しない場合は、保存されているものが破損したか、置き換えられています。</translation>
    </message>
    <message>
        <source>more than the file</source>
        <translation>ファイルより多い</translation>
    </message>
    <message>
        <source>%1 sent more than the %4 that the file has, so nothing was kept.</source>
        <translation>%1が、ファイルのサイズ %4 より多く送ってきたため、何も保存していません。</translation>
    </message>
    <message>
        <source>Retry; if it stays so, ask who runs the server.</source>
        <translation>再試行してください。解消しない場合は、サーバーの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>途中で切断</translation>
    </message>
    <message>
        <source>The download from %1 broke off: %3.</source>
        <translation>%1からのダウンロードが途中で切れました: %3。</translation>
    </message>
    <message>
        <source>Retry when the network is steady.</source>
        <translation>ネットワークが安定してから再試行してください。</translation>
    </message>
    <message>
        <source>came packed</source>
        <translation>圧縮された受信</translation>
    </message>
    <message>
        <source>%1 sent the file packed although it was asked for it as it is.</source>
        <translation>そのままの形で求めたのに、%1がファイルを圧縮して送ってきました。</translation>
    </message>
    <message>
        <source>Have who runs the server turn compression off for stored files.</source>
        <translation>保存ファイルの圧縮を無効にするよう、サーバーの管理者に依頼してください。</translation>
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
        <translation>、</translation>
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
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>残り1日以上</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ミリ秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1日%2時間</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
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
        <translation>、</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads</source>
        <translation>
            <numerusform>%1件のアップロード</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>%1 で停止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Not sent: the destination had a file of this name, and was left as it is.</source>
        <translation>未送信: 送信先に同じ名前のファイルがあり、そのまま残しました。</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>%1 でキャンセルしました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>試行%1回</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>computer, path there</comment>
        <translation>アップロード元: %1、%2</translation>
    </message>
    <message>
        <source>From this computer, %1</source>
        <translation>アップロード元: このコンピューター、%1</translation>
    </message>
    <message>
        <source>From this computer, %1, unchanged since</source>
        <translation>アップロード元: このコンピューター、%1、その後変更なし</translation>
    </message>
    <message>
        <source>From this computer, %1, changed since</source>
        <translation>アップロード元: このコンピューター、%1、その後変更あり</translation>
    </message>
    <message>
        <source>From this computer, %1, no longer there</source>
        <translation>アップロード元: このコンピューター、%1、今はなし</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>アップロード元: %1</translation>
    </message>
    <message>
        <source>Also uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>%1 から %2 にもアップロード (%3)</translation>
    </message>
    <message>
        <source>Uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>%1 から %2 にアップロード (%3)</translation>
    </message>
    <message>
        <source>%1, and many times more</source>
        <translation>%1、ほかにも多数</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 times more</source>
        <translation>
            <numerusform>%1、ほかに%2回</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is already in %1: uploaded from %2, %3.</source>
        <comment>place, computer, time</comment>
        <translation>同じファイルがすでに %1 にあります (%2 からアップロード、%3)。</translation>
    </message>
    <message>
        <source>%1, %2, to %3, %4, from %5, %6</source>
        <comment>name, outcome, place, size, device, time</comment>
        <translation>%1、%2、送信先 %3、%4、アップロード元 %5、%6</translation>
    </message>
    <message>
        <source>Size checked after upload</source>
        <translation>アップロード後にサイズを検証</translation>
    </message>
    <message>
        <source>Not checked after upload</source>
        <translation>アップロード後の検証なし</translation>
    </message>
    <message>
        <source>SHA-256 %1, checked after upload</source>
        <translation>SHA-256 %1、アップロード後に検証</translation>
    </message>
    <message>
        <source>SHA-256 %1, size checked after upload</source>
        <translation>SHA-256 %1、アップロード後にサイズを検証</translation>
    </message>
    <message>
        <source>SHA-256 %1, not checked after upload</source>
        <translation>SHA-256 %1、アップロード後の検証なし</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>size, time, speed</comment>
        <translation>%1、%2 (%3)</translation>
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
        <translation>貼り付けた画像 %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 at a time, automatic</source>
        <translation>同時に%1件、自動</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>同時に%1件</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>制限なし</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Copy link as Markdown or HTML, open it, show its QR code</source>
        <translation>リンクを Markdown か HTML でコピー、リンクを開く、QR コードを表示</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</source>
        <translation>
            <numerusform>データベースが破損していたため、%1 として退避しました。そこからとバックアップから、履歴のアップロード%2件とキューの%3件を救出しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</source>
        <translation>
            <numerusform>データベースが破損していたため、%1 として退避しました。そこから、履歴のアップロード%2件とキューの%3件を救出しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was made by a newer Ferry. It can be looked at, not changed.</source>
        <translation>データベースは新しいバージョンの Ferry で作られています。閲覧はできますが、変更はできません。</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open this address?</source>
        <translation>このアドレスを開きますか？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Sent as “Authorization: Bearer …”.</source>
        <translation>「Authorization: Bearer …」として送信します。</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>ヘッダー</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>すべての要求で送信します。</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>SHA-256 を計算</translation>
    </message>
    <message>
        <source>For the history; made while uploading.</source>
        <translation>履歴用。アップロード中に計算します。</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>コンテンツタイプ</translation>
    </message>
    <message>
        <source>For suffixes that should go with another type than the web&apos;s usual one.</source>
        <translation>Web の標準とは別のタイプで送る拡張子を指定します。</translation>
    </message>
    <message>
        <source>Same bytes once</source>
        <translation>同じ内容は1回だけ</translation>
    </message>
    <message>
        <source>Skip a file whose content is there already, from any of your computers.</source>
        <translation>どのコンピューターから送ったものでも、同じ内容がすでにあればスキップします。</translation>
    </message>
    <message>
        <source>Keep files for (days)</source>
        <translation>保持期間 (日)</translation>
    </message>
    <message>
        <source>Older uploads of yours are offered for deletion in Remote files. Nothing is deleted by itself.</source>
        <translation>これより古い自分のアップロードを、リモートファイルで削除候補にします。自動では何も削除しません。</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers with a private one.</source>
        <translation>PEM のテキストか PEM ファイルのパス。独自の認証局を使うサーバー用です。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>クライアント証明書</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers that ask who you are.</source>
        <translation>PEM のテキストか PEM ファイルのパス。身元の確認を求めるサーバー用です。</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>クライアント証明書のキー</translation>
    </message>
    <message>
        <source>The path of a PEM file; the key stays there.</source>
        <translation>PEM ファイルのパス。キーはそこに置いたままにします。</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, with USER@ where it asks for one; “none” for no proxy. Without it, as Ferry&apos;s settings say.</source>
        <translation>http://、https://、socks5:// のいずれか。認証が必要なら USER@ を付けます。「none」でプロキシなし。空欄なら Ferry の設定に従います。</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>プロキシのパスワード</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>ログイン</translation>
    </message>
    <message>
        <source>How a name and a password are sent.</source>
        <translation>名前とパスワードの送信方法。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Ask before sending</source>
        <translation>送信前に確認</translation>
    </message>
    <message>
        <source>Large files wait for the server&apos;s word (Expect: 100-continue).</source>
        <translation>大きなファイルは、サーバーの返事を待って送ります (Expect: 100-continue)。</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>対象のファイル</translation>
    </message>
    <message>
        <source>Patterns, separated by commas; all other files are left out. Empty: all go.</source>
        <translation>パターンをコンマ区切りで指定します。それ以外は除外します。空欄ならすべて送ります。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Patterns of files that are not uploaded; with / at the end, of folders.</source>
        <translation>アップロードしないファイルのパターン。末尾に / を付けるとフォルダーを表します。</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>サブフォルダー</translation>
    </message>
    <message>
        <source>Where each file goes, by the day of its last change: {year}, {month}, {day}.</source>
        <translation>各ファイルの最終更新日に応じた置き場所: {year}、{month}、{day}。</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>名前が競合したとき</translation>
    </message>
    <message>
        <source>What happens when nobody has said it for the file.</source>
        <translation>ファイルごとの指定がないときの動作。</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>ベース URL</translation>
    </message>
    <message>
        <source>The API&apos;s address, without “/files”: a gateway&apos;s, or another server&apos;s.</source>
        <translation>API のアドレス (「/files」なし)。ゲートウェイやほかのサーバーのものです。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>リージョン</translation>
    </message>
    <message>
        <source>Where the key was made. A key of one is unknown to the other.</source>
        <translation>キーを作った場所。一方のキーは、もう一方では使えません。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Kept in the keychain, and sent there alone.</source>
        <translation>キーチェーンに保管し、このサービスにだけ送ります。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What the files are for; it decides what is taken.</source>
        <translation>ファイルを何に使うか。受け付けるファイルはこれで決まります。</translation>
    </message>
    <message>
        <source>Largest file (MiB)</source>
        <translation>最大ファイルサイズ (MiB)</translation>
    </message>
    <message>
        <source>Larger ones are not tried; 0 for no limit.</source>
        <translation>これより大きいファイルは試しません。0 は制限なし。</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>読み取りを待つ</translation>
    </message>
    <message>
        <source>Follow the reading of the text on the server to its end; an upload is done after that.</source>
        <translation>サーバーがテキストを読み終えるまで見届け、その後にアップロードを完了とします。</translation>
    </message>
    <message>
        <source>The server lists its files</source>
        <translation>サーバーがファイル一覧を返す</translation>
    </message>
    <message>
        <source>After a lost answer Ferry looks whether the file is there; otherwise it asks you.</source>
        <translation>応答が失われたとき、ファイルがあるかを Ferry が確認します。無効の場合は、あなたに尋ねます。</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{name} stands for the file&apos;s name, {path} for its path with folders.</source>
        <translation>{name} はファイル名、{path} はフォルダーを含むパスを表します。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>メソッド</translation>
    </message>
    <message>
        <source>PUT can be repeated safely, POST cannot.</source>
        <translation>PUT は安全に繰り返せますが、POST は繰り返せません。</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Ask the server for the size afterwards, where it tells.</source>
        <translation>サーバーが対応していれば、送信後にサイズを問い合わせます。</translation>
    </message>
    <message>
        <source>Look before uploading</source>
        <translation>送信前に名前を確認</translation>
    </message>
    <message>
        <source>Ask the server whether the name is taken, where it tells. Without it, files of the same name are replaced.</source>
        <translation>サーバーが対応していれば、名前が使われているかを問い合わせます。無効の場合、同じ名前のファイルは置き換えられます。</translation>
    </message>
    <message>
        <source>Create folders</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>With WebDAV servers, when one is missing.</source>
        <translation>WebDAV サーバーで、フォルダーがないとき。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Files are copied here; it is made when missing.</source>
        <translation>ファイルはここにコピーします。なければ作成します。</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Each file goes to all of these. One that fails holds none of the others up.</source>
        <translation>各ファイルをこのすべてに送ります。1つが失敗しても、ほかは止まりません。</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>The first of these that takes the file, by size and type, and is neither overloaded nor out of balance.</source>
        <translation>この中で、サイズと種類からファイルを受け付け、混雑も残高不足もない最初のものを使います。</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>次に切り替え</translation>
    </message>
    <message>
        <source>When a service fails for its own reasons: no balance, no quota, overload.</source>
        <translation>サービス側の理由 (残高、割り当て、混雑) で失敗したとき。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Uploads as this user, to its project.</source>
        <translation>このユーザーとして、そのプロジェクトにアップロードします。</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>プロジェクト URL</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Data API.</source>
        <translation>ダッシュボードの Settings &gt; Data API にあります。</translation>
    </message>
    <message>
        <source>Publishable or anon key</source>
        <translation>publishable または anon キー</translation>
    </message>
    <message>
        <source>The public one. A secret or service_role key is refused: it opens the whole project to whoever finds it on this computer.</source>
        <translation>公開用のキーです。シークレットキーや service_role キーは拒否します。このコンピューターで見つけた人がプロジェクト全体を開けるためです。</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>バケット</translation>
    </message>
    <message>
        <source>In the bucket; it need not exist yet. “{user}” is the account&apos;s user id.</source>
        <translation>バケット内の場所。まだなくてもかまいません。「{user}」はアカウントのユーザー ID です。</translation>
    </message>
    <message>
        <source>Cache time (seconds)</source>
        <translation>キャッシュ時間 (秒)</translation>
    </message>
    <message>
        <source>How long browsers may keep a download.</source>
        <translation>ブラウザーがダウンロードを保持できる時間。</translation>
    </message>
    <message>
        <source>Resumable above (MB)</source>
        <translation>再開可能にするサイズ (MB)</translation>
    </message>
    <message>
        <source>Smaller files go in one request, as Supabase advises up to 6 MB.</source>
        <translation>これより小さいファイルは1回の要求で送ります。Supabase は 6 MB までを推奨しています。</translation>
    </message>
    <message>
        <source>Verify after uploading</source>
        <translation>アップロード後に検証</translation>
    </message>
    <message>
        <source>One more request for each file.</source>
        <translation>ファイルごとに要求が1回増えます。</translation>
    </message>
    <message>
        <source>Upload URL</source>
        <translation>アップロード URL</translation>
    </message>
    <message>
        <source>Where the server creates uploads.</source>
        <translation>サーバーがアップロードを作成する場所。</translation>
    </message>
    <message>
        <source>Chunk size (MiB)</source>
        <translation>チャンクサイズ (MiB)</translation>
    </message>
    <message>
        <source>At most this much is sent again after a break; smaller where a proxy limits bodies.</source>
        <translation>中断後に送り直す量は最大でこれだけです。プロキシが本文サイズを制限する場合は小さくします。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>As you want to see it in Ferry.</source>
        <translation>Ferry での表示名。</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>同時アップロード数</translation>
    </message>
    <message>
        <source>Empty: as many as Ferry or the service allows.</source>
        <translation>空欄なら、Ferry またはサービスが許す数まで。</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>They go on where they stopped when Ferry is started again.</source>
        <translation>
            <numerusform>次に Ferry を起動すると、止まったところから再開します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</source>
        <translation>
            <numerusform>次に Ferry を起動すると、最初からやり直します。送信先がファイルの途中からの再開に対応していないためです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go on where they stopped</source>
        <translation>
            <numerusform>%1個は止まったところから再開し</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begin again from the start</source>
        <translation>
            <numerusform>%1個は最初からやり直します</numerusform>
        </translation>
    </message>
    <message>
        <source>When Ferry is started again, %1, %2.</source>
        <translation>次に Ferry を起動すると、%1、%2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are uploading</source>
        <translation>
            <numerusform>%1個のファイルをアップロード中です</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Ferry を終了</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are waiting, and stay in the list.</source>
        <translation>
            <numerusform>ほかに%1個が待機中で、リストに残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and resume next time</source>
        <translation>終了して次回再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>In history</source>
        <translation>履歴にあり</translation>
    </message>
    <message>
        <source>Not in history</source>
        <translation>履歴になし</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>以前から存在</translation>
    </message>
    <message>
        <source>This history knows nothing of it: another program, or a computer that does not sync, may have brought it.</source>
        <translation>この履歴には記録がありません。別のプログラムか、同期していないコンピューターが保存した可能性があります。</translation>
    </message>
    <message>
        <source>It was there before Ferry came upon it.</source>
        <translation>Ferry が見つける前からありました。</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Uploaded from %1, last used %2</source>
        <translation>%1からアップロード、最終使用 %2</translation>
    </message>
    <message>
        <source>%1. It has another size by now, so somebody wrote it anew.</source>
        <translation>%1。サイズが変わっているため、だれかが書き換えています。</translation>
    </message>
    <message>
        <source>%1, SHA-256 known</source>
        <translation>%1、SHA-256 あり</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
            <numerusform>%1 · %2個は履歴になし</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation>%1、%2、最終使用 %3、%4</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 files.</source>
        <translation>
            <numerusform>%1個のファイルを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left: somebody changed them since they were listed.</source>
        <translation>
            <numerusform>%1個のファイルは、一覧の取得後にだれかが変更したため残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be deleted.</source>
        <translation>
            <numerusform>%1個のファイルを削除できませんでした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded %1. Its SHA-256 is the one that was uploaded.</source>
        <translation>%1をダウンロードしました。SHA-256 はアップロード時と一致しています。</translation>
    </message>
    <message>
        <source>Downloaded %1. Its size is right; nobody knows its hash.</source>
        <translation>%1をダウンロードしました。サイズは一致していますが、ハッシュは不明です。</translation>
    </message>
    <message>
        <source>Downloaded %1, not verified.</source>
        <translation>%1をダウンロードしました (未検証)。</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%1: %2 need attention</source>
        <comment>destination, number</comment>
        <translation>
            <numerusform>%1: 要対応%2件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1: 完了</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1: キャンセル</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1: 待機中</translation>
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
            <numerusform>%1 ほか%2件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>resumed after a lost connection</source>
        <translation>接続切断後に再開</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>再開済み</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>読み取り中</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Reading the whole file once, to recognise it · %1</source>
        <translation>識別のためファイル全体を1回読み取り中 · %1</translation>
    </message>
    <message>
        <source>Reading its text</source>
        <translation>テキストを読み取り中</translation>
    </message>
    <message>
        <source>%1 has it and reads the text out of it · uploaded %2</source>
        <translation>%1 に到着、テキストを読み取り中 · 送信済み %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>検証中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>Checking on %1 · uploaded %2</source>
        <translation>%1 で確認中 · 送信済み %2</translation>
    </message>
    <message>
        <source>%1 is storing it · uploaded %2</source>
        <translation>%1 に保存中 · 送信済み %2</translation>
    </message>
    <message>
        <source>no data moving</source>
        <translation>データの動きなし</translation>
    </message>
    <message>
        <source>Paused: the service is overloaded</source>
        <translation>一時停止中: サービスが混雑</translation>
    </message>
    <message>
        <source>Paused until %1: the service is overloaded</source>
        <translation>%1まで一時停止: サービスが混雑</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>サーバーの指示で待機中</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in</source>
        <translation>サインインを待機中</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on</source>
        <translation>キーチェーンのロック解除が必要</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>goes on from there</source>
        <translation>続きから再開</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>サインイン待ち</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>ネットワーク待ち</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>再試行中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2回中%1回目</translation>
    </message>
    <message>
        <source>same content, checked</source>
        <translation>同じ内容と確認済み</translation>
    </message>
    <message>
        <source>size checked</source>
        <translation>サイズ確認済み</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>未検証</translation>
    </message>
    <message>
        <source>Already there. Same content, nothing was sent.</source>
        <translation>すでにあります。同じ内容のため、何も送信していません。</translation>
    </message>
    <message>
        <source>Same file, uploaded from here on %1. Nothing was sent.</source>
        <translation>%1にここからアップロードしたファイルと同じです。何も送信していません。</translation>
    </message>
    <message>
        <source>Same file, uploaded from %1 on %2. Nothing was sent.</source>
        <translation>%2に%1からアップロードしたファイルと同じです。何も送信していません。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped, same file</source>
        <translation>スキップ、同じファイル</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>A file of that name was there already, and was left as it is.</source>
        <translation>同じ名前のファイルがすでにあり、そのまま残しました。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>A file of that name is already in %1.</source>
        <translation>同じ名前のファイルがすでに %1 にあります。</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>要選択</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>走査中</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>要対応%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>フォルダー %1</translation>
    </message>
    <message>
        <source>uploading to %1</source>
        <translation>%1 にアップロード中</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 パーセント</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>それでもアップロード</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換え</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を保持</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>ファイルを表示</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>in quiet hours</comment>
        <translation>%1まで待機中</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>従量制課金接続</translation>
    </message>
    <message>
        <source>Waiting while the computer sleeps</source>
        <translation>コンピューターのスリープ中は待機</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <source>Scanning</source>
        <translation>走査中</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>要対応%1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>アップロード中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>No data moving</source>
        <translation>データの動きなし</translation>
    </message>
</context>
<context>
    <name>RowColumns</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>the table upload_history, which holds the history</source>
        <translation>履歴を保存するテーブル upload_history</translation>
    </message>
    <message>
        <source>some columns of the table upload_history</source>
        <translation>テーブル upload_history の一部の列</translation>
    </message>
    <message>
        <source>the limits on what may be written into the table</source>
        <translation>テーブルに書き込める内容の制限</translation>
    </message>
    <message>
        <source>the table history_clock, which numbers the changes</source>
        <translation>変更に番号を付けるテーブル history_clock</translation>
    </message>
    <message>
        <source>the table history_devices, which knows your computers</source>
        <translation>あなたのコンピューターを記録するテーブル history_devices</translation>
    </message>
    <message>
        <source>the table history_graves, which keeps forgotten uploads from coming back</source>
        <translation>履歴から削除したアップロードが戻るのを防ぐテーブル history_graves</translation>
    </message>
    <message>
        <source>the trigger that guards what is written</source>
        <translation>書き込み内容を守るトリガー</translation>
    </message>
    <message>
        <source>row level security, which keeps others out of your history</source>
        <translation>他人を履歴から締め出す行レベルセキュリティ</translation>
    </message>
    <message>
        <source>the policies by which everybody sees only their own rows</source>
        <translation>各自が自分の行だけを見られるようにするポリシー</translation>
    </message>
    <message>
        <source>nothing, but a policy of the tables is not Ferry&apos;s and may show your history to others</source>
        <translation>なし (ただし、テーブルに Ferry のものではないポリシーがあり、履歴が他人に見える可能性があります)</translation>
    </message>
    <message>
        <source>the rights of signed-in users on the table</source>
        <translation>サインインしたユーザーのテーブルに対する権限</translation>
    </message>
    <message>
        <source>the function ferry_hello, with which a sync begins</source>
        <translation>同期の最初に呼ぶ関数 ferry_hello</translation>
    </message>
    <message>
        <source>Realtime for the table: without it changes come once a minute, not at once</source>
        <translation>テーブルの Realtime (ないと変更がすぐにではなく1分ごとに届きます)</translation>
    </message>
    <message>
        <source>the private bucket ferry-uploads, for your files</source>
        <translation>ファイル用の非公開バケット ferry-uploads</translation>
    </message>
    <message>
        <source>the policies that give every user a folder in that bucket</source>
        <translation>そのバケットで各ユーザーにフォルダーを与えるポリシー</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>不足: %1。</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Order of upload</source>
        <translation>アップロード順</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing is lost; the next sync goes on.</source>
        <translation>何も失われません。次の同期で続行します。</translation>
    </message>
    <message>
        <source>Check the project&apos;s address in the account&apos;s settings.</source>
        <translation>アカウントの設定でプロジェクトのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The project cannot be reached.</source>
        <translation>プロジェクトに接続できません。</translation>
    </message>
    <message>
        <source>Check the network and the address, then sync again.</source>
        <translation>ネットワークとアドレスを確認してから、もう一度同期してください。</translation>
    </message>
    <message>
        <source>The connection broke off during the sync.</source>
        <translation>同期中に接続が切れました。</translation>
    </message>
    <message>
        <source>The project stopped taking data.</source>
        <translation>プロジェクトがデータを受け取らなくなりました。</translation>
    </message>
    <message>
        <source>The project did not answer in time.</source>
        <translation>プロジェクトから時間内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>The project could not prove who it is, so nothing was sent.</source>
        <translation>プロジェクトが本物だと証明できなかったため、何も送信していません。</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or give the account the certificate of the project&apos;s authority.</source>
        <translation>アドレスとこのコンピューターの時計を確認するか、プロジェクトの認証局の証明書をアカウントに設定してください。</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the sync through.</source>
        <translation>ネットワークのプロキシが同期を通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then sync again.</source>
        <translation>このコンピューターのプロキシ設定を確認してから、もう一度同期してください。</translation>
    </message>
    <message>
        <source>The project sends the sync to another address, which Ferry does not follow.</source>
        <translation>プロジェクトが同期を別のアドレスに転送しますが、Ferry はそれには従いません。</translation>
    </message>
    <message>
        <source>The project pointed at another host, which was given nothing of yours.</source>
        <translation>プロジェクトが別のホストを指しましたが、そこには何も渡していません。</translation>
    </message>
    <message>
        <source>The project answered with far more than was asked for.</source>
        <translation>プロジェクトの応答が、求めたものよりはるかに長いものでした。</translation>
    </message>
    <message>
        <source>The project gave an answer that Ferry does not understand.</source>
        <translation>プロジェクトの応答を Ferry が理解できませんでした。</translation>
    </message>
    <message>
        <source>The project is getting too many requests.</source>
        <translation>プロジェクトへの要求が多すぎます。</translation>
    </message>
    <message>
        <source>The project has trouble of its own.</source>
        <translation>プロジェクトの側で問題が起きています。</translation>
    </message>
    <message>
        <source>Another Ferry is renewing the sign-in.</source>
        <translation>別の Ferry がサインインを更新中です。</translation>
    </message>
    <message>
        <source>The project no longer accepts the sign-in.</source>
        <translation>プロジェクトがサインインを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>Sign in again; the sync then goes on.</source>
        <translation>もう一度サインインすると、同期を続行します。</translation>
    </message>
    <message>
        <source>The project does not let you write its history.</source>
        <translation>プロジェクトが履歴の書き込みを許可していません。</translation>
    </message>
    <message>
        <source>Run the set-up script again; it mends the project&apos;s rules.</source>
        <translation>セットアップのスクリプトをもう一度実行すると、プロジェクトの規則が修正されます。</translation>
    </message>
    <message>
        <source>The project has no table for the history yet.</source>
        <translation>プロジェクトに履歴用のテーブルがまだありません。</translation>
    </message>
    <message>
        <source>Run the set-up script in its SQL editor.</source>
        <translation>SQL エディターでセットアップのスクリプトを実行してください。</translation>
    </message>
    <message>
        <source>The project does not take a row of this size.</source>
        <translation>プロジェクトはこのサイズの行を受け付けません。</translation>
    </message>
    <message>
        <source>Keep it on this computer.</source>
        <translation>このコンピューターに残してください。</translation>
    </message>
    <message>
        <source>The project keeps no more of your history.</source>
        <translation>プロジェクトはこれ以上履歴を保存できません。</translation>
    </message>
    <message>
        <source>What is new waits here until there is room.</source>
        <translation>新しい分は、空きができるまでここで待機します。</translation>
    </message>
    <message>
        <source>The project did not accept a row.</source>
        <translation>プロジェクトが行を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Sync again, or keep it on this computer.</source>
        <translation>もう一度同期するか、このコンピューターに残してください。</translation>
    </message>
    <message>
        <source>The sync was interrupted.</source>
        <translation>同期が中断されました。</translation>
    </message>
    <message>
        <source>The project keeps %1 forgotten uploads of each user, and yours are that many. What is new waits here until old ones are collected.</source>
        <translation>プロジェクトが保持する、履歴から削除したアップロードの記録は各ユーザー%1件までで、その数に達しています。新しい分は、古い記録が回収されるまでここで待機します。</translation>
    </message>
    <message>
        <source>The project keeps %1 uploads of each user&apos;s history, and yours is full. What is new waits here until you forget some, or the number in history_limits is raised.</source>
        <translation>プロジェクトが保持する履歴は各ユーザー%1件までで、満杯です。新しい分は、いくつかを履歴から削除するか、history_limits の数を上げるまでここで待機します。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>History synced</source>
        <translation>履歴は同期済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1件拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %1 of %2 …</source>
        <translation>%2件中%1件を受信中…</translation>
    </message>
    <message>
        <source>Sending %1 …</source>
        <translation>%1を送信中…</translation>
    </message>
    <message>
        <source>Syncing history…</source>
        <translation>履歴を同期中…</translation>
    </message>
    <message>
        <source>History not synced</source>
        <translation>履歴は未同期</translation>
    </message>
    <message>
        <source>History full</source>
        <translation>履歴が満杯</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1が待機中</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Sync history…</source>
        <translation>履歴を同期…</translation>
    </message>
    <message>
        <source>Sign in to sync</source>
        <translation>サインインして同期</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>履歴をセットアップ</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>The history of uploads stays on this computer. With a Supabase project of your own it is the same on all your computers.</source>
        <translation>アップロードの履歴はこのコンピューターにだけあります。自分の Supabase プロジェクトがあれば、すべてのコンピューターで同じ履歴になります。</translation>
    </message>
    <message>
        <source>The sync goes on once you have signed in again.</source>
        <translation>もう一度サインインすると、同期を続行します。</translation>
    </message>
    <message>
        <source>The project has no complete table for the history yet.</source>
        <translation>プロジェクトには、履歴用のテーブルがまだそろっていません。</translation>
    </message>
    <message>
        <source>The project cannot be reached. Ferry tries again by itself; nothing is lost.</source>
        <translation>プロジェクトに接続できません。Ferry が自動でもう一度試します。何も失われません。</translation>
    </message>
    <message>
        <source>The history is being synced.</source>
        <translation>履歴を同期しています。</translation>
    </message>
    <message>
        <source>Here and in the project the history is the same, but for what is refused.</source>
        <translation>拒否された分を除き、ここの履歴とプロジェクトの履歴は同じです。</translation>
    </message>
    <message>
        <source>This computer and the project have the same history.</source>
        <translation>このコンピューターとプロジェクトの履歴は同じです。</translation>
    </message>
    <message>
        <source>The last sync failed. Ferry tries again by itself.</source>
        <translation>前回の同期に失敗しました。Ferry が自動でもう一度試します。</translation>
    </message>
    <message>
        <source>Live: changes come as they happen</source>
        <translation>ライブ: 変更がすぐに届きます</translation>
    </message>
    <message>
        <source>Asked now and then</source>
        <translation>ときどき問い合わせ</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>このコンピューターの時計は%1遅れています。同期に支障はありませんが、履歴の時刻がずれます。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>このコンピューターの時計は%1進んでいます。同期に支障はありませんが、履歴の時刻がずれます。</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>Supabase に接続(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Set &amp;up history…</source>
        <translation>履歴をセットアップ(&amp;U)…</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Accounts can be listed, added, signed in and out, removed, and told to sync the history. See ferry --help.</source>
        <translation>アカウントでできるのは、一覧表示、追加、サインイン、サインアウト、削除、履歴の同期の設定です。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no account of that e-mail address. See: ferry accounts list</source>
        <translation>そのメールアドレスのアカウントはありません。参照: ferry accounts list</translation>
    </message>
    <message>
        <source>Several projects know that e-mail address. Say which: --set url=…</source>
        <translation>そのメールアドレスを使うプロジェクトが複数あります。どれかを指定してください: --set url=…</translation>
    </message>
    <message>
        <source>syncs the history</source>
        <translation>履歴を同期</translation>
    </message>
    <message>
        <source>An account has no setting “%1”: url, key, email and ca are what it takes.</source>
        <translation>アカウントに設定「%1」はありません。使えるのは url、key、email、ca です。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>An account needs --set url=…, --set key=… and --set email=…</source>
        <translation>アカウントには --set url=…、--set key=…、--set email=… が必要です</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1 のパスワード</translation>
    </message>
    <message>
        <source>Which password? It comes from the prompt, --secret-stdin or FERRY_SECRET.</source>
        <translation>パスワードがありません。プロンプト、--secret-stdin、FERRY_SECRET のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>%1 にコードを送信しました。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Which code? It comes from the prompt or --secret-stdin.</source>
        <translation>コードがありません。プロンプトか --secret-stdin で指定してください。</translation>
    </message>
    <message>
        <source>There is no keychain here, or it is locked, so the sign-in could not be kept. --plain-tokens keeps it in a file of the profile that only you can read.</source>
        <translation>キーチェーンがないかロックされているため、サインイン情報を保管できませんでした。--plain-tokens を付けると、自分だけが読めるプロファイル内のファイルに保管します。</translation>
    </message>
    <message>
        <source>ferry accounts sync EMAIL on, or off.</source>
        <translation>ferry accounts sync EMAIL の後に on か off を指定します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</source>
        <translation>
            <numerusform>このコンピューターの以前のアップロード%1件は、まだそこに含まれていません。ferry sync --claim で追加できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--set takes key=value.</source>
        <translation>--set は key=value の形で指定します。</translation>
    </message>
    <message>
        <source>--set %1 has an empty value. Without it the setting takes its default.</source>
        <translation>--set %1 の値が空です。指定しなければ、その設定は既定値になります。</translation>
    </message>
    <message>
        <source>%1 needs a value, and this one is empty.</source>
        <translation>%1 には値が必要ですが、空です。</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, or auto.</source>
        <translation>--jobs には 1～64 の数か auto を指定します。</translation>
    </message>
    <message>
        <source>--limit takes a rate such as 500k or 2M (bytes per second), and 0 for none.</source>
        <translation>--limit には 500k や 2M のような速度 (1秒あたりのバイト数) を指定します。0 は制限なしです。</translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep-both, replace or skip.</source>
        <translation>--on-conflict には ask、keep-both、replace、skip のいずれかを指定します。</translation>
    </message>
    <message>
        <source>%1 takes a number of days, as 30d or 6w.</source>
        <translation>%1 には 30d や 6w のような日数を指定します。</translation>
    </message>
    <message>
        <source>--for takes a time, as 30m, 12h, 7d or 2w.</source>
        <translation>--for には 30m、12h、7d、2w のような期間を指定します。</translation>
    </message>
    <message>
        <source>--action takes %1.</source>
        <translation>--action には %1を指定します。</translation>
    </message>
    <message>
        <source>--every takes a number of seconds.</source>
        <translation>--every には秒数を指定します。</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. See ferry --help.</source>
        <translation>コマンド「%1」はなく、その名前のファイルもここにありません。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. Did you mean ferry %2?</source>
        <translation>コマンド「%1」はなく、その名前のファイルもここにありません。ferry %2 のことですか？</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 には値が必要です。</translation>
    </message>
    <message>
        <source>There is no option %1. See ferry --help.</source>
        <translation>オプション %1 はありません。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>--action is for Ferry&apos;s window, and goes with no command and no files.</source>
        <translation>--action は Ferry のウィンドウ用です。コマンドやファイルと一緒には使えません。</translation>
    </message>
    <message>
        <source>What is the question? As in: ferry ask &quot;What is it about?&quot; thesis.pdf</source>
        <translation>質問は何ですか？例: ferry ask &quot;これは何についてのもの？&quot; thesis.pdf</translation>
    </message>
    <message>
        <source>One of the names is empty, as if from a variable that is not set.</source>
        <translation>名前の1つが空です。設定されていない変数によるものかもしれません。</translation>
    </message>
    <message>
        <source>One of the words is empty, as if from a variable that is not set.</source>
        <translation>引数の1つが空です。設定されていない変数によるものかもしれません。</translation>
    </message>
    <message>
        <source>The list names no files, so there is nothing to do.</source>
        <translation>リストにファイルがないため、することがありません。</translation>
    </message>
    <message>
        <source>The current folder is gone: name the files by their full paths.</source>
        <translation>現在のフォルダーがなくなっています。ファイルをフルパスで指定してください。</translation>
    </message>
    <message>
        <source>“%1” keeps files and answers no questions. Ask a destination of the kind kimi, glm or openai.</source>
        <translation>「%1」はファイルの保管用で、質問には答えません。種類が kimi、glm、openai のいずれかの送信先に質問してください。</translation>
    </message>
    <message>
        <source>There is nobody to ask. Add one: ferry destinations add NAME --kind kimi, glm or openai</source>
        <translation>質問できる相手がいません。追加してください: ferry destinations add NAME --kind kimi (または glm、openai)</translation>
    </message>
    <message>
        <source>FERRY_SECRET is used for the destination that --to names, and for no other: it is not used now.</source>
        <translation>FERRY_SECRET は --to で指定した送信先にだけ使います。今回は使いません。</translation>
    </message>
    <message>
        <source>%1 “%2” is asked instead.</source>
        <translation>%1代わりに「%2」に質問します。</translation>
    </message>
    <message>
        <source>Another Ferry is uploading with this profile; waiting for it.</source>
        <translation>別の Ferry がこのプロファイルでアップロード中です。終わるのを待っています。</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile; waiting for it.</source>
        <translation>別の Ferry がこのプロファイルを使用中です。終わるのを待っています。</translation>
    </message>
    <message>
        <source>Which files? See ferry --help.</source>
        <translation>どのファイルですか？ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it syncs.</source>
        <translation>Ferry のウィンドウが開いているため、そちらで同期します。</translation>
    </message>
    <message>
        <source>There is no destination to upload to. Add one: ferry destinations add</source>
        <translation>アップロードする送信先がありません。追加してください: ferry destinations add</translation>
    </message>
    <message>
        <source>There is no destination “%1”. See: ferry destinations list</source>
        <translation>送信先「%1」はありません。参照: ferry destinations list</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>several between commas, and the last</comment>
        <translation>%1, %2 のいずれか</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>「%1」は準備完了です。</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>「%1」は準備完了です: %2</translation>
    </message>
    <message>
        <source>Which destination? See ferry --help.</source>
        <translation>どの送信先ですか？ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>Destinations can be listed, added, checked and removed. See ferry --help.</source>
        <translation>送信先でできるのは、一覧表示、追加、確認、削除です。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>upload-limit: a number of uploads at a time.</source>
        <translation>upload-limit: 同時にアップロードする数を指定します。</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1 に設定「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” is a secret: give it with --secret-stdin, at the prompt, or in FERRY_SECRET, so that it is not seen in the list of processes.</source>
        <translation>「%1」は秘密の値です。プロセスの一覧に表示されないよう、--secret-stdin、プロンプト、FERRY_SECRET のいずれかで指定してください。</translation>
    </message>
    <message>
        <source>“%1” carries a secret, which the list of processes would show: name it with --secret %1, and give its value at the prompt or with --secret-stdin.</source>
        <translation>「%1」は秘密の値を含み、プロセスの一覧に表示されてしまいます。--secret %1 で名前を示し、値はプロンプトか --secret-stdin で指定してください。</translation>
    </message>
    <message>
        <source>FERRY_SECRET holds one secret, and these are %1: give them with --secret-stdin, one a line.</source>
        <translation>FERRY_SECRET に入る秘密の値は1つですが、%1個あります。--secret-stdin で1行に1つずつ指定してください。</translation>
    </message>
    <message>
        <source>--secret takes header.NAME, where %1 has headers, or one of its secrets; this is “%2”.</source>
        <translation>--secret に指定できるのは、header.NAME (%1 にヘッダーがある場合) か、その秘密の値のいずれかです。「%2」は使えません。</translation>
    </message>
    <message>
        <source>“%1” needs a value: at the prompt or with --secret-stdin, one a line.</source>
        <translation>「%1」には値が必要です。プロンプトで入力するか、--secret-stdin で1行に1つずつ指定してください。</translation>
    </message>
    <message>
        <source>%1 takes no secret.</source>
        <translation>%1 は秘密の値を使いません。</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret was not kept. Give it in FERRY_SECRET when you upload.</source>
        <translation>ここにはキーチェーンがないため、秘密の値を保管していません。アップロードするときに FERRY_SECRET で指定してください。</translation>
    </message>
    <message>
        <source>--kind takes %1.</source>
        <translation>--kind には %1を指定します。</translation>
    </message>
    <message>
        <source>There is no account “%1”. See ferry accounts.</source>
        <translation>アカウント「%1」はありません。ferry accounts を参照してください。</translation>
    </message>
    <message>
        <source>It is kept untried: %1</source>
        <translation>確認できないまま保存しました: %1</translation>
    </message>
    <message>
        <source>There is no destination of that name. See: ferry destinations list</source>
        <translation>その名前の送信先はありません。参照: ferry destinations list</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” as well: remove that first, or make it anew without it.</source>
        <translation>「%1」は「%2」にも送信しています。先にその経路を削除するか、この送信先を除いて作り直してください。</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names in quotes</comment>
        <translation>」、「</translation>
    </message>
    <message>
        <source>The list of files “%1” cannot be read: %2.</source>
        <translation>ファイルのリスト「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it uploads them. %1</source>
        <translation>Ferry のウィンドウが開いているため、そちらでアップロードします。%1</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open. %1</source>
        <translation>Ferry のウィンドウが開いています。%1</translation>
    </message>
    <message>
        <source>open the window, with these files queued</source>
        <translation>ウィンドウを開き、ファイルをキューに追加</translation>
    </message>
    <message>
        <source>have the window do that; opens one if there is none</source>
        <translation>ウィンドウで実行 (なければ開く)</translation>
    </message>
    <message>
        <source>sums of the history: uploads, bytes saved, failures, speeds</source>
        <translation>履歴の集計: アップロード、節約したデータ量、失敗、速度</translation>
    </message>
    <message>
        <source>the history of all your computers in one</source>
        <translation>すべてのコンピューターの履歴を1つに統合</translation>
    </message>
    <message>
        <source>what the project&apos;s SQL editor has to run once</source>
        <translation>プロジェクトの SQL エディターで1回実行する内容</translation>
    </message>
    <message>
        <source>what was asked, and the answers, as Markdown or JSON</source>
        <translation>質問と回答 (Markdown または JSON)</translation>
    </message>
    <message>
        <source>what happened, without names, tokens or URLs: a log to send</source>
        <translation>名前、トークン、URL を含まない、送付用のログ</translation>
    </message>
    <message>
        <source>With each: --profile DIR keeps settings, queue and history in DIR, which is Ferry&apos;s own, empty or new.</source>
        <translation>共通: --profile DIR で、設定、キュー、履歴を DIR (Ferry 専用、空、または新規) に保管します。</translation>
    </message>
    <message>
        <source>ferry remote shows what is stored at a destination; FILE is a name or an id of that list. delete and
clean name each file first and ask on the terminal; --dry-run only names them, --yes does not ask. clean:
what this history uploaded and nobody used for so long (--older-than, or the destination&apos;s rule), or what it
does not know (--orphans, but for the last day). Nothing is deleted by itself.</source>
        <translation>ferry remote は送信先に保存されているものを示します。FILE はその一覧の名前か ID です。delete と
clean は先に各ファイルを示し、ターミナルで確認します (--dry-run は示すだけ、--yes は確認なし)。
clean の対象: この履歴でアップロードし、指定期間 (--older-than か送信先の規則) 使われていないもの、
または履歴にないもの (--orphans、最近1日のものを除く)。自動では何も削除しません。</translation>
    </message>
    <message>
        <source>Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).</source>
        <translation>終了ステータス: 0 すべて完了かスキップ、1 一部失敗、2 使い方の誤り、130 中断 (ferry resume で再開)。</translation>
    </message>
    <message>
        <source>Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a file could not be brought
there, 4 the service gave no answer, or half of one, 5 it took too long, 130 interrupted.</source>
        <translation>ferry ask の終了ステータス: 0 回答あり、1 開始できないか保存できない、2 使い方の誤り、3 ファイルを
送れない、4 サービスの回答がないか途中まで、5 時間がかかりすぎ、130 中断。</translation>
    </message>
    <message>
        <source>Ferry uploads files: several at a time, resumable, remembered.</source>
        <translation>Ferry はファイルをアップロードします。同時に複数、途中から再開でき、記録が残ります。</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a computer</comment>
        <translation>アップロード元: %1</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain, which is locked or does not answer. Unlock the keychain to go on.</source>
        <translation>「%1」の秘密の値があるキーチェーンが、ロックされているか応答しません。続けるにはキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>No keychain takes these secrets, so they stay in the database: %1</source>
        <translation>これらの秘密の値を保管できるキーチェーンがないため、データベースに残しています: %1</translation>
    </message>
    <message>
        <source>ferry log takes no names: it prints all of the log. See ferry --help.</source>
        <translation>ferry log に名前は指定できません。ログ全体を出力します。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is not open, and there is no display here to open it on.</source>
        <translation>Ferry のウィンドウは開いておらず、ここには開くためのディスプレイがありません。</translation>
    </message>
    <message>
        <source>There is no display here, so Ferry works in the terminal.</source>
        <translation>ここにはディスプレイがないため、Ferry はターミナルで動作します。</translation>
    </message>
    <message>
        <source>Ferry&apos;s window could not be loaded: %1. Install Ferry again; in the terminal it works without a window, see ferry --help.</source>
        <translation>Ferry のウィンドウを読み込めませんでした: %1。Ferry をもう一度インストールしてください。ターミナルではウィンドウなしで使えます。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read: %2.</source>
        <translation>プロファイル「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be written: %2.</source>
        <translation>プロファイル「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be made: %2.</source>
        <translation>プロファイル「%1」を作成できません: %2。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a file.</source>
        <translation>プロファイルはフォルダーですが、「%1」はファイルです。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a pipe.</source>
        <translation>プロファイルはフォルダーですが、「%1」はパイプです。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a socket.</source>
        <translation>プロファイルはフォルダーですが、「%1」はソケットです。</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a device.</source>
        <translation>プロファイルはフォルダーですが、「%1」はデバイスです。</translation>
    </message>
    <message>
        <source>The profile “%1” is a link that leads nowhere.</source>
        <translation>プロファイル「%1」は、リンク先のないリンクです。</translation>
    </message>
    <message>
        <source>“%1” is a folder with other things in it, such as “%2”: a profile is a folder that Ferry made, an empty one, or a new one.</source>
        <translation>フォルダー「%1」には、「%2」など別のものがあります。プロファイルにできるのは、Ferry が作ったフォルダーか、空または新規のフォルダーです。</translation>
    </message>
    <message>
        <source>What is stored can be listed, downloaded, linked to, deleted and cleaned up. See ferry --help.</source>
        <translation>保存されているものについてできるのは、一覧表示、ダウンロード、リンクの作成、削除、整理です。ferry --help を参照してください。</translation>
    </message>
    <message>
        <source>Which destination? See: ferry destinations list</source>
        <translation>どの送信先ですか？参照: ferry destinations list</translation>
    </message>
    <message>
        <source>--older-than and --orphans are for list and clean; delete takes names.</source>
        <translation>--older-than と --orphans は list と clean 用です。delete には名前を指定します。</translation>
    </message>
    <message>
        <source>Download takes one file, by its name or id.</source>
        <translation>download に指定するのは1個のファイルで、名前か ID を使います。</translation>
    </message>
    <message>
        <source>--for says how long a link works: ferry remote link.</source>
        <translation>--for はリンクの有効期間を指定します: ferry remote link。</translation>
    </message>
    <message>
        <source>Which files? By name or id, as ferry remote list shows them.</source>
        <translation>どのファイルですか？ferry remote list に表示される名前か ID で指定してください。</translation>
    </message>
    <message>
        <source>List takes one text to look for.</source>
        <translation>list に指定できる検索テキストは1つです。</translation>
    </message>
    <message>
        <source>Clean takes no names; see ferry remote delete.</source>
        <translation>clean に名前は指定できません。ferry remote delete を参照してください。</translation>
    </message>
    <message>
        <source>In a folder of this computer, what Ferry did not bring there is yours. Name what is to be deleted: ferry remote delete.</source>
        <translation>このコンピューターのフォルダーで、Ferry が置いたもの以外はあなたのものです。削除するものを指定してください: ferry remote delete。</translation>
    </message>
    <message>
        <source>Which files? --older-than 30d, --orphans, or a rule for this destination: ferry remote rule NAME 30d.</source>
        <translation>どのファイルですか？--older-than 30d か --orphans を指定するか、この送信先に規則を設定してください: ferry remote rule NAME 30d。</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: %1 files deleted before that.</source>
        <translation>
            <numerusform>中断しました。それまでに%1個のファイルを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files listed…</source>
        <translation>
            <numerusform>一覧を取得中… これまでに%1個のファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” there. Nothing was done.</source>
        <translation>そこにファイル「%1」はありません。何も行っていません。</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</source>
        <translation>
            <numerusform>「%2」という名前のファイルが%1個あります。ID で1つを指定してください。何も行っていません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</source>
        <translation>
            <numerusform>実行すると、「%3」から%1個のファイル (合計 %2) を削除します。まだ何も削除していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</source>
        <translation>
            <numerusform>確認するターミナルがないため、何も削除していません。「%3」から%1個のファイル (合計 %2) を削除するには、--yes を付けてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</source>
        <comment>&quot;yes&quot; is what has to be typed</comment>
        <translation>
            <numerusform>「%3」から%1個のファイル (合計 %2) を削除しますか？元には戻せません。yes と入力してください:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>何も削除していません。</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>削除するものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 / %2個のファイル</numerusform>
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
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <translation>
            <numerusform>%1個を表示</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in this history</source>
        <translation>
            <numerusform>%1個は履歴になし</numerusform>
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
            <numerusform>この%2時間以内の%1個を除外しました。アップロード中の可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of which nobody knows the age.</source>
        <translation>
            <numerusform>いつのものかわからない%1個を除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>「%1」はすでにありませんでした</translation>
    </message>
    <message>
        <source>Left “%1”: it is another file by now than the one that was listed</source>
        <translation>「%1」は、一覧を取得した時とは別のファイルになっているため残しました</translation>
    </message>
    <message>
        <source>Not deleted: “%1”: %2</source>
        <translation>「%1」を削除できませんでした: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted.</source>
        <translation>
            <numerusform>%1個のファイルを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile.</source>
        <translation>
            <numerusform>%1個のファイルを削除しました。%2個は、その間に変更されたため残しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 still there.</source>
        <translation>
            <numerusform>%1個のファイルを削除しました。%2個はまだ残っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</source>
        <translation>
            <numerusform>%1個のファイルを削除しました。%2個は、その間に変更されたため残しました。ほかに%3個がまだ残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: the SHA-256 is the one that was uploaded</source>
        <translation>「%1」(%2) をダウンロードしました。SHA-256 はアップロード時と一致しています</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: of the size that was listed; nobody knows its hash</source>
        <translation>「%1」(%2) をダウンロードしました。サイズは一覧と一致していますが、ハッシュは不明です</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: not verified</source>
        <translation>「%1」(%2) をダウンロードしました。未検証です</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</source>
        <translation>
            <numerusform>「%1」: この履歴でアップロードし、%2日間だれも使っていないものを、削除候補にします。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule: everything is kept.</source>
        <translation>「%1」に規則はなく、すべて残します。</translation>
    </message>
    <message>
        <source>A rule is a number of days, as 30d or 6w, or off.</source>
        <translation>規則には 30d や 6w のような日数か、off を指定します。</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: ferry remote clean shows what is older than %2 days, and asks.</source>
        <translation>
            <numerusform>「%1」: ferry remote clean が、%2日より古いものを示し、確認を求めます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule any more.</source>
        <translation>「%1」の規則はなくなりました。</translation>
    </message>
    <message>
        <source>Ferry may not start as many threads as it needs here. ulimit -u and ulimit -v raise that, or other programs have to end.</source>
        <translation>ここでは、Ferry が必要な数のスレッドを開始できません。ulimit -u と ulimit -v で上限を上げるか、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Ferry needs %1 open files at least, and may have %2 here. ulimit -n raises that.</source>
        <translation>Ferry は少なくとも%1個のファイルを開く必要がありますが、ここでは%2個までです。ulimit -n で上限を上げてください。</translation>
    </message>
    <message>
        <source>Ferry needs %1 MB of memory at least, and may not have that here. ulimit -v raises that, or other programs have to end.</source>
        <translation>Ferry には少なくとも %1 MB のメモリが必要ですが、ここでは確保できません。ulimit -v で上限を上げるか、ほかのプログラムを終了してください。</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1個のファイル、%2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, same bytes there</source>
        <translation>未送信、同じ内容あり</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 saved</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1個のファイル、%2 を節約</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped in all</source>
        <translation>スキップ合計</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %2 timed out</source>
        <translation>
            <numerusform>%1、うちタイムアウト %2件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>Went elsewhere after that</source>
        <translation>失敗後に別の送信先へ</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
    <message>
        <source>Destinations: uploads, bytes, failures, median speed</source>
        <translation>送信先: アップロード数、データ量、失敗数、速度の中央値</translation>
    </message>
    <message>
        <source>ferry stats takes no names: it sums up the whole history, or --since 30d.</source>
        <translation>ferry stats に名前は指定できません。履歴全体、または --since 30d の期間を集計します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 / %2行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>待機中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1件拒否</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <comment>hears of changes at once</comment>
        <translation>ライブ</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>ポーリング</translation>
    </message>
    <message>
        <source>The project has no table for the history yet, or not all that belongs to it. Run what ferry sync --setup-script prints in its SQL editor.</source>
        <translation>プロジェクトに履歴用のテーブルがまだないか、そろっていません。ferry sync --setup-script の出力を、プロジェクトの SQL エディターで実行してください。</translation>
    </message>
    <message>
        <source>The account is signed out. See: ferry accounts sign-in</source>
        <translation>アカウントはサインアウト中です。参照: ferry accounts sign-in</translation>
    </message>
    <message>
        <source>No account syncs the history. See: ferry accounts sync EMAIL on</source>
        <translation>履歴を同期するアカウントがありません。参照: ferry accounts sync EMAIL on</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads joined the history.</source>
        <translation>
            <numerusform>以前のアップロード%1件を履歴に追加しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1%2後に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes wait to be synced.</source>
        <translation>
            <numerusform>%1件の変更が同期を待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %1 rows; Ferry&apos;s window shows why.</source>
        <translation>
            <numerusform>サーバーが%1行を拒否しています。理由は Ferry のウィンドウで確認できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is synced.</source>
        <translation>履歴は同期済みです。</translation>
    </message>
    <message>
        <source>Not all of Ferry&apos;s output could be written: %1.</source>
        <translation>Ferry の出力の一部を書き込めませんでした: %1。</translation>
    </message>
    <message>
        <source>“%1” is paused until %2: the service is overloaded.</source>
        <translation>サービスが混雑しているため、「%1」は%2まで一時停止します。</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>The server takes its time.</source>
        <translation>サーバーの応答に時間がかかっています。</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>すでに存在</translation>
    </message>
    <message>
        <source>same file, uploaded from here on %1</source>
        <translation>%1にここからアップロードした同じファイル</translation>
    </message>
    <message>
        <source>same file, uploaded from %1 on %2</source>
        <translation>%2に %1 からアップロードした同じファイル</translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already.</source>
        <translation>
            <numerusform>このうち%1個はキューに登録済みです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out, as the destination&apos;s rules say.</source>
        <translation>
            <numerusform>%1個は送信先の規則により除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a file</comment>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>why this destination</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a file</comment>
        <translation>待機中</translation>
    </message>
    <message>
        <source>%1 Attempt %2 in %3.</source>
        <comment>a sentence, the attempt&apos;s number, a time</comment>
        <translation>%1%3後に%2回目を試行します。</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a file</comment>
        <translation>完了</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a file</comment>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a file</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a file</comment>
        <translation>失敗</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the route&apos;s uploads uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>経路のアップロードのうち%1件が完了、またはすでに存在します (%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1個のファイルがアップロード済み、またはすでに存在します (%2)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed: ferry resume tries them again.</source>
        <translation>
            <numerusform>%1個が失敗しました。ferry resume で再試行できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: ferry resume goes on where it stopped.</source>
        <translation>中断しました。ferry resume で、止まったところから再開できます。</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>再開するものはありません。</translation>
    </message>
    <message>
        <source>There was no file in what was named, so nothing was uploaded.</source>
        <translation>指定されたものにファイルがないため、何もアップロードしていません。</translation>
    </message>
    <message numerus="yes">
        <source>The history is not synced yet, %1 changes wait: %2</source>
        <comment>number, why</comment>
        <translation>
            <numerusform>履歴はまだ同期されておらず、%1件の変更が待機中です: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>アップロードできるのはこのコンピューターにあるファイルだけです。先にダウンロードしてください。</translation>
    </message>
    <message>
        <source>All uploads are paused.</source>
        <translation>すべてのアップロードは一時停止中です。</translation>
    </message>
    <message>
        <source>The uploads go on.</source>
        <translation>アップロードを続行します。</translation>
    </message>
    <message>
        <source>It is still looking through the folders.</source>
        <translation>フォルダーをまだ走査中です。</translation>
    </message>
    <message>
        <source>The window that is open is of another version of Ferry, and cannot do that.</source>
        <translation>開いているウィンドウは別のバージョンの Ferry のもので、この操作に対応していません。</translation>
    </message>
    <message>
        <source>Other programs cannot hand files to this window. %1</source>
        <translation>ほかのプログラムからこのウィンドウにファイルを渡せません。%1</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile. Try again when it has ended.</source>
        <translation>別の Ferry がこのプロファイルを使用中です。終了してからもう一度試してください。</translation>
    </message>
    <message>
        <source>A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET, which is for the destination that --to names alone. --secret header.NAME: the value of
that header is one, and several are read one a line in the order of these options. --code: sign in
with the six digits that are sent by e-mail. --plain-tokens: where there is no keychain,
keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.</source>
        <translation>秘密の値 (キー、トークン、パスワード) は、入力を求めるか、--secret-stdin または
FERRY_SECRET から読み取ります (後者は --to の送信先専用)。--secret header.NAME: そ
のヘッダーの値を秘密とします。複数ならオプションの順に1行ずつ読み取ります。--code:
メールで届く6桁のコードでサインインします。--plain-tokens: キーチェーンがなければ
サインイン情報をプロファイル内の自分専用ファイルに保管します。--claim: アカウント
ができる前の、このコンピューターのアップロードを、同期する履歴に追加します。</translation>
    </message>
    <message>
        <source>--files-from FILE: the files are named in FILE, one a line, or with --from0 as find -print0 does; - is
standard input. Without --to they go to the default destination; where there is none, to the one chosen last.
--follow-links: upload what symbolic links lead to. --even-if-there:
also what a destination that takes the same bytes once has already.</source>
        <translation>--files-from FILE: ファイル名を FILE に1行に1つずつ書きます (--from0 なら find -print0 の形式)。- は
標準入力です。--to がなければ既定の送信先に、既定がなければ最後に選択した送信先に送ります。
--follow-links: シンボリックリンクのリンク先をアップロードします。
--even-if-there: 同じ内容を1回だけ受け取る送信先にも、すでにある内容を送ります。</translation>
    </message>
</context>
<context>
    <name>UploadsPage</name>
    <message>
        <source>Cancel uploads</source>
        <translation>アップロードをキャンセル</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files?</source>
        <translation>
            <numerusform>%1個のファイルをキャンセルしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Those under way stop, and what has been sent of them is given up.</source>
        <translation>実行中のアップロードは停止し、それまでに送った分は破棄されます。</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files</source>
        <translation>
            <numerusform>%1個のファイルをキャンセル</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on uploading</source>
        <translation>アップロードを続ける</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>ファイルを追加(&amp;F)…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>フォルダーを追加(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>ファイルを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>履歴をエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy link or path</source>
        <translation>リンクまたはパスをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>一時停止または再開(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel, or take off the list</source>
        <translation>キャンセル、またはリストから外す(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>今すぐ開始(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Move to t&amp;op</source>
        <translation>先頭へ移動(&amp;O)</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>末尾へ移動(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>既存のファイルを置き換え(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>両方を保持(&amp;K)</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>スキップ(&amp;I)</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>すべて一時停止(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>すべて再開(&amp;E)</translation>
    </message>
    <message>
        <source>Try all &amp;failed again</source>
        <translation>失敗したものをすべて再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Take fi&amp;nished ones off the list</source>
        <translation>完了したものをリストから外す(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>質問(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remote files</source>
        <translation>リモートファイル(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>統計(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>詳細(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>行を詰めて表示(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>次のペイン(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>メニューバー(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>送信先を追加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit this destination…</source>
        <translation>この送信先を編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Choose destination</source>
        <translation>送信先を選択(&amp;C)</translation>
    </message>
    <message>
        <source>Acc&amp;ounts…</source>
        <translation>アカウント(&amp;O)…</translation>
    </message>
    <message>
        <source>History s&amp;ync…</source>
        <translation>履歴の同期(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>Ferry について(&amp;A)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーで表示(&amp;F)</translation>
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
        <translation>名前と URL(&amp;N)</translation>
    </message>
    <message>
        <source>Open link i&amp;n browser…</source>
        <translation>リンクをブラウザーで開く(&amp;N)…</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>QR コードを表示(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>サムネイル(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make this the default</source>
        <translation>これを既定にする(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ferry::AccountCard</name>
    <message>
        <source>Sync the &amp;history here</source>
        <translation>ここで履歴を同期(&amp;H)</translation>
    </message>
    <message>
        <source>Share full &amp;paths of files with my other computers</source>
        <translation>ファイルのフルパスをほかのコンピューターと共有(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the sign-in in a plain &amp;file, for want of a keychain</source>
        <translation>キーチェーンがないため、サインイン情報を平文ファイルに保管(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>もう一度確認(&amp;L)</translation>
    </message>
    <message>
        <source>For past uploads too. Switched off, the paths are taken away again from the project and from the other computers.</source>
        <translation>過去のアップロードも対象です。オフにすると、パスはプロジェクトとほかのコンピューターから取り除かれます。</translation>
    </message>
    <message>
        <source>After you have unlocked the keychain</source>
        <translation>キーチェーンのロックを解除した後に使います</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>アカウント %1 (%2)</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト中</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン済み</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;out anyway</source>
        <translation>それでもサインアウト(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads of this account are not done. They would wait until you sign in again.</source>
        <translation>
            <numerusform>このアカウントの未完了のアップロードが%1件あります。もう一度サインインするまで待機します。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>それでも削除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations upload with this account and would stop working.</source>
        <translation>
            <numerusform>このアカウントを使う送信先が%1件あり、使えなくなります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AccountEditor</name>
    <message>
        <source>None: with the public key alone</source>
        <translation>なし: 公開キーだけを使用</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An account that was removed</source>
        <translation>削除されたアカウント</translation>
    </message>
</context>
<context>
    <name>ferry::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>No account yet. With one, the history of your uploads is the same on all your computers, kept in a Supabase project of your own.</source>
        <translation>アカウントがまだありません。アカウントがあれば、アップロードの履歴を自分の Supabase プロジェクトに保管し、すべてのコンピューターで同じにできます。</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>このコンピューターの名前</translation>
    </message>
    <message>
        <source>History shows it beside what was uploaded from here.</source>
        <translation>ここからアップロードしたものの横に、履歴で表示します。</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>このコンピューターの名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>Supabase に接続(&amp;C)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerPane</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>回答を Markdown でコピー</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>もう一度質問</translation>
    </message>
    <message>
        <source>Ask the same about the same files</source>
        <translation>同じファイルについて同じ質問をする</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove this question and its answer</source>
        <translation>この質問と回答を削除</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>推論</translation>
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
        <translation>回答をコピーしました。</translation>
    </message>
    <message>
        <source>Asking which models there are…</source>
        <translation>使えるモデルを問い合わせ中…</translation>
    </message>
    <message>
        <source>The models that the service lists; another can be typed</source>
        <translation>サービスが示すモデル。ほかのモデルも入力できます</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then ask again.</source>
        <comment>for an API key</comment>
        <translation>キーチェーンがロックされています。ロックを解除してから、もう一度質問してください。</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>%1を削除しました。</translation>
    </message>
    <message>
        <source>%1 is no address that Ferry opens.</source>
        <translation>%1は Ferry が開けるアドレスではありません。</translation>
    </message>
    <message>
        <source>It stands in the answer. Nobody has looked at it.</source>
        <translation>回答に含まれているもので、だれも確認していません。</translation>
    </message>
    <message>
        <source>Export questions and answers</source>
        <translation>質問と回答をエクスポート</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1にエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>ferry::AskFiles</name>
    <message>
        <source>Add files…</source>
        <translation>ファイルを追加…</translation>
    </message>
    <message>
        <source>Drop files here, or choose “Ask about it” in History. A question may also go without.</source>
        <translation>ここにファイルをドロップするか、履歴で「質問する」を選択してください。ファイルなしでも質問できます。</translation>
    </message>
    <message>
        <source>Files the question is about</source>
        <translation>質問の対象ファイル</translation>
    </message>
    <message>
        <source>Files to ask about</source>
        <translation>質問するファイル</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 を外す</translation>
    </message>
</context>
<context>
    <name>ferry::AskPage</name>
    <message>
        <source>Search questions and answers</source>
        <translation>質問と回答を検索</translation>
    </message>
    <message>
        <source>Add Kimi or GLM…</source>
        <translation>Kimi または GLM を追加…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>新しい質問</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for people…</source>
        <translation>読みやすい Markdown で(&amp;M)…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>プログラム向けの JSON で(&amp;J)…</translation>
    </message>
    <message>
        <source>Export the questions in the list</source>
        <translation>リストの質問をエクスポート</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>以前の質問</translation>
    </message>
    <message>
        <source>No question matches. Press Esc to see all of them.</source>
        <translation>一致する質問がありません。Esc キーですべて表示します。</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer alone.</source>
        <translation>質問の内容は、このコンピューターにだけ保管されます。</translation>
    </message>
    <message>
        <source>Choose files, type a question, and press Enter. Files that still have to be uploaded show as ordinary uploads.</source>
        <translation>ファイルを選び、質問を入力して Enter キーを押してください。まだアップロードしていないファイルは、通常のアップロードとして表示されます。</translation>
    </message>
    <message>
        <source>There is nobody to ask yet. Kimi, GLM, and services that speak as OpenAI&apos;s does read your files and answer.</source>
        <translation>質問できる相手がまだいません。Kimi、GLM、OpenAI と同じ方式で通信するサービスは、ファイルを読んで回答します。</translation>
    </message>
</context>
<context>
    <name>ferry::AttentionBanner</name>
    <message>
        <source>Replace all</source>
        <translation>すべて置き換え</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>両方を保持</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>すべてスキップ</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>すべて再試行</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to %2 wait until you are signed in.</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%2に送る%1個のファイルが、サインインを待っています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need an answer: something of that name is already there.</source>
        <translation>
            <numerusform>%1個のファイルをどうするか選んでください。同じ名前のものがすでにあります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files failed: %2</source>
        <comment>number, cause</comment>
        <translation>
            <numerusform>%1個のファイルが失敗: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 other causes</source>
        <translation>
            <numerusform>ほかに%1件の原因</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for sign-in</source>
        <translation>サインイン待ち</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>名前の競合</translation>
    </message>
    <message>
        <source>Also for what comes later of the same drop</source>
        <translation>同じドロップで後から届くものにも適用</translation>
    </message>
</context>
<context>
    <name>ferry::BucketPage</name>
    <message>
        <source>Na&amp;me in Ferry</source>
        <translation>Ferry での名前(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>バケット(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>バケット内のフォルダー(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;dd anyway</source>
        <translation>それでも追加(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd destination</source>
        <translation>送信先を追加(&amp;D)</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project. The script has made one where everybody has a folder of their own: “{user}” stands for it.</source>
        <translation>ファイルはプロジェクトのバケットに入ります。スクリプトが、各自に専用フォルダーのあるバケットを作成しました。「{user}」がそのフォルダーを表します。</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project, one whose policies let anybody upload.</source>
        <translation>ファイルはプロジェクトのバケットに入ります。だれでもアップロードできるポリシーのバケットを使います。</translation>
    </message>
    <message>
        <source>Give the destination a name.</source>
        <translation>送信先に名前を付けてください。</translation>
    </message>
    <message>
        <source>Which bucket?</source>
        <translation>どのバケットですか？</translation>
    </message>
    <message>
        <source>Trying whether files can be uploaded there…</source>
        <translation>そこにファイルをアップロードできるか確認中…</translation>
    </message>
    <message>
        <source>Another destination has this name.</source>
        <translation>この名前は別の送信先が使っています。</translation>
    </message>
    <message>
        <source>Where to upload</source>
        <translation>アップロードする場所</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenLinks</name>
    <message>
        <source>There is no link to copy.</source>
        <translation>コピーできるリンクがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>%2まで使える%1件のリンクをコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links. Without one: %2.</source>
        <translation>
            <numerusform>%1個のリンクをコピーしました。リンクなし: %2個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1件のリンクをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs one link that a browser can open.</source>
        <translation>ブラウザーで開けるリンクを1つだけ選択してください。</translation>
    </message>
    <message>
        <source>The destination gave it for the file.</source>
        <translation>送信先がこのファイル用に発行したリンクです。</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>このリンクは QR コードにするには長すぎます。</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenUploads</name>
    <message numerus="yes">
        <source>%1 files taken off the list</source>
        <translation>
            <numerusform>%1個のファイルをリストから外しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1をキャンセルしました</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths copied</source>
        <translation>
            <numerusform>%1件のパスをコピーしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links copied</source>
        <translation>
            <numerusform>%1件のリンクをコピーしました</numerusform>
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
        <translation>%1で並べ替え</translation>
    </message>
    <message>
        <source>sorted, turned round</source>
        <translation>並べ替え済み、逆順</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>並べ替え済み</translation>
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
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1（表示する幅がありません）</translation>
    </message>
</context>
<context>
    <name>ferry::ConnectDialog</name>
    <message>
        <source>Connect Supabase</source>
        <translation>Supabase に接続</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>履歴をセットアップ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ferry::DeletePreview</name>
    <message>
        <source>Delete files</source>
        <translation>ファイルを削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files from %2?</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%2から%1個のファイルを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all. They cannot be brought back; the history keeps its rows. A file that somebody changes meanwhile is left.</source>
        <translation>合計 %1。元には戻せませんが、履歴の行は残ります。その間にだれかが変更したファイルは削除しません。</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>削除するファイル</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>すべて残す(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 files</source>
        <translation>
            <numerusform>%1個のファイルを削除(&amp;D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 files uploaded</source>
        <translation>
            <numerusform>%1個のファイルをアップロードしました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need you</source>
        <translation>
            <numerusform>%1個のファイルに対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationDialog</name>
    <message>
        <source>Edit destination</source>
        <translation>送信先を編集</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>送信先を追加</translation>
    </message>
    <message>
        <source>Where shall Ferry upload to?</source>
        <translation>どこにアップロードしますか？</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>確認(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the server whether files can be uploaded with these settings</source>
        <translation>この設定でファイルをアップロードできるか、サーバーに問い合わせます</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 の設定</translation>
    </message>
    <message>
        <source>This destination was made by a newer Ferry, which can edit it.</source>
        <translation>この送信先は新しいバージョンの Ferry で作られました。編集するにはそのバージョンが必要です。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address and key were put into their own fields.</source>
        <translation>アドレスとキーをそれぞれの欄に入れました。</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>It works: files can be uploaded here.</source>
        <translation>確認できました。ここにファイルをアップロードできます。</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Saved, but no keychain answers on this computer: the secret is kept until Ferry ends, and has to be entered again then.</source>
        <translation>保存しましたが、このコンピューターではキーチェーンが応答しません。秘密の値は Ferry の終了まで保持し、その後は入力し直す必要があります。</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>それでも削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationList</name>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>%1 was set up by a newer Ferry. Update this one to upload there.</source>
        <translation>%1は新しいバージョンの Ferry で設定されています。アップロードするには、この Ferry を更新してください。</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>設定を確認</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Upload here</source>
        <translation>ここにアップロード</translation>
    </message>
    <message>
        <source>Files there</source>
        <translation>送信先のファイル</translation>
    </message>
    <message>
        <source>No longer the default</source>
        <translation>既定を解除</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Edit or remove…</source>
        <translation>編集または削除…</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationPicker</name>
    <message>
        <source>Upload to</source>
        <translation>アップロードする送信先</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Put new uploads into this folder of the destination. It may be empty.</source>
        <translation>新しいアップロードを、送信先のこのフォルダーに入れます。空欄でもかまいません。</translation>
    </message>
    <message>
        <source>Folder below…</source>
        <translation>下位フォルダー…</translation>
    </message>
    <message>
        <source>Edit this destination…</source>
        <translation>この送信先を編集…</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <translation>送信先を追加…</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>未設定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Settings of this destination</source>
        <translation>この送信先の設定</translation>
    </message>
    <message>
        <source>Folder below</source>
        <translation>下位フォルダー</translation>
    </message>
</context>
<context>
    <name>ferry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>From</source>
        <translation>元の場所</translation>
    </message>
    <message>
        <source>To</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>選択理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>試行回数</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日時</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>サーバーの応答</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>診断情報をコピー</translation>
    </message>
    <message>
        <source>For whoever looks into it: what failed and its lines in the log, without names or keys</source>
        <translation>調査する人向け: 失敗の内容とログの該当行 (名前とキーは除く)</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1件選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>選択なし</translation>
    </message>
    <message>
        <source>Choose a row to see where it goes, how far it is, and what was said about it.</source>
        <translation>行を選択すると、送信先、進み具合、関連する情報が表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 bytes)</source>
        <comment>size, number</comment>
        <translation>
            <numerusform>%1 (%2 バイト)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1、送信量 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>アップロード中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 preparing</source>
        <translation>
            <numerusform>準備中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>待機中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>要対応 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>完了 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cancelled</source>
        <translation>
            <numerusform>キャンセル %1件</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: the destination holds the same bytes</source>
        <translation>はい: 送信先の内容はバイト単位で一致</translation>
    </message>
    <message>
        <source>By size: the destination holds as many bytes</source>
        <translation>サイズのみ: 送信先のバイト数は一致</translation>
    </message>
    <message>
        <source>Not verified: the destination gives nothing to compare</source>
        <translation>未検証: 送信先に比較できる情報なし</translation>
    </message>
    <message>
        <source>%1. Something else of this name was replaced</source>
        <translation>%1。同じ名前の別の内容を置き換えました</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>リンクをコピー (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ferry::DropOverlay</name>
    <message>
        <source>Ferry takes files</source>
        <translation>Ferry が受け取れるのはファイルです</translation>
    </message>
    <message>
        <source>This is a link. Download it first, then drop the file.</source>
        <translation>これはリンクです。先にダウンロードしてから、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>Drop to upload to %1</source>
        <translation>ドロップして %1 にアップロード</translation>
    </message>
    <message>
        <source>Or drop on another destination in the sidebar</source>
        <translation>サイドバーの別の送信先にもドロップできます</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ferry::EarlierPage</name>
    <message>
        <source>Counting the uploads made on this computer…</source>
        <translation>このコンピューターでのアップロードを集計中…</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads are listed on this computer. Add them to the synced history?</source>
        <translation>
            <numerusform>このコンピューターには以前のアップロードが%1件あります。同期する履歴に追加しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding them…</source>
        <translation>追加中…</translation>
    </message>
    <message>
        <source>Earlier uploads</source>
        <translation>以前のアップロード</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>追加(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them here only</source>
        <translation>ここにだけ残す(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ferry::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>ここにファイルやフォルダーをドロップ</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>または Ctrl+V で貼り付け</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>送信先: %1</translation>
    </message>
</context>
<context>
    <name>ferry::FilterBar</name>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>名前で絞り込み</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>ほかの項目も表示</translation>
    </message>
    <message>
        <source>Only: %1. Show the others again</source>
        <translation>表示対象: %1。ほかの項目も表示</translation>
    </message>
</context>
<context>
    <name>ferry::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and choice</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ferry::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>ferry::HeadersEditor</name>
    <message>
        <source>Add header</source>
        <translation>ヘッダーを追加</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>ヘッダー名</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>ヘッダーの値</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>秘密</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>秘密のヘッダー</translation>
    </message>
    <message>
        <source>Kept in the keychain and not shown</source>
        <translation>キーチェーンに保管し、表示しません</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>ヘッダーを削除</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>ferry::HeldBanner</name>
    <message>
        <source>Upload anyway</source>
        <translation>それでもアップロード</translation>
    </message>
    <message>
        <source>This connection is metered: uploads wait for another one.</source>
        <translation>この接続は従量制課金のため、アップロードは別の接続を待っています。</translation>
    </message>
    <message>
        <source>Quiet hours: uploads wait until %1.</source>
        <translation>休止時間のため、アップロードは%1まで待機します。</translation>
    </message>
    <message>
        <source>Offline: waiting for the network</source>
        <translation>オフライン: ネットワークを待機中</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>それでも試す</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>リンクをコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Ask a model about what is in the file</source>
        <translation>ファイルの内容についてモデルに質問</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>もう一度アップロード</translation>
    </message>
    <message>
        <source>Upload the file as it is now, to the same destination</source>
        <translation>現在のファイルを同じ送信先にアップロード</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>履歴から削除</translation>
    </message>
    <message>
        <source>Remove from history; the uploaded file stays (Del)</source>
        <translation>履歴から削除します。アップロードしたファイルは残ります (Del)</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>そのリンクをコピー</translation>
    </message>
    <message>
        <source>Copy the link of the other upload</source>
        <translation>もう一方のアップロードのリンクをコピー</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>サービスでファイルを識別する ID をコピー</translation>
    </message>
    <message>
        <source>Mend what the upload failed for</source>
        <translation>アップロードの失敗の原因を修正</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Comparing the file with what was uploaded…</source>
        <translation>ファイルをアップロード時の内容と比較中…</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>それでもアップロード</translation>
    </message>
    <message>
        <source>Known there as %1</source>
        <translation>サービス側の ID: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads chosen</source>
        <translation>
            <numerusform>%1件のアップロードを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>Show the file where it is, in the file manager</source>
        <translation>ファイルの場所をファイルマネージャーで表示</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryExporter</name>
    <message>
        <source>Export history</source>
        <translation>履歴をエクスポート</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>表計算 (*.csv)</translation>
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
        <translation>前のエクスポートをまだ書き込み中です。</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>uploads, file</comment>
        <translation>%1を%2にエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryForgetting</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The history could not be counted.</source>
        <translation>履歴の件数を確認できませんでした。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Forget old uploads</source>
        <translation>古いアップロードを履歴から削除</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads now?</source>
        <translation>
            <numerusform>今すぐ%1件のアップロードを履歴から削除しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are older than %1 days. From now on the history forgets by itself what gets so old.</source>
        <translation>
            <numerusform>%1日より古いものです。今後は、この期間を過ぎたものを履歴から自動で削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history of your other computers too, and do not come back. The uploaded files stay where they are.</source>
        <translation>ほかのコンピューターの履歴からも削除され、元には戻りません。アップロードしたファイルはそのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads</source>
        <translation>
            <numerusform>%1件のアップロードを履歴から削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Forget all uploads</source>
        <translation>すべてのアップロードを履歴から削除</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>履歴は空です。</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 uploads?</source>
        <translation>
            <numerusform>%1件のアップロードをすべて履歴から削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty then, here and on the other computers of your accounts, and nothing brings it back. The uploaded files stay where they are, and so do the uploads in the list.</source>
        <translation>履歴は、ここでも、アカウントを使うほかのコンピューターでも空になり、元には戻せません。アップロードしたファイルと、リストにあるアップロードはそのまま残ります。</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryHeader</name>
    <message>
        <source>Search name, path or destination</source>
        <translation>名前、パス、送信先を検索</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>履歴を検索</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>As &amp;CSV, for spreadsheets…</source>
        <translation>表計算向けの CSV で(&amp;C)…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>プログラム向けの JSON で(&amp;J)…</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>検索結果をエクスポート</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>アップロード済み</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ済み</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>すべての送信先</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>すべてのデバイス</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>名前のないコンピューター</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>SHA-256 をコピー(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>もう一度アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>フォルダーで表示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>履歴から削除(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ferry::HistorySettings</name>
    <message>
        <source>For ever</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1年</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1日</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Keep uploads in the history</source>
        <translation>履歴の保持期間</translation>
    </message>
    <message>
        <source>Older ones are forgotten when Ferry starts and once a day, on your other computers too. The uploaded files stay where they are.</source>
        <translation>これより古いものは、Ferry の起動時と1日に1回、ほかのコンピューターも含めて履歴から削除します。アップロードしたファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>On your other computers</source>
        <translation>ほかのコンピューター</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>Each account says whether it syncs the history and the full paths of files. Questions stay on this computer.</source>
        <translation>履歴とファイルのフルパスを同期するかは、アカウントごとに設定します。質問はこのコンピューターにだけ残ります。</translation>
    </message>
    <message>
        <source>%1 does not sync the history.</source>
        <translation>%1 は履歴を同期しません。</translation>
    </message>
    <message>
        <source>%1 syncs the history, with full paths.</source>
        <translation>%1 は履歴をフルパス付きで同期します。</translation>
    </message>
    <message>
        <source>%1 syncs the history, without paths.</source>
        <translation>%1 は履歴をパスなしで同期します。</translation>
    </message>
    <message>
        <source>No account syncs the history.</source>
        <translation>履歴を同期するアカウントはありません。</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryView</name>
    <message>
        <source>Uploads in history</source>
        <translation>履歴のアップロード</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>%1を履歴から削除しました。</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 of %2 · found in %3</source>
        <comment>matches, all uploads, time</comment>
        <translation>%1 / %2 · %3で検索</translation>
    </message>
    <message>
        <source>No upload matches. Press Esc to search everything again.</source>
        <translation>一致するアップロードがありません。Esc キーですべてを検索し直します。</translation>
    </message>
    <message>
        <source>Nothing uploaded yet. What Ferry uploads is listed here, failures too.</source>
        <translation>まだ何もアップロードしていません。Ferry でのアップロードは、失敗も含めてここに表示されます。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1件のリンクをコピーしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No SHA-256 was computed for this upload.</source>
        <translation>このアップロードの SHA-256 は計算されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 SHA-256.</source>
        <translation>
            <numerusform>%1件の SHA-256 をコピーしました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads left out, of other computers. Choose each alone to say where its file is.</source>
        <translation>
            <numerusform>ほかのコンピューターの%1件のアップロードを除外しました。1件ずつ選択して、ファイルの場所を指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is %1 on this computer?</source>
        <translation>このコンピューターのどこに%1がありますか？</translation>
    </message>
</context>
<context>
    <name>ferry::KeepPage</name>
    <message>
        <source>Only until Ferry &amp;ends</source>
        <translation>Ferry の終了まで(&amp;E)</translation>
    </message>
    <message>
        <source>In a plain &amp;file on this computer</source>
        <translation>このコンピューターの平文ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>You are signed in, but no keychain answers on this computer, so there is no safe place for the sign-in. How shall Ferry keep it?</source>
        <translation>サインインしましたが、このコンピューターではキーチェーンが応答せず、サインイン情報を安全に保管できる場所がありません。どのように保管しますか？</translation>
    </message>
    <message>
        <source>Ferry forgets it then, and asks for it again at the next start.</source>
        <translation>終了時に破棄し、次に起動したときにもう一度尋ねます。</translation>
    </message>
    <message>
        <source>Only your user may read the file, but it is not encrypted: whoever gets hold of it, in a backup for instance, is signed in as you.</source>
        <translation>ファイルを読めるのはあなたのユーザーだけですが、暗号化されません。バックアップなどから入手した人は、あなたとしてサインインできます。</translation>
    </message>
    <message>
        <source>Stay signed in?</source>
        <translation>サインインしたままにしますか？</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ferry::LineEditor</name>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>秘密の値を表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>ferry::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>&amp;Compact rows in the list of uploads</source>
        <translation>アップロードのリストで行を詰めて表示(&amp;C)</translation>
    </message>
    <message>
        <source>One line each, in columns.</source>
        <translation>1件を1行にし、列に分けて表示します。</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>メニューバーを表示(&amp;M)</translation>
    </message>
    <message>
        <source>Without it, the same menus are under “All commands” in the sidebar.</source>
        <translation>表示しない場合、同じメニューがサイドバーの「すべてのコマンド」にあります。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>小</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of the text</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>大</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>From the next start of Ferry on.</source>
        <translation>次に Ferry を起動したときから有効になります。</translation>
    </message>
    <message>
        <source>Ferry speaks the system&apos;s language when it is started again.</source>
        <translation>次に Ferry を起動したときから、システムの言語で表示します。</translation>
    </message>
    <message>
        <source>Ferry speaks %1 when it is started again.</source>
        <translation>次に Ferry を起動したときから、%1 で表示します。</translation>
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
        <translation>その送信先は削除されました。</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 を削除しました</translation>
    </message>
</context>
<context>
    <name>ferry::MembersEditor</name>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (削除済み)</translation>
    </message>
</context>
<context>
    <name>ferry::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>ferry::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>次のプロキシ:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>For all servers but those on this computer. What a destination says of its own comes first.</source>
        <translation>このコンピューター上のものを除く、すべてのサーバーで使います。送信先ごとの設定があれば、そちらを優先します。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://</source>
        <translation>http://、https://、socks5:// のいずれか</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>If it asks for one.</source>
        <translation>プロキシが求める場合に入力します。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>キーチェーンに保管済み</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>認証局</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s: for a company&apos;s own servers or proxy.</source>
        <translation>システムの証明書に加えて信頼する PEM ファイル。会社独自のサーバーやプロキシ用です。</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>In force from the next request on.</source>
        <translation>次の要求から有効になります。</translation>
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
        <translation>%1、必須</translation>
    </message>
</context>
<context>
    <name>ferry::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>入力が必要です。</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>これは使えません。</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>これは使えません: %1。</translation>
    </message>
</context>
<context>
    <name>ferry::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
    <message>
        <source>&amp;Forget all uploads…</source>
        <translation>すべてのアップロードを履歴から削除(&amp;F)…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>On your other computers too. The uploaded files stay where they are.</source>
        <translation>ほかのコンピューターからも削除します。アップロードしたファイルはそのまま残ります。</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>このコンピューターに保管</translation>
    </message>
    <message>
        <source>Queue, history and settings</source>
        <translation>キュー、履歴、設定</translation>
    </message>
    <message>
        <source>Readable by you alone. Keys and passwords are not in it: the system&apos;s keychain has them, under “ferry”. Without a keychain they are forgotten when Ferry ends.</source>
        <translation>あなただけが読めます。キーとパスワードはここではなく、システムのキーチェーンの「ferry」にあります。キーチェーンがない場合は、Ferry の終了時に破棄します。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>What happened to each upload, without what is in the files and without secrets. The newest %1 are kept.</source>
        <translation>各アップロードの経過です。ファイルの内容と秘密の値は含みません。最新の %1 を保管します。</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>ferry::ProjectPage</name>
    <message>
        <source>Paste the project&apos;s address and its public key, one by one or together, as the dashboard shows them under Connect.</source>
        <translation>プロジェクトのアドレスと公開キーを貼り付けてください。1つずつでも、ダッシュボードの Connect に表示されるまままとめてでもかまいません。</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>プロジェクト URL(&amp;U)</translation>
    </message>
    <message>
        <source>Publishable or anon &amp;key</source>
        <translation>publishable または anon キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>詳細設定(&amp;A)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>証明書ファイル</translation>
    </message>
    <message>
        <source>For a server with a certificate of its own</source>
        <translation>独自の証明書を使うサーバー用</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>証明書ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Only for a server of your own whose certificate no authority has signed: a PEM file.</source>
        <translation>認証局の署名がない証明書を使う自分のサーバー用です。PEM ファイルを指定します。</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>展開</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>キーがありません。</translation>
    </message>
    <message>
        <source>This is not a key: those begin with sb_publishable_ or eyJ.</source>
        <translation>これはキーではありません。キーは sb_publishable_ または eyJ で始まります。</translation>
    </message>
    <message>
        <source>The project&apos;s address is missing.</source>
        <translation>プロジェクトのアドレスがありません。</translation>
    </message>
    <message>
        <source>This is not the address of a project.</source>
        <translation>これはプロジェクトのアドレスではありません。</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>証明書ファイルを使えません。</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>プロジェクトに問い合わせ中…</translation>
    </message>
    <message>
        <source>The project is there, but it does not know this key. Copy it again from the dashboard under Settings, API Keys.</source>
        <translation>プロジェクトはありますが、このキーを認識できません。ダッシュボードの Settings &gt; API Keys からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>No Supabase project answers at this address. Check it.</source>
        <translation>このアドレスで応答する Supabase プロジェクトがありません。確認してください。</translation>
    </message>
    <message>
        <source>The project answers.</source>
        <translation>プロジェクトが応答しました。</translation>
    </message>
    <message>
        <source>It does not let people sign in by e-mail.</source>
        <translation>メールアドレスでのサインインは許可されていません。</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>証明書ファイルを選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>証明書 (*.pem *.crt *.cer);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Connect Supabase</source>
        <translation>Supabase に接続</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続ける(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ferry::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>%1 へのリンクの QR コード</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionBar</name>
    <message>
        <source>Ask</source>
        <translation>質問する</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>何を知りたいですか？</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Service to ask</source>
        <translation>質問するサービス</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>The newest it has</source>
        <translation>最新のモデル</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line</source>
        <translation>Enter で質問、Shift+Enter で改行</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionList</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>question, service, how it ended</comment>
        <translation>%1、%2、%3</translation>
    </message>
</context>
<context>
    <name>ferry::RefusedRows</name>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer only</source>
        <translation>このコンピューターにだけ残す(&amp;K)</translation>
    </message>
    <message>
        <source>Uploads that the project refuses</source>
        <translation>プロジェクトが拒否したアップロード</translation>
    </message>
    <message>
        <source>The chosen ones, or all of them</source>
        <translation>選択したもの、またはすべて</translation>
    </message>
    <message>
        <source>They are not sent again, and stay in the history of this computer</source>
        <translation>再送信せず、このコンピューターの履歴に残します</translation>
    </message>
    <message numerus="yes">
        <source>The project refuses %1 uploads of the history</source>
        <translation>
            <numerusform>プロジェクトが履歴のアップロード%1件を拒否しています</numerusform>
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
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>リンクをコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Link for…</source>
        <translation>期限付きリンク…</translation>
    </message>
    <message>
        <source>Copy a link that works for so long, for everybody who has it (Ctrl+C: 7 days)</source>
        <translation>選んだ期間、知っている人だれもが使えるリンクをコピー (Ctrl+C: 7日)</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID をコピー</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>サービスでファイルを識別する ID をコピー</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>ダウンロード…</translation>
    </message>
    <message>
        <source>Fetch the file back and compare it with what was uploaded</source>
        <translation>ファイルを取得し、アップロードした内容と比較</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Names the files and asks before it deletes them (Del)</source>
        <translation>ファイルを示し、確認してから削除 (Del)</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, place or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files chosen</source>
        <translation>
            <numerusform>%1個のファイルを選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>合計 %1</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteHeader</name>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>対象ファイル</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>整理…</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>リモートファイル</translation>
    </message>
    <message>
        <source>Search remote files</source>
        <translation>リモートファイルを検索</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>すべてのファイル</translation>
    </message>
    <message>
        <source>In this history</source>
        <translation>この履歴にあり</translation>
    </message>
    <message>
        <source>Not in this history</source>
        <translation>この履歴になし</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>30日間未使用</translation>
    </message>
    <message>
        <source>Not used for half a year</source>
        <translation>半年間未使用</translation>
    </message>
    <message>
        <source>Names what can go, and asks before it deletes anything</source>
        <translation>削除できるものを示し、確認してから削除します</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>送信先なし</translation>
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
        <translation>%1をコピーしました。</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %1 files at a time, and %2 are chosen.</source>
        <translation>
            <numerusform>リンクを一度に作れるのは%1個のファイルまでで、%2個を選択しています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>%2まで使える%1件のリンクをコピーしました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>ID をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>ダウンロード(&amp;D)…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>削除(&amp;L)…</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteView</name>
    <message>
        <source>Files at this destination</source>
        <translation>この送信先のファイル</translation>
    </message>
    <message>
        <source>The keychain does not answer, and this destination&apos;s key is in it. Unlock it, then refresh.</source>
        <translation>この送信先のキーがあるキーチェーンが応答しません。ロックを解除してから更新してください。</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>ダウンロード中: %1</translation>
    </message>
    <message>
        <source>Listing… %1 so far</source>
        <translation>一覧を取得中… これまでに%1</translation>
    </message>
    <message>
        <source>%1 shown · %2</source>
        <translation>%1を表示 · %2</translation>
    </message>
    <message>
        <source>%1 of what may be kept there is used</source>
        <translation>保管できる量の%1を使用中</translation>
    </message>
    <message>
        <source>Add a destination, and what is stored there is listed here.</source>
        <translation>送信先を追加すると、保存されているファイルがここに表示されます。</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>送信先に問い合わせ中…</translation>
    </message>
    <message>
        <source>No file matches. Press Esc to see them all again.</source>
        <translation>一致するファイルがありません。Esc キーですべて表示し直します。</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>保存されているものはありません。</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1をコピーしました。</translation>
    </message>
    <message>
        <source>Download %1 to</source>
        <translation>%1のダウンロード先</translation>
    </message>
    <message>
        <source>No rule says what may go from here. Set “Keep files for” in the destination&apos;s settings, or choose files and delete them.</source>
        <translation>削除してよいものを決める規則がありません。送信先の設定で「保持期間」を指定するか、ファイルを選んで削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</source>
        <translation>
            <numerusform>送信先の規則: この履歴でアップロードし、%1日間だれも使っていないもの。</numerusform>
        </translation>
    </message>
    <message>
        <source>What this history knows nothing of. Other programs and computers that do not sync may have brought it.</source>
        <translation>この履歴に記録のないもの。別のプログラムや、同期していないコンピューターが保存した可能性があります。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of the last day left out: they may be uploads under way.</source>
        <translation>
            <numerusform>この1日以内の%1個のファイルを除外しました。アップロード中の可能性があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out, of which nobody knows the age.</source>
        <translation>
            <numerusform>いつのものかわからない%1個のファイルを除外しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>整理するものはありません。</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>%1を削除中…</translation>
    </message>
</context>
<context>
    <name>ferry::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>ferry::SetUpPage</name>
    <message>
        <source>C&amp;opy script</source>
        <translation>スクリプトをコピー(&amp;O)</translation>
    </message>
    <message>
        <source>Open SQL &amp;editor</source>
        <translation>SQL エディターを開く(&amp;E)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>もう一度確認(&amp;K)</translation>
    </message>
    <message>
        <source>Script for the SQL editor</source>
        <translation>SQL エディター用のスクリプト</translation>
    </message>
    <message>
        <source>Copied. Paste it into the SQL editor and press Run there.</source>
        <translation>コピーしました。SQL エディターに貼り付けて Run を押してください。</translation>
    </message>
    <message>
        <source>&amp;Sync history here</source>
        <translation>ここで履歴を同期(&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>確認(&amp;K)</translation>
    </message>
    <message>
        <source>Looking whether the project is ready for your history…</source>
        <translation>プロジェクトで履歴を保管できるか確認中…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Each upload from this computer will be listed on your other computers too, and theirs here: name, size, destination, link and outcome. Full paths stay here unless you share them in the account&apos;s settings.</source>
        <translation>このコンピューターのアップロードがほかのコンピューターにも表示され、ほかのコンピューターのものもここに表示されます。名前、サイズ、送信先、リンク、結果が対象です。フルパスは、アカウントの設定で共有しない限り、ここにだけ残ります。</translation>
    </message>
    <message>
        <source>Your history is kept in your own project. It needs a table there: copy this script, run it once in the project&apos;s SQL editor, then check. It may be run again at any time.</source>
        <translation>履歴は自分のプロジェクトに保管します。それにはテーブルが必要です。このスクリプトをコピーし、プロジェクトの SQL エディターで1回実行してから、確認してください。いつでも再実行できます。</translation>
    </message>
    <message>
        <source>The project is not set up yet.</source>
        <translation>プロジェクトはまだセットアップされていません。</translation>
    </message>
    <message>
        <source>The script was run, but not all of it is there. Run it again.</source>
        <translation>スクリプトは実行されましたが、一部が足りません。もう一度実行してください。</translation>
    </message>
    <message>
        <source>The history can be synced, but not all is there. Run the script again.</source>
        <translation>履歴は同期できますが、一部が足りません。スクリプトをもう一度実行してください。</translation>
    </message>
    <message>
        <source>The project is ready.</source>
        <translation>プロジェクトの準備ができました。</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>履歴をセットアップ</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>後で(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>「%1」に関する設定はありません。</translation>
    </message>
</context>
<context>
    <name>ferry::ShortcutSheet</name>
    <message>
        <source>In the list</source>
        <translation>リスト内</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>フォルダーを開く、閉じる</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>行のメニュー</translation>
    </message>
    <message>
        <source>Clear the search, then the selection, then close the details</source>
        <translation>検索、選択の順に解除し、最後に詳細を閉じる</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Widen or narrow the column</source>
        <translation>列の幅を広げる、狭める</translation>
    </message>
    <message>
        <source>Move the destination up or down</source>
        <translation>送信先を上下に移動</translation>
    </message>
</context>
<context>
    <name>ferry::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>サイドバー</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>送信先を追加</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>質問</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>リモートファイル</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>すべてのコマンド</translation>
    </message>
</context>
<context>
    <name>ferry::SidebarEntry</name>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>対応が必要</translation>
    </message>
    <message>
        <source>default</source>
        <translation>既定</translation>
    </message>
</context>
<context>
    <name>ferry::SignInPage</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Co&amp;de from the e-mail</source>
        <translation>メールに記載のコード(&amp;D)</translation>
    </message>
    <message>
        <source>Sign in with a code by e-&amp;mail</source>
        <translation>メールで届くコードでサインイン(&amp;M)</translation>
    </message>
    <message>
        <source>Sign in &amp;with a password</source>
        <translation>パスワードでサインイン(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;reate a new user</source>
        <translation>新しいユーザーを作成(&amp;R)</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>ユーザーを作成</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>ユーザーを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Continue without an &amp;account</source>
        <translation>アカウントなしで続ける(&amp;A)</translation>
    </message>
    <message>
        <source>With an account of %1, your history of uploads follows you to all your computers. Without one, Ferry uploads where the project lets anybody.</source>
        <translation>%1 のアカウントがあれば、すべてのコンピューターで同じアップロード履歴を使えます。アカウントがない場合は、プロジェクトがだれにでも許可している場所にアップロードします。</translation>
    </message>
    <message>
        <source>Uploads to %1 wait until you have signed in again.</source>
        <translation>%1 へのアップロードは、もう一度サインインするまで待機します。</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>メールアドレスがありません。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>これはメールアドレスではありません。</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>パスワードがありません。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Choose a password for the new user.</source>
        <translation>新しいユーザーのパスワードを決めてください。</translation>
    </message>
    <message>
        <source>Creating the user…</source>
        <translation>ユーザーを作成中…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>コードを送信中…</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>%1 にコードを送信しました。</translation>
    </message>
    <message>
        <source>Send again in %1 s</source>
        <translation>%1秒後に再送信</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>再送信(&amp;G)</translation>
    </message>
    <message>
        <source>The code has six digits or more.</source>
        <translation>コードは6桁以上です。</translation>
    </message>
</context>
<context>
    <name>ferry::SleepLock</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>ファイルをアップロード中</translation>
    </message>
</context>
<context>
    <name>ferry::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>逆順</translation>
    </message>
</context>
<context>
    <name>ferry::StatisticsPage</name>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去7日間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Nothing was uploaded in that time.</source>
        <translation>この期間のアップロードはありません。</translation>
    </message>
    <message>
        <source>Nothing uploaded yet.</source>
        <translation>まだ何もアップロードしていません。</translation>
    </message>
    <message>
        <source>From the history of all your computers, since %1. What was forgotten is not in it.</source>
        <translation>すべてのコンピューターの履歴から集計、%1以降。履歴から削除したものは含みません。</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>アップロード済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 skipped</source>
        <translation>
            <numerusform>%1個のファイル、スキップ %2個</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT SENT AGAIN</source>
        <translation>再送信を省略</translation>
    </message>
    <message numerus="yes">
        <source>%1 files whose bytes were there already; %2 contents serve more than one upload</source>
        <translation>
            <numerusform>同じ内容がすでにあったファイル %1個。%2件の内容を複数のアップロードで共有</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 of all that ended, %2 timed out</source>
        <translation>終了したもののうち%1、タイムアウト %2件</translation>
    </message>
    <message>
        <source>WENT ELSEWHERE</source>
        <translation>別の送信先へ</translation>
    </message>
    <message numerus="yes">
        <source>files that failed at one destination and came through at another within a day</source>
        <translation>
            <numerusform>ある送信先で失敗し、1日以内に別の送信先で成功したファイル</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>送信先</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>データ量</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Median speed</source>
        <translation>速度の中央値</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>The middle one of %1 uploads of 256 KiB and more, waits and retries included</source>
        <translation>
            <numerusform>256 KiB 以上のアップロード%1件の中央値。待機と再試行を含みます</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was large enough to tell</source>
        <translation>判断できる大きさのアップロードがありません</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>原因別の失敗</translation>
    </message>
</context>
<context>
    <name>ferry::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Show active uploads</source>
        <translation>実行中のアップロードを表示</translation>
    </message>
    <message>
        <source>Show waiting uploads</source>
        <translation>待機中のアップロードを表示</translation>
    </message>
    <message>
        <source>Show uploads that need attention</source>
        <translation>要対応のアップロードを表示</translation>
    </message>
    <message>
        <source>Show finished uploads</source>
        <translation>完了したアップロードを表示</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>同時アップロード数</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>アップロード中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <translation>
            <numerusform>一時停止中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>待機中 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>要対応 %1件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>完了 %1件</numerusform>
        </translation>
    </message>
    <message>
        <source>As many at a time as help</source>
        <translation>同時数は自動</translation>
    </message>
    <message>
        <source>Up to %1 at a time</source>
        <translation>同時に%1件まで</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>速度制限なし</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1件まで</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>ほかの制限…</translation>
    </message>
    <message>
        <source>All uploads together, in kB per second. 0 is no limit.</source>
        <translation>すべてのアップロードの合計 (kB/秒)。0 は制限なし。</translation>
    </message>
</context>
<context>
    <name>ferry::SummaryStrip</name>
    <message>
        <source>%1 of %2 uploading</source>
        <translation>%2のうち%1個をアップロード中</translation>
    </message>
    <message>
        <source>Preparing %1 of %2</source>
        <translation>%2のうち%1個を準備中</translation>
    </message>
    <message>
        <source>Looking through folders</source>
        <translation>フォルダーを走査中</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 files to go</source>
        <translation>
            <numerusform>一時停止中、残り%1個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files waiting</source>
        <translation>
            <numerusform>%1個のファイルが待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need attention</source>
        <translation>
            <numerusform>%1個のファイルが要対応</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>すべて完了</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>アップロードするものなし</translation>
    </message>
    <message>
        <source>Uploads, %1 percent</source>
        <translation>アップロード、%1 パーセント</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours, %1 files to go</source>
        <translation>
            <numerusform>休止時間、残り%1個のファイル</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection, %1 files to go</source>
        <translation>
            <numerusform>従量制課金接続、残り%1個のファイル</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SyncDetails</name>
    <message>
        <source>History sync</source>
        <translation>履歴の同期</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>最終受信</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>最終送信</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>ここで待機中</translation>
    </message>
    <message>
        <source>News from elsewhere</source>
        <translation>ほかからの変更</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>アカウント(&amp;A)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>今すぐ同期(&amp;N)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1件の変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>同期しました。</translation>
    </message>
</context>
<context>
    <name>ferry::SyncLine</name>
    <message>
        <source>Details of the history&apos;s sync</source>
        <translation>履歴の同期の詳細</translation>
    </message>
</context>
<context>
    <name>ferry::TrayIcon</name>
    <message>
        <source>Show Ferry</source>
        <translation>Ferry を表示</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ferry: %1 to go, %2% uploaded</source>
        <translation>Ferry: 残り%1、%2% 送信済み</translation>
    </message>
    <message numerus="yes">
        <source>Ferry: paused, %1 files to go</source>
        <translation>
            <numerusform>Ferry: 一時停止中、残り%1個のファイル</numerusform>
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
        <translation>アップロードする送信先がありません。先に追加してください。</translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>アップロードできるのはこのコンピューターにあるファイルだけです。先にダウンロードしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out: not on this computer.</source>
        <translation>
            <numerusform>%1個のファイルを除外しました。このコンピューターにありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no files, no paths of files, and no picture.</source>
        <translation>クリップボードに、ファイル、ファイルのパス、画像のいずれもありません。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>フォルダーを追加</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsHeader</name>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>すべて再開</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>すべて一時停止</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>ファイルを追加</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsList</name>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsPage</name>
    <message>
        <source>The diagnosis is copied.</source>
        <translation>診断情報をコピーしました。</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsSettings</name>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>ほかの制限…</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>アップロード</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>従量制課金接続の間は待機(&amp;M)</translation>
    </message>
    <message>
        <source>A phone&apos;s, for instance. “Upload anyway” overrules it until there is another one.</source>
        <translation>スマートフォンの回線など。「それでもアップロード」を選択すると、別の接続に変わるまでこの設定を無視します。</translation>
    </message>
    <message>
        <source>This system does not tell whether a connection is metered.</source>
        <translation>このシステムでは、接続が従量制課金かどうかを確認できません。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>%1件まで</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>同時アップロード数</translation>
    </message>
    <message>
        <source>Automatic: as many as make it faster. A destination may set less.</source>
        <translation>自動: 速くなる分だけ同時に送ります。送信先ごとに少なくすることもできます。</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>速度制限</translation>
    </message>
    <message>
        <source>For all uploads together.</source>
        <translation>すべてのアップロードの合計。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>休止時間</translation>
    </message>
    <message>
        <source>Let uploads wait in &amp;quiet hours</source>
        <translation>休止時間はアップロードを待機(&amp;Q)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>休止の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>休止の終了</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 17:00</comment>
        <translation>から</translation>
    </message>
    <message>
        <source>“Upload anyway” overrules them until they are over.</source>
        <translation>「それでもアップロード」を選択すると、終わるまで休止時間を無視します。</translation>
    </message>
    <message>
        <source>It is quiet now, until %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>現在は休止時間で、%2の%1に終わります。</translation>
    </message>
    <message>
        <source>The next begin at %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>次の休止時間は%2の%1に始まります。</translation>
    </message>
    <message>
        <source>No day is chosen: they never begin.</source>
        <translation>曜日が選択されていないため、休止時間は始まりません。</translation>
    </message>
</context>
<context>
    <name>ferry::WindowActions</name>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>アップロード(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>キュー(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>送信先(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;all that ask, and later ones</source>
        <translation>確認待ちと今後のものすべて(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>For &amp;all %1 that ask, and later ones</source>
        <translation>
            <numerusform>確認待ちの%1件と今後のものすべて(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link as</source>
        <translation>リンクを次の形式でコピー(&amp;L)</translation>
    </message>
</context>
</TS>
