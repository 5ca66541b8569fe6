<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Ferry</source>
        <translation>حول Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Uploads files, remembers them, and goes on where it stopped.</source>
        <translation>يرفع الملفات، ويتذكرها، ويتابع من حيث توقف.</translation>
    </message>
</context>
<context>
    <name>Added</name>
    <message numerus="yes">
        <source>All %1 are in the queue already</source>
        <translation>
            <numerusform>كل الملفات في قائمة الانتظار بالفعل</numerusform>
            <numerusform>الملف في قائمة الانتظار بالفعل</numerusform>
            <numerusform>كلا الملفين في قائمة الانتظار بالفعل</numerusform>
            <numerusform>كل الملفات (%1) في قائمة الانتظار بالفعل</numerusform>
            <numerusform>كل الملفات (%1) في قائمة الانتظار بالفعل</numerusform>
            <numerusform>كل الملفات (%1) في قائمة الانتظار بالفعل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already</source>
        <translation>
            <numerusform>لا ملف منها في قائمة الانتظار</numerusform>
            <numerusform>ملف واحد منها في قائمة الانتظار بالفعل</numerusform>
            <numerusform>ملفان منها في قائمة الانتظار بالفعل</numerusform>
            <numerusform>%1 ملفات منها في قائمة الانتظار بالفعل</numerusform>
            <numerusform>%1 ملفًا منها في قائمة الانتظار بالفعل</numerusform>
            <numerusform>%1 ملف منها في قائمة الانتظار بالفعل</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>لا ملفات فيه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>لم يُضف أي ملف</numerusform>
            <numerusform>أُضيف ملف واحد</numerusform>
            <numerusform>أُضيف ملفان</numerusform>
            <numerusform>أُضيفت %1 ملفات</numerusform>
            <numerusform>أُضيف %1 ملفًا</numerusform>
            <numerusform>أُضيف %1 ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out by the destination&apos;s rules</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف</numerusform>
            <numerusform>تم استبعاد ملف واحد وفق قواعد الوجهة</numerusform>
            <numerusform>تم استبعاد ملفين وفق قواعد الوجهة</numerusform>
            <numerusform>تم استبعاد %1 ملفات وفق قواعد الوجهة</numerusform>
            <numerusform>تم استبعاد %1 ملفًا وفق قواعد الوجهة</numerusform>
            <numerusform>تم استبعاد %1 ملف وفق قواعد الوجهة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot go</source>
        <translation>
            <numerusform>لم يتعذّر رفع أي ملف</numerusform>
            <numerusform>تعذّر رفع ملف واحد</numerusform>
            <numerusform>تعذّر رفع ملفين</numerusform>
            <numerusform>تعذّر رفع %1 ملفات</numerusform>
            <numerusform>تعذّر رفع %1 ملفًا</numerusform>
            <numerusform>تعذّر رفع %1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what became of the files</comment>
        <translation>%1.</translation>
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
        <translation>[صورة: %1]</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Looking at the files…</source>
        <translation>فحص الملفات…</translation>
    </message>
    <message>
        <source>Uploading %1 to %2…</source>
        <translation>رفع %1 إلى %2…</translation>
    </message>
    <message>
        <source>%2 is reading %1…</source>
        <translation>تجري قراءة %1 في %2…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>يجري سؤال %1…</translation>
    </message>
    <message>
        <source>%1 is answering…</source>
        <translation>يجيب %1…</translation>
    </message>
    <message>
        <source>%1 could not be brought there, so nothing was asked. %2</source>
        <translation>تعذّر إيصال %1 إلى هناك، فلم يُطرح أي سؤال. %2</translation>
    </message>
    <message>
        <source>Nothing was asked. %1</source>
        <translation>لم يُطرح أي سؤال. %1</translation>
    </message>
    <message>
        <source>It took too long. %1</source>
        <translation>استغرق الأمر وقتًا طويلًا جدًا. %1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>لا توجد إجابة. %1</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is kept.</source>
        <translation>تم الإيقاف. حُفظ ما وصل حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Ferry ended before the answer did. What was kept of it is here. Ask again.</source>
        <translation>انتهى Ferry قبل أن تكتمل الإجابة. ما حُفظ منها موجود هنا. اسأل من جديد.</translation>
    </message>
    <message>
        <source>The answer is cut off: it was longer than Ferry lets it go on. Ask for a part of it.</source>
        <translation>الإجابة مقطوعة: كانت أطول مما يسمح به Ferry. اسأل عن جزء منها.</translation>
    </message>
    <message>
        <source>The service ended the answer, since its rules do not allow what follows.</source>
        <translation>أنهت الخدمة الإجابة لأن قواعدها لا تسمح بما يليها.</translation>
    </message>
    <message>
        <source>%1 tokens asked, %2 answered</source>
        <translation>الرموز: %1 للسؤال و%2 للإجابة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تمت الإجابة</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم يكتمل</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>لم يُرفع</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>انتهت المهلة</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Uploads to “%1” are allowed</source>
        <translation>الرفع إلى «%1» مسموح</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2</source>
        <translation>الرفع إلى «%1» مسموح، للملفات حتى %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, types %2</source>
        <translation>الرفع إلى «%1» مسموح، للأنواع %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2, types %3</source>
        <translation>الرفع إلى «%1» مسموح، للملفات حتى %2، وللأنواع %3</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>المفتاح صالح</translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 files are stored</source>
        <translation>
            <numerusform>المفتاح صالح؛ لا ملفات مخزَّنة</numerusform>
            <numerusform>المفتاح صالح؛ المخزَّن ملف واحد</numerusform>
            <numerusform>المفتاح صالح؛ المخزَّن ملفان</numerusform>
            <numerusform>المفتاح صالح؛ المخزَّن %1 ملفات</numerusform>
            <numerusform>المفتاح صالح؛ المخزَّن %1 ملفًا</numerusform>
            <numerusform>المفتاح صالح؛ المخزَّن %1 ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 of %2 files are stored</source>
        <translation>
            <numerusform>المفتاح صالح؛ الملفات المخزَّنة: %1 من أصل %2</numerusform>
            <numerusform>المفتاح صالح؛ الملفات المخزَّنة: %1 من أصل %2</numerusform>
            <numerusform>المفتاح صالح؛ الملفات المخزَّنة: %1 من أصل %2</numerusform>
            <numerusform>المفتاح صالح؛ الملفات المخزَّنة: %1 من أصل %2</numerusform>
            <numerusform>المفتاح صالح؛ الملفات المخزَّنة: %1 من أصل %2</numerusform>
            <numerusform>المفتاح صالح؛ الملفات المخزَّنة: %1 من أصل %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers; the first upload will show whether it takes files</source>
        <translation>يستجيب الخادم؛ وسيُظهر أول رفع هل يقبل الملفات</translation>
    </message>
    <message>
        <source>A WebDAV server answers</source>
        <translation>يستجيب خادم WebDAV</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: none</source>
        <translation>يقبل الخادم الرفع عبر tus؛ الامتدادات: لا شيء</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: %1</source>
        <translation>يقبل الخادم الرفع عبر tus؛ الامتدادات: %1</translation>
    </message>
    <message>
        <source>%1. The server calls itself %2, and the address entered is %3. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <comment>what was found, address, address</comment>
        <translation>%1. يسمّي الخادم نفسه %2، والعنوان المُدخل هو %3. يلتزم Ferry بالأخير. اجعل الوكيل الذي أمامه يرسل X-Forwarded-Proto وX-Forwarded-Host، أو أدخل العنوان الذي يستخدمه الخادم</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 was removed</source>
        <translation>تمت إزالة %1</translation>
    </message>
    <message>
        <source>%1 takes up to %2 for this purpose</source>
        <translation>يقبل %1 حتى %2 لهذا الغرض</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>يقبل %1 حتى %2</translation>
    </message>
    <message>
        <source>%1 does not take this type for its purpose</source>
        <translation>لا يقبل %1 هذا النوع لغرضه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 took over</source>
        <comment>reason, service</comment>
        <translation>%1؛ فتولّى %2 الأمر</translation>
    </message>
    <message>
        <source>%1; %2 chosen</source>
        <comment>reason, service</comment>
        <translation>%1؛ فاختير %2</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>أمس %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>There: %1 · Here: %2</source>
        <translation>هناك: %1 · هنا: %2</translation>
    </message>
    <message>
        <source>%1 · the same bytes</source>
        <translation>%1 · البايتات نفسها</translation>
    </message>
    <message>
        <source>%1 · different bytes</source>
        <translation>%1 · بايتات مختلفة</translation>
    </message>
    <message>
        <source>%1 · nobody compared the bytes</source>
        <translation>%1 · لم يقارن أحد البايتات</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>A number from 1 to 64, or nothing.</source>
        <translation>عدد من 1 إلى 64، أو لا شيء.</translation>
    </message>
    <message>
        <source>%1 leads here as well, and takes no files without it.</source>
        <translation>التوجيه %1 يقود إلى هنا أيضًا، ولا يستقبل ملفات من دون هذه الوجهة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more lead here as well, and take no files without it.</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 و%2 غيره تقود إلى هنا أيضًا، ولا يستقبل أي منها ملفات من دون هذه الوجهة.</numerusform>
            <numerusform>%1 و%2 غيره يقودان إلى هنا أيضًا، ولا يستقبل أي منهما ملفات من دون هذه الوجهة.</numerusform>
            <numerusform>%1 و%2 غيره تقود إلى هنا أيضًا، ولا يستقبل أي منها ملفات من دون هذه الوجهة.</numerusform>
            <numerusform>%1 و%2 توجيهات أخرى تقود إلى هنا أيضًا، ولا يستقبل أي منها ملفات من دون هذه الوجهة.</numerusform>
            <numerusform>%1 و%2 توجيهًا آخر تقود إلى هنا أيضًا، ولا يستقبل أي منها ملفات من دون هذه الوجهة.</numerusform>
            <numerusform>%1 و%2 توجيه آخر تقود إلى هنا أيضًا، ولا يستقبل أي منها ملفات من دون هذه الوجهة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads still wait for this destination and would stay undone.</source>
        <translation>
            <numerusform>لا عمليات رفع تنتظر هذه الوجهة.</numerusform>
            <numerusform>ما زالت عملية رفع واحدة تنتظر هذه الوجهة، وستبقى دون إنجاز.</numerusform>
            <numerusform>ما زالت عمليتا رفع تنتظران هذه الوجهة، وستبقيان دون إنجاز.</numerusform>
            <numerusform>ما زالت %1 عمليات رفع تنتظر هذه الوجهة، وستبقى دون إنجاز.</numerusform>
            <numerusform>ما زالت %1 عملية رفع تنتظر هذه الوجهة، وستبقى دون إنجاز.</numerusform>
            <numerusform>ما زالت %1 عملية رفع تنتظر هذه الوجهة، وستبقى دون إنجاز.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationHealth</name>
    <message>
        <source>sign in</source>
        <translation>سجّل الدخول</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>غير آمنة</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>المفتاح مرفوض</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجودة</translation>
    </message>
    <message>
        <source>full</source>
        <translation>ممتلئة</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>راجع الإعدادات</translation>
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
        <translation>ملفات Moonshot: يُقرأ نصها لتسأل Kimi عنها.</translation>
    </message>
    <message>
        <source>GLM</source>
        <translation>GLM</translation>
    </message>
    <message>
        <source>The files of Zhipu&apos;s BigModel or of Z.ai.</source>
        <translation>ملفات BigModel من Zhipu أو ملفات Z.ai.</translation>
    </message>
    <message>
        <source>OpenAI-compatible files</source>
        <translation>ملفات متوافقة مع OpenAI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s files, or any server&apos;s and gateway&apos;s that speaks as it does.</source>
        <translation>ملفات OpenAI، أو أي خادم أو بوابة بالواجهة نفسها.</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>خادم HTTP</translation>
    </message>
    <message>
        <source>PUT or POST to a URL: nginx, WebDAV, pre-signed links.</source>
        <translation>PUT أو POST إلى عنوان URL: خوادم nginx وWebDAV والروابط الموقَّعة مسبقًا.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>A folder of this computer, a disk or a mounted share.</source>
        <translation>مجلد على هذا الحاسوب، أو قرص، أو مجلد مشترك موصول.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>توجيه</translation>
    </message>
    <message>
        <source>Several destinations at once: each file goes to all of them, each for itself.</source>
        <translation>عدة وجهات معًا: يذهب كل ملف إليها جميعًا، وكل منها مستقلة عن غيرها.</translation>
    </message>
    <message>
        <source>Automatic AI provider</source>
        <translation>مزوّد ذكاء اصطناعي تلقائي</translation>
    </message>
    <message>
        <source>Kimi, GLM or another of yours: the first that takes the file and has room for it.</source>
        <translation>Kimi أو GLM أو غيرهما مما لديك: أول من يقبل الملف ويتسع له.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A bucket of a Supabase project, hosted or your own.</source>
        <translation>حاوية في مشروع Supabase، مستضاف أو خاص بك.</translation>
    </message>
    <message>
        <source>tus server</source>
        <translation>خادم tus</translation>
    </message>
    <message>
        <source>Any server that speaks tus 1.0, such as tusd.</source>
        <translation>أي خادم يدعم tus 1.0، مثل tusd.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>a brace stands alone</source>
        <translation>قوس معقوف بلا مقابل</translation>
    </message>
    <message>
        <source>a certificate and its key belong together</source>
        <translation>الشهادة ومفتاحها متلازمان</translation>
    </message>
    <message>
        <source>a key has no spaces and no letters beyond a to z</source>
        <translation>لا مسافات في المفتاح ولا حروف سوى a إلى z</translation>
    </message>
    <message>
        <source>a key stays in its file: give the file&apos;s path</source>
        <translation>يبقى المفتاح في ملفه: أعطِ مسار الملف</translation>
    </message>
    <message>
        <source>a login needs a name</source>
        <translation>يحتاج تسجيل الدخول إلى اسم</translation>
    </message>
    <message>
        <source>a name or password in it would be stored in plain text; enter a token or a header instead</source>
        <translation>أي اسم أو كلمة مرور فيه ستُحفظ نصًا صريحًا؛ أدخل رمزًا مميزًا أو ترويسة بدلًا منه</translation>
    </message>
    <message>
        <source>a number from 1 to 10240</source>
        <translation>المطلوب عدد من 1 إلى 10240</translation>
    </message>
    <message>
        <source>a number of megabytes</source>
        <translation>المطلوب عدد من الميغابايت</translation>
    </message>
    <message>
        <source>a number of MiB; 0 for no limit</source>
        <translation>المطلوب عدد من الميبيبايت؛ و0 لعدم التقييد</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>المطلوب عدد من الثواني</translation>
    </message>
    <message>
        <source>a password in a URL would be stored in plain text</source>
        <translation>كلمة المرور في عنوان URL ستُحفظ نصًا صريحًا</translation>
    </message>
    <message>
        <source>a piece of the answer makes no sense</source>
        <translation>جزء من الرد لا معنى له</translation>
    </message>
    <message>
        <source>a proxy is http://, https:// or socks5:// with a host and a port</source>
        <translation>يُكتب الوكيل بصيغة http:// أو https:// أو socks5:// مع مضيف ومنفذ</translation>
    </message>
    <message>
        <source>a row that is not ours</source>
        <translation>صف ليس لنا</translation>
    </message>
    <message>
        <source>A web page answered in the server&apos;s place</source>
        <translation>ردت صفحة ويب بدلًا من الخادم</translation>
    </message>
    <message>
        <source>another row was changed</source>
        <translation>تغيّر صف آخر</translation>
    </message>
    <message>
        <source>every file would go to this one address, each over the one before; put {name} or {path} where the file&apos;s name belongs</source>
        <translation>ستذهب كل الملفات إلى هذا العنوان وحده، كل منها فوق سابقه؛ ضع {name} أو {path} حيث يكون اسم الملف</translation>
    </message>
    <message>
        <source>it begins with neither https:// nor http://</source>
        <translation>لا يبدأ العنوان بـ https:// ولا بـ http://</translation>
    </message>
    <message>
        <source>it ends in a query</source>
        <translation>ينتهي العنوان بمعاملات استعلام</translation>
    </message>
    <message>
        <source>it holds a space, another character or a port that a URL cannot have</source>
        <translation>في العنوان مسافة أو حرف آخر أو منفذ لا يصح في عنوان URL</translation>
    </message>
    <message>
        <source>it is a word of letters, digits, - and _</source>
        <translation>المطلوب كلمة من حروف وأرقام و- و_</translation>
    </message>
    <message>
        <source>it is ask, keep-both, replace or skip</source>
        <translation>القيم الممكنة هي ask أو keep-both أو replace أو skip</translation>
    </message>
    <message>
        <source>it leads out of the destination&apos;s folder</source>
        <translation>يخرج المسار عن مجلد الوجهة</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>لا يذكر العنوان أي خادم</translation>
    </message>
    <message>
        <source>its password is a secret of its own, “proxy-password”</source>
        <translation>كلمة مروره سر مستقل، «proxy-password»</translation>
    </message>
    <message>
        <source>made up by the system</source>
        <translation>يولّده النظام</translation>
    </message>
    <message>
        <source>no certificate could be read</source>
        <translation>تعذّرت قراءة أي شهادة</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>لا مفتاح</translation>
    </message>
    <message>
        <source>no key without a password could be read</source>
        <translation>لم يُعثر على مفتاح مقروء بلا كلمة مرور</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>لا اسم</translation>
    </message>
    <message>
        <source>no upload was created</source>
        <translation>لم تُنشأ عملية رفع</translation>
    </message>
    <message>
        <source>not a bucket&apos;s name</source>
        <translation>ليس اسم حاوية</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>ليس عنوان URL من نوع http أو https</translation>
    </message>
    <message>
        <source>other rows were forgotten</source>
        <translation>نُسيت صفوف أخرى</translation>
    </message>
    <message>
        <source>rows are not in order</source>
        <translation>الصفوف ليست مرتبة</translation>
    </message>
    <message>
        <source>rows without end</source>
        <translation>صفوف بلا نهاية</translation>
    </message>
    <message>
        <source>the account was removed</source>
        <translation>أُزيل الحساب</translation>
    </message>
    <message>
        <source>the answer ended in the middle</source>
        <translation>انقطع الرد في منتصفه</translation>
    </message>
    <message>
        <source>the answer is about another file</source>
        <translation>الرد عن ملف آخر</translation>
    </message>
    <message>
        <source>the answer is another user&apos;s session</source>
        <translation>الرد جلسة مستخدم آخر</translation>
    </message>
    <message>
        <source>The answer is in another application protocol</source>
        <translation>الرد ببروتوكول تطبيق آخر</translation>
    </message>
    <message>
        <source>the answer is no list of files</source>
        <translation>الرد ليس قائمة ملفات</translation>
    </message>
    <message>
        <source>the answer is no list of models</source>
        <translation>الرد ليس قائمة نماذج</translation>
    </message>
    <message>
        <source>the answer is no list of objects</source>
        <translation>الرد ليس قائمة كائنات</translation>
    </message>
    <message>
        <source>the answer is no list of rows</source>
        <translation>الرد ليس قائمة صفوف</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>الرد ليس JSON</translation>
    </message>
    <message>
        <source>the answer is not that of a Supabase project</source>
        <translation>الرد ليس رد مشروع Supabase</translation>
    </message>
    <message>
        <source>the answer names no file</source>
        <translation>لا يذكر الرد أي ملف</translation>
    </message>
    <message>
        <source>the answer to the check lacks a field</source>
        <translation>ينقص رد التحقق أحد الحقول</translation>
    </message>
    <message>
        <source>the answer to the hello lacks a field</source>
        <translation>ينقص رد ferry_hello أحد الحقول</translation>
    </message>
    <message>
        <source>the answer to the question for the object is about none, or another</source>
        <translation>الرد على السؤال عن الكائن لا يخص أي كائن، أو يخص غيره</translation>
    </message>
    <message>
        <source>the answer to the sign-in lacks a session</source>
        <translation>لا جلسة في رد تسجيل الدخول</translation>
    </message>
    <message>
        <source>the answer to the sign-in names no user</source>
        <translation>لا يذكر رد تسجيل الدخول أي مستخدم</translation>
    </message>
    <message>
        <source>the answer to the upload does not name the object</source>
        <translation>لا يذكر رد الرفع الكائن</translation>
    </message>
    <message>
        <source>the file name stands in the server&apos;s name</source>
        <translation>اسم الملف موضوع في اسم الخادم</translation>
    </message>
    <message>
        <source>The last reply was an interim one</source>
        <translation>كان الرد الأخير ردًا مؤقتًا</translation>
    </message>
    <message>
        <source>the offset went back again and again</source>
        <translation>تراجع الموضع مرة بعد مرة</translation>
    </message>
    <message>
        <source>the parser names no task</source>
        <translation>لا يذكر محلّل الملفات أي مهمة</translation>
    </message>
    <message>
        <source>the parser says neither yes nor no</source>
        <translation>لا يجيب محلّل الملفات بنعم ولا بلا</translation>
    </message>
    <message>
        <source>The reply has no sensible length</source>
        <translation>طول الرد غير معقول</translation>
    </message>
    <message>
        <source>The reply is cut short</source>
        <translation>الرد مبتور</translation>
    </message>
    <message>
        <source>The reply is not HTTP</source>
        <translation>الرد ليس HTTP</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <translation>الرد كبير جدًا</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1</source>
        <translation>لا يتحدث الخادم HTTP/1.1</translation>
    </message>
    <message>
        <source>the server has a row of this id that it does not show</source>
        <translation>لدى الخادم صف بهذا المعرّف ولا يعرضه</translation>
    </message>
    <message>
        <source>the server has every byte, and no file of them</source>
        <translation>لدى الخادم كل البايتات، وليس لديه ملف منها</translation>
    </message>
    <message>
        <source>the server is not the one that this session began with</source>
        <translation>ليس هذا الخادم الذي بدأت معه هذه الجلسة</translation>
    </message>
    <message>
        <source>The server made an upload and knows nothing of it at the URL it gave</source>
        <translation>أنشأ الخادم عملية رفع، ولا يعرف عنها شيئًا على عنوان URL الذي أعطاه</translation>
    </message>
    <message>
        <source>the server takes us for somebody else</source>
        <translation>يحسبنا الخادم شخصًا آخر</translation>
    </message>
    <message>
        <source>The server&apos;s Location header is missing or malformed</source>
        <translation>ترويسة Location من الخادم ناقصة أو غير سليمة</translation>
    </message>
    <message>
        <source>The server&apos;s Location header repeats a secret that it was sent</source>
        <translation>ترويسة Location من الخادم تكرر سرًا أُرسل إليه</translation>
    </message>
    <message>
        <source>the stored object&apos;s hash is another</source>
        <translation>بصمة الكائن المخزَّن مختلفة</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>This computer lets Ferry open no more files and connections</source>
        <translation>لا يسمح هذا الحاسوب لـ Ferry بفتح المزيد من الملفات والاتصالات</translation>
    </message>
    <message>
        <source>this does not answer like a Supabase project</source>
        <translation>ما يرد هنا لا يشبه مشروع Supabase</translation>
    </message>
    <message>
        <source>this does not answer like Supabase Storage</source>
        <translation>ما يرد هنا لا يشبه Supabase Storage</translation>
    </message>
    <message>
        <source>this is the dashboard; the project URL ends in .supabase.co</source>
        <translation>هذه لوحة التحكم؛ وعنوان URL للمشروع ينتهي بـ .supabase.co</translation>
    </message>
    <message>
        <source>two destinations or more, in their order</source>
        <translation>المطلوب وجهتان أو أكثر، بترتيبها</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 bytes</source>
        <translation>%1 بعد %2 من أصل %3 بايت</translation>
    </message>
    <message>
        <source>%1 at %2 does not take files for “%3”</source>
        <translation>لا يقبل %1 على %2 ملفات للغرض «%3»</translation>
    </message>
    <message>
        <source>%1 bytes are stored of %2</source>
        <translation>المخزَّن %1 بايت من أصل %2</translation>
    </message>
    <message>
        <source>%1 bytes in %2 requests with %3 bytes</source>
        <translation>%1 بايت في %2 من الطلبات حملت %3 بايت</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 were sent</source>
        <translation>%1 بايت، والمرسل %2</translation>
    </message>
    <message>
        <source>%1 destinations are too many: at most %2</source>
        <translation>عدد الوجهات %1 أكثر من المسموح: الحد الأقصى %2</translation>
    </message>
    <message>
        <source>%1 files are there, and %2 may be</source>
        <translation>عدد الملفات هناك %1، والمسموح به %2</translation>
    </message>
    <message>
        <source>%1 files of this name and size came there since</source>
        <translation>وصلت إلى هناك منذ ذلك الحين ملفات بهذا الاسم والحجم (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>وصل %1 من أصل %2 بايت</translation>
    </message>
    <message>
        <source>%1 sends the upload to %2</source>
        <translation>يحيل %1 عملية الرفع إلى %2</translation>
    </message>
    <message>
        <source>a key of %1 characters</source>
        <translation>مفتاح عدد حروفه %1</translation>
    </message>
    <message>
        <source>certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6</source>
        <translation>شهادة لـ %1، من %2، صالحة من %3 إلى %4، SHA-256 %5: %6</translation>
    </message>
    <message>
        <source>HEAD said offset %1, length %2</source>
        <translation>رد HEAD: الموضع %1، والطول %2</translation>
    </message>
    <message>
        <source>it takes %1; this is %2</source>
        <translation>المقبول %1؛ وهذا الملف من نوع %2</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>لا اتصال خلال %1 ث</translation>
    </message>
    <message>
        <source>no TLS handshake within %1 s</source>
        <translation>لا مصافحة TLS خلال %1 ث</translation>
    </message>
    <message>
        <source>offset %1 after bytes %2 to %3 of %4</source>
        <translation>الموضع %1 بعد البايتات %2 إلى %3 من أصل %4</translation>
    </message>
    <message>
        <source>only http:// and https:// can be used, and this is %1://</source>
        <translation>لا يصح سوى http:// وhttps://، وهذا %1://</translation>
    </message>
    <message>
        <source>suffix=type, such as ts=video/mp2t; not: %1</source>
        <translation>المطلوب لاحقة=نوع، مثل ts=video/mp2t؛ وليس: %1</translation>
    </message>
    <message>
        <source>The connection was lost after %1 of %2 bytes were handed over</source>
        <translation>انقطع الاتصال بعد تسليم %1 من أصل %2 بايت</translation>
    </message>
    <message>
        <source>the offset stayed at %1</source>
        <translation>بقي الموضع عند %1</translation>
    </message>
    <message>
        <source>The server calls itself %1, and the address entered is %2. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <translation>يسمّي الخادم نفسه %1، والعنوان المُدخل هو %2. يلتزم Ferry بالأخير. اجعل الوكيل الذي أمامه يرسل X-Forwarded-Proto وX-Forwarded-Host، أو أدخل العنوان الذي يستخدمه الخادم</translation>
    </message>
    <message>
        <source>The server has %1 bytes of %2</source>
        <translation>لدى الخادم %1 بايت من أصل %2</translation>
    </message>
    <message>
        <source>The server lost the upload twice in one attempt, the second time after %1 of %2 bytes</source>
        <translation>فقد الخادم عملية الرفع مرتين في محاولة واحدة، والثانية بعد %1 من أصل %2 بايت</translation>
    </message>
    <message>
        <source>The server said yes (%1), and knows no such file when asked (%2)</source>
        <translation>أجاب الخادم بالقبول (%1)، ولا يعرف ملفًا كهذا عند سؤاله (%2)</translation>
    </message>
    <message>
        <source>there is no %1: {year}, {month} and {day} are known</source>
        <translation>لا وجود لـ %1: المعروف {year} و{month} و{day}</translation>
    </message>
    <message>
        <source>there is no destination “%1”</source>
        <translation>لا توجد وجهة «%1»</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>لا يوجد ملف «%1»</translation>
    </message>
    <message>
        <source>under %1 names in a row something else is stored</source>
        <translation>تحت أسماء متتالية (%1) شيء آخر مخزَّن</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>لا يمكن قراءة «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is a route itself, and no route leads into another</source>
        <translation>«%1» توجيه هو نفسه، ولا يقود توجيه إلى آخر</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«%1» مذكور مرتين</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>القيمة «%1» ليست نعم (yes) ولا لا (no)</translation>
    </message>
    <message>
        <source>“%1” is no number of days, as 30 or 6w</source>
        <translation>القيمة «%1» ليست عدد أيام، مثل 30 أو 6w</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>القيمة «%1» ليست من هذه: %2</translation>
    </message>
    <message>
        <source>“%1” is none of the services to choose from</source>
        <translation>«%1» ليس من الخدمات المتاحة للاختيار</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>«%1» ليس ملفًا</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>«%1» ليس مجلدًا</translation>
    </message>
    <message>
        <source>“%1” is not a full path: it would depend on where Ferry is started</source>
        <translation>«%1» ليس مسارًا كاملًا: سيتوقف على مكان تشغيل Ferry</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>القيمة «%1» غير معروفة</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>أُزيلت الوجهة «%1»</translation>
    </message>
    <message>
        <source>device</source>
        <translation>جهاز</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>أنبوب مسمّى</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>مقبس</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>ملف خاص</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>1 picture</source>
        <translation>صورة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 files and folders</source>
        <translation>
            <numerusform>لا ملفات ولا مجلدات</numerusform>
            <numerusform>%1 من الملفات والمجلدات</numerusform>
            <numerusform>%1 من الملفات والمجلدات</numerusform>
            <numerusform>%1 من الملفات والمجلدات</numerusform>
            <numerusform>%1 من الملفات والمجلدات</numerusform>
            <numerusform>%1 من الملفات والمجلدات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>لا مجلدات</numerusform>
            <numerusform>مجلد واحد</numerusform>
            <numerusform>مجلدان</numerusform>
            <numerusform>%1 مجلدات</numerusform>
            <numerusform>%1 مجلدًا</numerusform>
            <numerusform>%1 مجلد</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>files, folders</comment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>no such model</source>
        <translation>لا يوجد نموذج كهذا</translation>
    </message>
    <message>
        <source>%1 has no model %2 for this account.</source>
        <translation>لا يوجد في %1 النموذج %2 لهذا الحساب.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>no chat there</source>
        <translation>لا محادثة هناك</translation>
    </message>
    <message>
        <source>%1 answers no questions at this address.</source>
        <translation>لا يجيب %1 عن الأسئلة على هذا العنوان.</translation>
    </message>
    <message>
        <source>Check the address in the destination&apos;s settings.</source>
        <translation>تحقق من العنوان في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>no file parser there</source>
        <translation>لا محلّل ملفات هناك</translation>
    </message>
    <message>
        <source>%1 has no file parser at this address.</source>
        <translation>ليس لدى %1 محلّل ملفات على هذا العنوان.</translation>
    </message>
    <message>
        <source>Choose the region bigmodel.cn, or ask another service about this file.</source>
        <translation>اختر المنطقة bigmodel.cn، أو اسأل خدمة أخرى عن هذا الملف.</translation>
    </message>
    <message>
        <source>too many questions</source>
        <translation>أسئلة كثيرة جدًا</translation>
    </message>
    <message>
        <source>%1 is getting too many questions from this account.</source>
        <translation>يتلقى %1 أسئلة كثيرة جدًا من هذا الحساب.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>اسأل من جديد بعد دقيقة.</translation>
    </message>
    <message>
        <source>may not ask</source>
        <translation>السؤال غير مسموح</translation>
    </message>
    <message>
        <source>The account at %1 may not ask this model.</source>
        <translation>لا يحق للحساب في %1 أن يسأل هذا النموذج.</translation>
    </message>
    <message>
        <source>Choose another model, or ask for access there.</source>
        <translation>اختر نموذجًا آخر، أو اطلب الإذن هناك.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>طويل جدًا</translation>
    </message>
    <message>
        <source>The question and its files together are too long for this model of %1.</source>
        <translation>السؤال وملفاته معًا أطول مما يقبله هذا النموذج من %1.</translation>
    </message>
    <message>
        <source>Ask about fewer files, or choose a model that takes more.</source>
        <translation>اسأل عن ملفات أقل، أو اختر نموذجًا يقبل أكثر.</translation>
    </message>
    <message>
        <source>content not allowed</source>
        <translation>محتوى غير مسموح به</translation>
    </message>
    <message>
        <source>%1 found something in the question or its files that its rules do not allow.</source>
        <translation>وجد %1 في السؤال أو في ملفاته ما لا تسمح به قواعده.</translation>
    </message>
    <message>
        <source>Ask in other words, or leave that file out.</source>
        <translation>اسأل بكلمات أخرى، أو استبعد ذلك الملف.</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>رُفض السؤال</translation>
    </message>
    <message>
        <source>%1 did not accept the question: %3.</source>
        <translation>لم يقبل %1 السؤال: %3.</translation>
    </message>
    <message>
        <source>Choose another model, or ask in other words.</source>
        <translation>اختر نموذجًا آخر، أو اسأل بكلمات أخرى.</translation>
    </message>
    <message>
        <source>%1 did not accept the question.</source>
        <translation>لم يقبل %1 السؤال.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>لا إجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>For three minutes not a word came from %1.</source>
        <translation>لم تصل كلمة واحدة من %1 طوال ثلاث دقائق.</translation>
    </message>
    <message>
        <source>Ask again, or choose a faster model.</source>
        <translation>اسأل من جديد، أو اختر نموذجًا أسرع.</translation>
    </message>
    <message>
        <source>answer broke off</source>
        <translation>انقطعت الإجابة</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle.</source>
        <translation>انقطعت إجابة %1 في منتصفها.</translation>
    </message>
    <message>
        <source>What came is kept. Ask again.</source>
        <translation>حُفظ ما وصل. اسأل من جديد.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>إجابة غير مفهومة</translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a question.</source>
        <translation>ما رد به %1 ليس إجابة عن سؤال.</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>لا يمكنه الإجابة</translation>
    </message>
    <message>
        <source>%1 keeps files and answers no questions.</source>
        <translation>يحفظ %1 الملفات ولا يجيب عن الأسئلة.</translation>
    </message>
    <message>
        <source>Ask a destination of the kind kimi, glm or openai.</source>
        <translation>اسأل وجهة من نوع kimi أو glm أو openai.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>لم يُذكر نموذج</translation>
    </message>
    <message>
        <source>%1 does not say which models it has.</source>
        <translation>لا يذكر %1 النماذج المتوفرة لديه.</translation>
    </message>
    <message>
        <source>Name the one to ask.</source>
        <translation>اذكر النموذج الذي تريد سؤاله.</translation>
    </message>
    <message>
        <source>uploads are paused</source>
        <translation>الرفع متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Uploads are paused.</source>
        <translation>الرفع متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Resume them in the window, then ask again.</source>
        <translation>استأنفه في النافذة، ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Uploads to %1 are held back.</source>
        <translation>عمليات الرفع إلى %1 موقوفة.</translation>
    </message>
    <message>
        <source>The list of uploads says why. Ask again after that.</source>
        <translation>قائمة عمليات الرفع تبيّن السبب. اسأل من جديد بعد ذلك.</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>أُغلقت النافذة</translation>
    </message>
    <message>
        <source>Ferry&apos;s window, which uploads it, was closed before that.</source>
        <translation>أُغلقت نافذة Ferry التي ترفعه قبل ذلك.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>اسأل من جديد.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>غير موجود هنا</translation>
    </message>
    <message>
        <source>The file %2 is neither on this computer nor at %1.</source>
        <translation>الملف %2 غير موجود على هذا الحاسوب ولا في %1.</translation>
    </message>
    <message>
        <source>Ask on the computer that has it, or add it from here.</source>
        <translation>اسأل من الحاسوب الذي يوجد عليه، أو أضفه من هنا.</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>هذا النوع من الملفات</translation>
    </message>
    <message>
        <source>The file parser of %1 does not read files such as %2.</source>
        <translation>محلّل الملفات لدى %1 لا يقرأ ملفات مثل %2.</translation>
    </message>
    <message>
        <source>Convert it to PDF or text, or ask another service.</source>
        <translation>حوّله إلى PDF أو نص، أو اسأل خدمة أخرى.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>Ask whoever runs the project.</source>
        <translation>اسأل من يدير المشروع.</translation>
    </message>
    <message>
        <source>The server has ended this sign-in.</source>
        <translation>أنهى الخادم تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>There is already a user with this e-mail address.</source>
        <translation>يوجد بالفعل مستخدم بعنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>Sign in with it instead.</source>
        <translation>سجّل الدخول به بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>This project does not let people sign in by e-mail.</source>
        <translation>لا يتيح هذا المشروع تسجيل الدخول بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Switch it on in Supabase under Authentication, Sign In / Providers.</source>
        <translation>فعّله في Supabase ضمن Authentication ثم Sign In / Providers.</translation>
    </message>
    <message>
        <source>This project does not let new users register themselves.</source>
        <translation>لا يتيح هذا المشروع للمستخدمين الجدد تسجيل أنفسهم.</translation>
    </message>
    <message>
        <source>The project does not take this e-mail address.</source>
        <translation>لا يقبل المشروع عنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>تحقق من طريقة كتابته.</translation>
    </message>
    <message>
        <source>This project asks for a second factor, which Ferry cannot give yet.</source>
        <translation>يطلب هذا المشروع عاملًا ثانيًا لا يستطيع Ferry تقديمه بعد.</translation>
    </message>
    <message>
        <source>A check of the project&apos;s own has failed during sign-in.</source>
        <translation>فشل فحص خاص بالمشروع أثناء تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The project could not finish the sign-in.</source>
        <translation>تعذّر على المشروع إكمال تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>أعد المحاولة بعد قليل.</translation>
    </message>
    <message>
        <source>The project did not understand what Ferry asked.</source>
        <translation>لم يفهم المشروع ما طلبه Ferry.</translation>
    </message>
    <message>
        <source>Its sign-in service may be too old, or too new for Ferry.</source>
        <translation>قد تكون خدمة تسجيل الدخول فيه قديمة جدًا، أو أحدث مما يعرفه Ferry.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>عنوان البريد الإلكتروني أو كلمة المرور غير صحيح.</translation>
    </message>
    <message>
        <source>Check both, or sign in with a code by e-mail.</source>
        <translation>تحقق منهما، أو سجّل الدخول برمز عبر البريد الإلكتروني.</translation>
    </message>
    <message>
        <source>The code is wrong, or too old.</source>
        <translation>الرمز غير صحيح، أو انتهت مدته.</translation>
    </message>
    <message>
        <source>Check it, or send a new one.</source>
        <translation>تحقق منه، أو أرسل رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The project sends no code to this e-mail address.</source>
        <translation>لا يرسل المشروع رمزًا إلى عنوان البريد الإلكتروني هذا.</translation>
    </message>
    <message>
        <source>Check the address, or sign in with a password.</source>
        <translation>تحقق من العنوان، أو سجّل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>This e-mail address has not been confirmed yet.</source>
        <translation>لم يُؤكَّد عنوان البريد الإلكتروني هذا بعد.</translation>
    </message>
    <message>
        <source>Follow the link in the project&apos;s e-mail, then sign in.</source>
        <translation>اتبع الرابط في رسالة المشروع، ثم سجّل الدخول.</translation>
    </message>
    <message>
        <source>The project finds this password too weak.</source>
        <translation>يرى المشروع أن كلمة المرور هذه ضعيفة جدًا.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>اختر كلمة أطول.</translation>
    </message>
    <message>
        <source>The project&apos;s mail service does not send to this address.</source>
        <translation>لا ترسل خدمة بريد المشروع إلى هذا العنوان.</translation>
    </message>
    <message>
        <source>Give the project a mail server of its own, or sign in with a password.</source>
        <translation>خصّص للمشروع خادم بريد، أو سجّل الدخول بكلمة مرور.</translation>
    </message>
    <message>
        <source>This project asks for a captcha, which needs a browser.</source>
        <translation>يطلب هذا المشروع اختبار captcha، وهو يحتاج إلى متصفح.</translation>
    </message>
    <message>
        <source>The project has sent too many e-mails for now.</source>
        <translation>أرسل المشروع رسائل كثيرة جدًا في الوقت الحالي.</translation>
    </message>
    <message>
        <source>Wait a few minutes before the next one.</source>
        <translation>انتظر بضع دقائق قبل الرسالة التالية.</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>جرت محاولات كثيرة جدًا في وقت قصير.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>انتظر بضع دقائق.</translation>
    </message>
    <message>
        <source>This user has been blocked in the project.</source>
        <translation>حُظر هذا المستخدم في المشروع.</translation>
    </message>
    <message>
        <source>This user no longer exists in the project.</source>
        <translation>لم يعد هذا المستخدم موجودًا في المشروع.</translation>
    </message>
    <message>
        <source>You are signed out of this account.</source>
        <translation>سُجّل خروجك من هذا الحساب.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in is locked.</source>
        <translation>سلسلة المفاتيح التي تحفظ تسجيل الدخول مقفلة.</translation>
    </message>
    <message>
        <source>Unlock it, then look again under Accounts.</source>
        <translation>افتح قفلها، ثم تحقق مجددًا ضمن «الحسابات».</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>عنوان البريد الإلكتروني ناقص.</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>أدخله وأعد المحاولة.</translation>
    </message>
    <message>
        <source>This user signs in through a company&apos;s own sign-in page.</source>
        <translation>يسجّل هذا المستخدم الدخول عبر صفحة خاصة بشركته.</translation>
    </message>
    <message>
        <source>Ferry cannot open that page; use another user.</source>
        <translation>لا يستطيع Ferry فتح تلك الصفحة؛ استخدم مستخدمًا آخر.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>لم تبقَ مساحة على القرص.</translation>
    </message>
    <message>
        <source>Make room, then retry.</source>
        <translation>أفسح مكانًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder.</source>
        <translation>لا يحق لبرنامج Ferry الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder %2.</source>
        <translation>لا يحق لبرنامج Ferry الكتابة في المجلد %2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>تحقق من أذوناته، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>لم يُسجَّل</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written.</source>
        <translation>تعذّرت الكتابة في قاعدة بيانات Ferry على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Check that the disk has space and is healthy, then retry.</source>
        <translation>تحقق من وجود مساحة على القرص ومن سلامته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>راجع الإعدادات</translation>
    </message>
    <message>
        <source>The settings of this destination are not complete.</source>
        <translation>إعدادات هذه الوجهة غير مكتملة.</translation>
    </message>
    <message>
        <source>The setting %2 is missing or cannot be used.</source>
        <translation>الإعداد %2 ناقص أو لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Mend it in the destination&apos;s settings.</source>
        <translation>صحّحه في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>مفتاح سري</translation>
    </message>
    <message>
        <source>This is a secret key: it opens the whole project to anyone who finds it.</source>
        <translation>هذا مفتاح سري: يفتح المشروع كله لكل من يعثر عليه.</translation>
    </message>
    <message>
        <source>Use the publishable or anon key, and never keep a secret key on a desktop.</source>
        <translation>استخدم المفتاح publishable أو anon، ولا تحفظ أبدًا مفتاحًا سريًا على حاسوب مكتبي.</translation>
    </message>
    <message>
        <source>destination removed</source>
        <translation>أُزيلت الوجهة</translation>
    </message>
    <message>
        <source>The destination of this upload has been removed.</source>
        <translation>أُزيلت وجهة عملية الرفع هذه.</translation>
    </message>
    <message>
        <source>Add the file again to another destination.</source>
        <translation>أضف الملف مجددًا إلى وجهة أخرى.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>مقاطَع</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>قوطعت عملية الرفع.</translation>
    </message>
    <message>
        <source>Retry to go on with it.</source>
        <translation>أعد المحاولة لمتابعتها.</translation>
    </message>
    <message>
        <source>“%3” also leads to %2, which was removed.</source>
        <translation>التوجيه «%3» يقود أيضًا إلى %2، وقد أُزيلت.</translation>
    </message>
    <message>
        <source>Edit that route, or put the destination back, then add the files again.</source>
        <translation>حرّر ذلك التوجيه، أو أعد الوجهة، ثم أضف الملفات مجددًا.</translation>
    </message>
    <message>
        <source>disk quota used up</source>
        <translation>استُنفدت حصة القرص</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>استُنفدت حصتك من القرص.</translation>
    </message>
    <message>
        <source>too large for the disk</source>
        <translation>أكبر مما يقبله القرص</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size: %5.</source>
        <translation>لا يقبل القرص ملفًا بهذا الحجم: %5.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>اختر مجلدًا على قرص آخر.</translation>
    </message>
    <message>
        <source>read-only disk</source>
        <translation>قرص للقراءة فقط</translation>
    </message>
    <message>
        <source>The disk of the folder %2 can only be read.</source>
        <translation>قرص المجلد %2 للقراءة فقط.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The disk of the folder can only be read.</source>
        <translation>قرص المجلد للقراءة فقط.</translation>
    </message>
    <message>
        <source>drive fails</source>
        <translation>عطل في وحدة التخزين</translation>
    </message>
    <message>
        <source>The drive could not write to the folder %2.</source>
        <translation>تعذّر على وحدة التخزين الكتابة في المجلد %2.</translation>
    </message>
    <message>
        <source>Check the drive, or choose another folder.</source>
        <translation>افحص وحدة التخزين، أو اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The drive could not write.</source>
        <translation>تعذّرت الكتابة على وحدة التخزين.</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>الاسم طويل جدًا</translation>
    </message>
    <message>
        <source>The name is longer than the folder&apos;s disk takes (255 bytes a name).</source>
        <translation>الاسم أطول مما يقبله قرص المجلد (255 بايت لكل اسم).</translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation>أعد تسمية الملف وأضفه مجددًا.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>ملفات مفتوحة كثيرة جدًا</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it.</source>
        <translation>فتح Ferry أكبر عدد من الملفات يسمح به هذا النظام.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n).</source>
        <translation>ارفع ملفات أقل في آن واحد، أو ارفع الحد (ulimit -n).</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be written: the disk is full.</source>
        <translation>تعذّرت الكتابة في قاعدة بيانات Ferry: القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be read or written: the drive reports an error (%3).</source>
        <translation>تعذّرت القراءة أو الكتابة في قاعدة بيانات Ferry: أبلغت وحدة التخزين عن خطأ (%3).</translation>
    </message>
    <message>
        <source>Check the drive, then retry.</source>
        <translation>افحص وحدة التخزين، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer is damaged (%3).</source>
        <translation>قاعدة بيانات Ferry على هذا الحاسوب تالفة (%3).</translation>
    </message>
    <message>
        <source>Start Ferry again: it rescues what can be read.</source>
        <translation>شغّل Ferry مجددًا: سينقذ ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file in the place of Ferry&apos;s database is none.</source>
        <translation>الملف الموجود مكان قاعدة بيانات Ferry ليس قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Move it away and start Ferry again.</source>
        <translation>انقله من مكانه وشغّل Ferry مجددًا.</translation>
    </message>
    <message>
        <source>database in use</source>
        <translation>قاعدة البيانات قيد الاستخدام</translation>
    </message>
    <message>
        <source>Another program keeps Ferry&apos;s database to itself.</source>
        <translation>يستأثر برنامج آخر بقاعدة بيانات Ferry.</translation>
    </message>
    <message>
        <source>Close it there, then retry.</source>
        <translation>أغلقها هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation>قاعدة البيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be written: %3.</source>
        <translation>لا يمكن الكتابة في قاعدة بيانات Ferry: %3.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then retry.</source>
        <translation>اجعل مجلد ملف التعريف قابلًا للكتابة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>database cannot be opened</source>
        <translation>لا يمكن فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be opened: %3.</source>
        <translation>لا يمكن فتح قاعدة بيانات Ferry: %3.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile&apos;s folder.</source>
        <translation>تحقق من أذونات مجلد ملف التعريف.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so its database could not be opened.</source>
        <translation>فتح Ferry أكبر عدد من الملفات يسمح به هذا النظام، فتعذّر فتح قاعدة بياناته.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -n), then retry.</source>
        <translation>ارفع الحد (ulimit -n)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>ذاكرة غير كافية</translation>
    </message>
    <message>
        <source>This computer has too little memory left for Ferry&apos;s database.</source>
        <translation>لم تبقَ على هذا الحاسوب ذاكرة كافية لقاعدة بيانات Ferry.</translation>
    </message>
    <message>
        <source>Close other programs, then retry.</source>
        <translation>أغلق برامج أخرى، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>The place of the profile is not a folder.</source>
        <translation>مكان ملف التعريف ليس مجلدًا.</translation>
    </message>
    <message>
        <source>Choose a folder of its own with --profile.</source>
        <translation>اختر له مجلدًا خاصًا باستخدام --profile.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written: %3.</source>
        <translation>تعذّرت الكتابة في قاعدة بيانات Ferry على هذا الحاسوب: %3.</translation>
    </message>
    <message>
        <source>The setting %2 cannot be used: %3.</source>
        <translation>لا يمكن استخدام الإعداد %2: %3.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 is locked.</source>
        <translation>سلسلة المفاتيح التي تحفظ مفتاح %1 مقفلة.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>افتح قفل سلسلة المفاتيح للمتابعة.</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 does not answer.</source>
        <translation>سلسلة المفاتيح التي تحفظ مفتاح %1 لا تستجيب.</translation>
    </message>
    <message>
        <source>Unlock or restart the keychain to go on.</source>
        <translation>افتح قفل سلسلة المفاتيح أو أعد تشغيلها للمتابعة.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>الحاوية %1</translation>
    </message>
    <message>
        <source>%1 takes files up to %2.</source>
        <translation>أقصى حجم للملف في %1 هو %2.</translation>
    </message>
    <message>
        <source>%1 takes files up to %2; this one is %3.</source>
        <translation>أقصى حجم للملف في %1 هو %2؛ وحجم هذا الملف %3.</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>يعيد Ferry المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Choose another bucket, or raise the limit in Supabase.</source>
        <translation>اختر حاوية أخرى، أو ارفع الحد في Supabase.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>يتجاوز %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>بكلماته: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>بشأن: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>معرّف الطلب: %1</translation>
    </message>
    <message>
        <source>The server asked to wait %1</source>
        <translation>طلب الخادم الانتظار %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>تحرير الوجهة</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>إضافة مجددًا</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>سبب غير معروف</translation>
    </message>
    <message>
        <source>The upload failed for a reason this version does not know.</source>
        <translation>فشل الرفع لسبب لا يعرفه هذا الإصدار.</translation>
    </message>
    <message>
        <source>Retry, or look in Details.</source>
        <translation>أعد المحاولة، أو انظر في «التفاصيل».</translation>
    </message>
    <message>
        <source>key not known there</source>
        <translation>مفتاح غير معروف هناك</translation>
    </message>
    <message>
        <source>%1 does not know this API key. It takes keys made on %2 alone: one of the other region is refused just like a wrong one.</source>
        <translation>لا يعرف %1 مفتاح API هذا. لا يقبل إلا المفاتيح المنشأة على %2: ومفتاح المنطقة الأخرى يُرفض كأي مفتاح خاطئ.</translation>
    </message>
    <message>
        <source>Enter a key from there, or choose the other region in the destination&apos;s settings.</source>
        <translation>أدخل مفتاحًا من هناك، أو اختر المنطقة الأخرى في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>%1 does not know this API key.</source>
        <translation>لا يعرف %1 مفتاح API هذا.</translation>
    </message>
    <message>
        <source>Enter it again, or make a new one, in the destination&apos;s settings.</source>
        <translation>أدخله مجددًا، أو أنشئ مفتاحًا جديدًا، في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>انتهت صلاحية المفتاح</translation>
    </message>
    <message>
        <source>The API key for %1 has expired.</source>
        <translation>انتهت صلاحية مفتاح API الخاص بالوجهة %1.</translation>
    </message>
    <message>
        <source>Make a new one and enter it in the destination&apos;s settings.</source>
        <translation>أنشئ مفتاحًا جديدًا وأدخله في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>no balance left</source>
        <translation>لا رصيد متبقيًا</translation>
    </message>
    <message>
        <source>The account at %1 has no balance left.</source>
        <translation>لم يبقَ رصيد للحساب في %1.</translation>
    </message>
    <message>
        <source>Top it up, then retry. Nothing more is sent until then.</source>
        <translation>اشحنه، ثم أعد المحاولة. لن يُرسل شيء آخر حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>plan used up</source>
        <translation>استُنفدت الباقة</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now: %3.</source>
        <translation>استُنفدت الباقة في %1 في الوقت الحالي: %3.</translation>
    </message>
    <message>
        <source>Retry once it begins anew, or choose a larger plan.</source>
        <translation>أعد المحاولة عند تجددها، أو اختر باقة أكبر.</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now.</source>
        <translation>استُنفدت الباقة في %1 في الوقت الحالي.</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>انتهت الباقة</translation>
    </message>
    <message>
        <source>The plan at %1 has ended.</source>
        <translation>انتهت الباقة في %1.</translation>
    </message>
    <message>
        <source>Renew it there, then retry.</source>
        <translation>جدّدها هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>ملفات كثيرة جدًا</translation>
    </message>
    <message>
        <source>%1 keeps no more files for you: %3.</source>
        <translation>لا يحفظ %1 ملفات أخرى لك: %3.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more, then retry.</source>
        <translation>احذف ما لم يعد أحد يحتاج إليه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>no space left there</source>
        <translation>لم تبقَ مساحة هناك</translation>
    </message>
    <message>
        <source>%1 keeps up to %4 for you, and this file of %5 goes beyond it.</source>
        <translation>يحفظ %1 لك حتى %4، وهذا الملف بحجم %5 يتجاوز ذلك.</translation>
    </message>
    <message>
        <source>limit of the day</source>
        <translation>الحد اليومي</translation>
    </message>
    <message>
        <source>%1 has done for this account all that it does in a day.</source>
        <translation>أنجز %1 لهذا الحساب كل ما ينجزه في يوم واحد.</translation>
    </message>
    <message>
        <source>Retry tomorrow, or raise the account&apos;s limits there.</source>
        <translation>أعد المحاولة غدًا، أو ارفع حدود الحساب هناك.</translation>
    </message>
    <message>
        <source>service overloaded</source>
        <translation>الخدمة مثقلة</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 تحت ضغط زائد.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>الحساب غير نشط</translation>
    </message>
    <message>
        <source>The account at %1 is not active.</source>
        <translation>الحساب في %1 غير نشط.</translation>
    </message>
    <message>
        <source>Look into it there, then retry.</source>
        <translation>انظر في الأمر هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>الحساب مقفل</translation>
    </message>
    <message>
        <source>The account at %1 is locked.</source>
        <translation>الحساب في %1 مقفل.</translation>
    </message>
    <message>
        <source>Ask the service to unlock it, then retry.</source>
        <translation>اطلب من الخدمة فتح قفله، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>الحساب مقيّد</translation>
    </message>
    <message>
        <source>%1 has restricted the account: it finds that its use is not fair.</source>
        <translation>قيّد %1 الحساب: يرى أن استخدامه غير عادل.</translation>
    </message>
    <message>
        <source>Ask the service to lift that, then retry.</source>
        <translation>اطلب من الخدمة رفع القيد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>لا إذن</translation>
    </message>
    <message>
        <source>The account at %1 may not upload files yet.</source>
        <translation>لا يحق بعد للحساب في %1 رفع الملفات.</translation>
    </message>
    <message>
        <source>Apply for it there, or choose another destination.</source>
        <translation>اطلب ذلك هناك، أو اختر وجهة أخرى.</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>غير مشمول في الباقة</translation>
    </message>
    <message>
        <source>The plan at %1 does not include this.</source>
        <translation>الباقة في %1 لا تشمل هذا.</translation>
    </message>
    <message>
        <source>Choose a larger plan, or another destination.</source>
        <translation>اختر باقة أكبر، أو وجهة أخرى.</translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>لا مؤسسة</translation>
    </message>
    <message>
        <source>The account at %1 belongs to no organization.</source>
        <translation>الحساب في %1 لا ينتمي إلى أي مؤسسة.</translation>
    </message>
    <message>
        <source>Have its manager invite you, then retry.</source>
        <translation>اطلب من مديرها دعوتك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>العنوان غير مسموح به</translation>
    </message>
    <message>
        <source>%1 lets this account in from some network addresses, and this is none.</source>
        <translation>لا يُدخل %1 هذا الحساب إلا من عناوين شبكة معيّنة، وهذا العنوان ليس منها.</translation>
    </message>
    <message>
        <source>Upload from another network, or allow this one there.</source>
        <translation>ارفع من شبكة أخرى، أو اسمح بهذه هناك.</translation>
    </message>
    <message>
        <source>not in this country</source>
        <translation>غير متاح في هذا البلد</translation>
    </message>
    <message>
        <source>%1 does not serve the country that this computer is in.</source>
        <translation>لا يخدم %1 البلد الذي يوجد فيه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Choose another destination.</source>
        <translation>اختر وجهة أخرى.</translation>
    </message>
    <message>
        <source>this purpose</source>
        <translation>هذا الغرض</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose: %3.</source>
        <translation>لا يقبل %1 الملفات لهذا الغرض: %3.</translation>
    </message>
    <message>
        <source>Choose another purpose in the destination&apos;s settings.</source>
        <translation>اختر غرضًا آخر في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose.</source>
        <translation>لا يقبل %1 الملفات لهذا الغرض.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>ملف فارغ</translation>
    </message>
    <message>
        <source>%1 does not take empty files.</source>
        <translation>لا يقبل %1 الملفات الفارغة.</translation>
    </message>
    <message>
        <source>Leave it out, or upload it to another destination.</source>
        <translation>استبعده، أو ارفعه إلى وجهة أخرى.</translation>
    </message>
    <message>
        <source>taken by none</source>
        <translation>لا خدمة تقبله</translation>
    </message>
    <message>
        <source>None of the services that %1 chooses from takes this file.</source>
        <translation>لا تقبل هذا الملفَ أي من الخدمات التي يختار منها %1.</translation>
    </message>
    <message>
        <source>Add one that does, or upload it to another destination.</source>
        <translation>أضف خدمة تقبله، أو ارفعه إلى وجهة أخرى.</translation>
    </message>
    <message>
        <source>%1 found something in this that its rules do not allow.</source>
        <translation>وجد %1 في هذا الملف ما لا تسمح به قواعده.</translation>
    </message>
    <message>
        <source>Upload it to another destination.</source>
        <translation>ارفعه إلى وجهة أخرى.</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>The text of this file is too long for %1.</source>
        <translation>نص هذا الملف أطول مما يقبله %1.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>not understood there</source>
        <translation>غير مفهوم هناك</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %3.</source>
        <translation>لم يقبل %1 الطلب: %3.</translation>
    </message>
    <message>
        <source>Check purpose and address in the destination&apos;s settings.</source>
        <translation>تحقق من الغرض والعنوان في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>لم يقبل %1 الطلب.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>غير متاح هناك</translation>
    </message>
    <message>
        <source>%1 does not take files at this address, or no longer.</source>
        <translation>لا يقبل %1 الملفات على هذا العنوان، أو لم يعد يقبلها.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>لم يعد موجودًا هناك</translation>
    </message>
    <message>
        <source>%1 does not have the file any more.</source>
        <translation>لم يعد الملف موجودًا لدى %1.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>ارفعه مجددًا.</translation>
    </message>
    <message>
        <source>text not readable</source>
        <translation>تعذّرت قراءة النص</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file: %3.</source>
        <translation>تعذّر على %1 استخراج النص من هذا الملف: %3.</translation>
    </message>
    <message>
        <source>See whether it opens and is not protected by a password, or convert it.</source>
        <translation>تحقق من أنه يُفتح وغير محمي بكلمة مرور، أو حوّله إلى صيغة أخرى.</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file.</source>
        <translation>تعذّر على %1 استخراج النص من هذا الملف.</translation>
    </message>
    <message>
        <source>%1 takes nothing but %3 for the purpose %2.</source>
        <translation>لا يقبل %1 سوى %3 للغرض %2.</translation>
    </message>
    <message>
        <source>Choose another purpose in its settings, or another destination.</source>
        <translation>اختر غرضًا آخر في إعداداته، أو وجهة أخرى.</translation>
    </message>
    <message>
        <source>not clear which one</source>
        <translation>غير واضح أيها</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and %3: Ferry cannot tell which of them is this one.</source>
        <translation>ضاع رد %1، و%3: لا يستطيع Ferry تحديد أيها هذا الملف.</translation>
    </message>
    <message>
        <source>Delete there what is too many, then retry.</source>
        <translation>احذف هناك ما زاد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>text not read yet</source>
        <translation>لم يُقرأ النص بعد</translation>
    </message>
    <message>
        <source>%1 has the file, and is still reading its text.</source>
        <translation>الملف لدى %1، وما زالت قراءة نصه جارية.</translation>
    </message>
    <message>
        <source>Retry later; the file is not sent again.</source>
        <translation>أعد المحاولة لاحقًا؛ لن يُرسل الملف مجددًا.</translation>
    </message>
    <message>
        <source>Source gone</source>
        <translation>الملف المصدر مفقود</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>لم يعد الملف في مكانه.</translation>
    </message>
    <message>
        <source>Put it back and retry.</source>
        <translation>أعده إلى مكانه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>تغيّر الملف</translation>
    </message>
    <message>
        <source>The file was changed after it was added.</source>
        <translation>تغيّر الملف بعد إضافته.</translation>
    </message>
    <message>
        <source>Add it again to upload it as it is now.</source>
        <translation>أضفه مجددًا لرفعه كما هو الآن.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>لا يمكن قراءته</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>لا يمكن قراءة الملف.</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on, then retry.</source>
        <translation>تحقق من أذوناته ومن وحدة التخزين التي يوجد عليها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>This is a device, a pipe or something else without content of its own.</source>
        <translation>هذا جهاز أو أنبوب أو شيء آخر لا محتوى خاصًا له.</translation>
    </message>
    <message>
        <source>Only ordinary files can be uploaded.</source>
        <translation>لا يمكن رفع سوى الملفات العادية.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط رمزي</translation>
    </message>
    <message>
        <source>This is a symbolic link, which Ferry does not follow.</source>
        <translation>هذا رابط رمزي، وFerry لا يتبع الروابط الرمزية.</translation>
    </message>
    <message>
        <source>Add the file that it points to.</source>
        <translation>أضف الملف الذي يشير إليه.</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>لا يمكن قراءة المجلد</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded.</source>
        <translation>لا يمكن قراءة المجلد، فلم يُرفع شيء مما فيه.</translation>
    </message>
    <message>
        <source>Check its permissions, then add it again.</source>
        <translation>تحقق من أذوناته، ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>This computer has as many files open as it can.</source>
        <translation>فتح هذا الحاسوب أكبر عدد ممكن من الملفات.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the file.</source>
        <translation>لم تبقَ على هذا الحاسوب ذاكرة كافية لقراءة الملف.</translation>
    </message>
    <message>
        <source>The drive could not read the file: part of it may be damaged.</source>
        <translation>تعذّرت على وحدة التخزين قراءة الملف: قد يكون جزء منه تالفًا.</translation>
    </message>
    <message>
        <source>Copy it from a backup, or check the drive.</source>
        <translation>انسخه من نسخة احتياطية، أو افحص وحدة التخزين.</translation>
    </message>
    <message>
        <source>path too long</source>
        <translation>المسار طويل جدًا</translation>
    </message>
    <message>
        <source>The path of the file is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>مسار الملف أطول مما يستطيع النظام فتحه (4,096 بايت، و255 لكل اسم).</translation>
    </message>
    <message>
        <source>Move the file up some folders, or upload it from within its folder.</source>
        <translation>انقل الملف بضعة مجلدات إلى الأعلى، أو ارفعه من داخل مجلده.</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>لا إذن بالقراءة</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>غير مسموح لك بقراءة الملف.</translation>
    </message>
    <message>
        <source>Change its permissions, then retry.</source>
        <translation>غيّر أذوناته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>drive does not answer</source>
        <translation>وحدة التخزين لا تستجيب</translation>
    </message>
    <message>
        <source>The drive or the network share that the file is on does not answer.</source>
        <translation>وحدة التخزين أو مشاركة الشبكة التي يوجد عليها الملف لا تستجيب.</translation>
    </message>
    <message>
        <source>Connect it again, then retry.</source>
        <translation>صِلها مجددًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The network share that the file is on does not answer.</source>
        <translation>مشاركة الشبكة التي يوجد عليها الملف لا تستجيب.</translation>
    </message>
    <message>
        <source>used by another program</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself.</source>
        <translation>يستأثر برنامج آخر بالملف.</translation>
    </message>
    <message>
        <source>The file cannot be read: %3.</source>
        <translation>لا يمكن قراءة الملف: %3.</translation>
    </message>
    <message>
        <source>a link in a circle</source>
        <translation>رابط دائري</translation>
    </message>
    <message>
        <source>This link leads back into a folder that is uploaded already.</source>
        <translation>يعود هذا الرابط إلى مجلد يُرفع بالفعل.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: each folder goes once.</source>
        <translation>لا حاجة إلى فعل شيء: يُرفع كل مجلد مرة واحدة.</translation>
    </message>
    <message>
        <source>Another program is writing the file.</source>
        <translation>يكتب برنامج آخر في الملف.</translation>
    </message>
    <message>
        <source>still growing</source>
        <translation>ما زال يكبر</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>ما زالت الكتابة في الملف جارية.</translation>
    </message>
    <message>
        <source>Retry when it is finished.</source>
        <translation>أعد المحاولة عند انتهائها.</translation>
    </message>
    <message>
        <source>The file was removed on the network share it was on.</source>
        <translation>أُزيل الملف من مشاركة الشبكة التي كان عليها.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so the folder could not be read.</source>
        <translation>فتح Ferry أكبر عدد من الملفات يسمح به هذا النظام، فتعذّرت قراءة المجلد.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n), then add it again.</source>
        <translation>ارفع ملفات أقل في آن واحد، أو ارفع الحد (ulimit -n)، ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the folder.</source>
        <translation>لم تبقَ على هذا الحاسوب ذاكرة كافية لقراءة المجلد.</translation>
    </message>
    <message>
        <source>Close other programs, then add it again.</source>
        <translation>أغلق برامج أخرى، ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>The drive could not read the folder.</source>
        <translation>تعذّرت على وحدة التخزين قراءة المجلد.</translation>
    </message>
    <message>
        <source>Check the drive, then add it again.</source>
        <translation>افحص وحدة التخزين، ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>The path of the folder is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>مسار المجلد أطول مما يستطيع النظام فتحه (4,096 بايت، و255 لكل اسم).</translation>
    </message>
    <message>
        <source>Move it up some folders, then add it again.</source>
        <translation>انقله بضعة مجلدات إلى الأعلى، ثم أضفه مجددًا.</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded: %3.</source>
        <translation>لا يمكن قراءة المجلد، فلم يُرفع شيء مما فيه: %3.</translation>
    </message>
    <message>
        <source>This is no file with content of its own: %3.</source>
        <translation>هذا ليس ملفًا ذا محتوى خاص به: %3.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>لا يمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Check the network and the address, then retry.</source>
        <translation>تحقق من الشبكة والعنوان، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>The connection broke off during the upload.</source>
        <translation>انقطع الاتصال أثناء الرفع.</translation>
    </message>
    <message>
        <source>Retry when the network is steady; Ferry goes on where the server can.</source>
        <translation>أعد المحاولة عند استقرار الشبكة؛ يتابع Ferry من حيث يسمح الخادم.</translation>
    </message>
    <message>
        <source>sending stalled</source>
        <translation>توقف الإرسال</translation>
    </message>
    <message>
        <source>%1 stopped taking data.</source>
        <translation>توقف %1 عن استقبال البيانات.</translation>
    </message>
    <message>
        <source>Retry in a while, or upload fewer files at a time.</source>
        <translation>أعد المحاولة بعد حين، أو ارفع ملفات أقل في آن واحد.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يرد %1 في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Retry; Ferry first asks whether the file has arrived.</source>
        <translation>أعد المحاولة؛ يسأل Ferry أولًا هل وصل الملف.</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>غير آمن</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>تعذّر على %1 إثبات هويته، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or ask who runs the server about its certificate.</source>
        <translation>تحقق من العنوان ومن ساعة هذا الحاسوب، أو اسأل من يدير الخادم عن شهادته.</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>أوقفه الوكيل</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the upload through.</source>
        <translation>لم يسمح وكيل الشبكة بمرور عملية الرفع.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then retry.</source>
        <translation>تحقق من إعدادات الوكيل في هذا الحاسوب، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>إحالة إلى مكان آخر</translation>
    </message>
    <message>
        <source>%1 sent the upload to another address, and Ferry does not follow with your file.</source>
        <translation>أحال %1 عملية الرفع إلى عنوان آخر، وFerry لا يتبعها بملفك.</translation>
    </message>
    <message>
        <source>Enter the final address in the destination&apos;s settings.</source>
        <translation>أدخل العنوان النهائي في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>مضيف آخر</translation>
    </message>
    <message>
        <source>%1 pointed at another host, which was given neither your key nor your file.</source>
        <translation>أشار %1 إلى مضيف آخر، ولم يُعطَ هذا المضيف مفتاحك ولا ملفك.</translation>
    </message>
    <message>
        <source>The server pointed at another host, %2, which was given neither your key nor your file.</source>
        <translation>أشار الخادم إلى مضيف آخر، %2، ولم يُعطَ هذا المضيف مفتاحك ولا ملفك.</translation>
    </message>
    <message>
        <source>endless answer</source>
        <translation>رد لا ينتهي</translation>
    </message>
    <message>
        <source>%1 answered with far more than an answer.</source>
        <translation>رد %1 بما يفوق الرد بكثير.</translation>
    </message>
    <message>
        <source>Check that the address is that of an upload server.</source>
        <translation>تحقق من أن العنوان هو عنوان خادم رفع.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Ferry does not understand.</source>
        <translation>أعطى %1 ردًا لا يفهمه Ferry.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, check the address in the destination&apos;s settings.</source>
        <translation>أعد المحاولة؛ وإن تكرر الأمر فتحقق من العنوان في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>انتهت صلاحية الشهادة</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>انتهت صلاحية شهادة %1، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Who runs the server has to renew it; if this computer&apos;s clock is wrong, set it.</source>
        <translation>على من يدير الخادم تجديدها؛ وإن كانت ساعة هذا الحاسوب خاطئة فاضبطها.</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>الشهادة غير صالحة بعد</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>شهادة %1 غير صالحة بعد، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock if it is wrong; otherwise ask who runs the server.</source>
        <translation>اضبط ساعة هذا الحاسوب إن كانت خاطئة؛ وإلا فاسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>شهادة غير معروفة</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it and nothing was sent.</source>
        <translation>وقّع %1 شهادته بنفسه، فلا أحد يضمنه، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>If the server is yours, name its certificate or its authority in the destination&apos;s setting “ca” (--set ca=FILE).</source>
        <translation>إن كان الخادم خادمك، فاذكر شهادته أو جهة إصدارها في إعداد الوجهة «ca» (--set ca=FILE).</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know, so nothing was sent.</source>
        <translation>شهادة %1 صادرة عن جهة لا يعرفها هذا الحاسوب، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>certificate of another</source>
        <translation>شهادة لاسم آخر</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than %2, so nothing was sent.</source>
        <translation>يعرض %1 شهادة لاسم آخر غير %2، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Enter the address with the name that the certificate is made for.</source>
        <translation>أدخل العنوان بالاسم الذي صدرت له الشهادة.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than that of its address, so nothing was sent.</source>
        <translation>يعرض %1 شهادة لاسم آخر غير اسم عنوانه، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>no TLS there</source>
        <translation>لا TLS هناك</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>ما يرد على عنوان %1 لا يتحدث TLS.</translation>
    </message>
    <message>
        <source>Check the port, or whether the address begins with http:// instead of https://.</source>
        <translation>تحقق من المنفذ، ومما إذا كان العنوان يبدأ بـ http:// بدلًا من https://.</translation>
    </message>
    <message>
        <source>HTTP/2 only</source>
        <translation>HTTP/2 فقط</translation>
    </message>
    <message>
        <source>%1 speaks HTTP/2 only, and Ferry uploads by HTTP/1.1.</source>
        <translation>لا يتحدث %1 سوى HTTP/2، وFerry يرفع عبر HTTP/1.1.</translation>
    </message>
    <message>
        <source>Ask who runs the server to allow HTTP/1.1 as well.</source>
        <translation>اطلب ممن يدير الخادم السماح بـ HTTP/1.1 أيضًا.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent: %3.</source>
        <translation>تعذّر على %1 إثبات هويته، فلم يُرسل شيء: %3.</translation>
    </message>
    <message>
        <source>Ferry has as many files and connections open as this system allows it.</source>
        <translation>فتح Ferry أكبر عدد من الملفات والاتصالات يسمح به هذا النظام.</translation>
    </message>
    <message>
        <source>%1 sent the upload to %3, and Ferry does not follow with your file.</source>
        <translation>أحال %1 عملية الرفع إلى %3، وFerry لا يتبعها بملفك.</translation>
    </message>
    <message>
        <source>If that is the right place, enter it in the destination&apos;s settings.</source>
        <translation>إن كان ذلك هو المكان الصحيح فأدخله في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>address with http://</source>
        <translation>عنوان يبدأ بـ http://</translation>
    </message>
    <message>
        <source>%1 is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected.</source>
        <translation>يُتصل بـ %1 عبر https://، لكنه أعطى عنوان رفع يبدأ بـ http://، فيُرسَل ملفك دون حماية.</translation>
    </message>
    <message>
        <source>Have the proxy in front of the server send X-Forwarded-Proto.</source>
        <translation>اجعل الوكيل الذي أمام الخادم يرسل X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>%3, which was given neither your key nor your file.</source>
        <translation>%3؛ ولم يُعطَ المضيف الآخر مفتاحك ولا ملفك.</translation>
    </message>
    <message>
        <source>a web page answered</source>
        <translation>ردت صفحة ويب</translation>
    </message>
    <message>
        <source>A web page answered in place of %1.</source>
        <translation>ردت صفحة ويب بدلًا من %1.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page first; otherwise check the address in the destination&apos;s settings.</source>
        <translation>إن كانت هذه الشبكة تطلب تسجيل الدخول فافتح صفحة ويب أولًا؛ وإلا فتحقق من العنوان في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>رد قبل الأوان</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file (%3).</source>
        <translation>أجاب %1 بالقبول قبل أن يصله الملف كاملًا (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, something between here and the server answers in its place.</source>
        <translation>أعد المحاولة؛ وإن تكرر الأمر فثمة شيء بين هذا الحاسوب والخادم يرد بدلًا منه.</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file.</source>
        <translation>أجاب %1 بالقبول قبل أن يصله الملف كاملًا.</translation>
    </message>
    <message>
        <source>claims too much</source>
        <translation>يدّعي أكثر مما وصله</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent (%3).</source>
        <translation>يدّعي %1 أن لديه أكثر مما أُرسل (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, its keeper has to look at it.</source>
        <translation>أعد المحاولة؛ وإن تكرر الأمر فعلى من يديره أن ينظر فيه.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent.</source>
        <translation>يدّعي %1 أن لديه أكثر مما أُرسل.</translation>
    </message>
    <message>
        <source>no upload address</source>
        <translation>لا عنوان رفع</translation>
    </message>
    <message>
        <source>%1 made an upload and gave no address for it that can be used.</source>
        <translation>أنشأ %1 عملية رفع ولم يعطِ لها عنوانًا صالحًا للاستخدام.</translation>
    </message>
    <message>
        <source>address repeats the token</source>
        <translation>العنوان يكرر الرمز المميز</translation>
    </message>
    <message>
        <source>%1 put the token that it was sent into the upload&apos;s address, where others could read it.</source>
        <translation>وضع %1 الرمز المميز المرسل إليه في عنوان الرفع، حيث يمكن لغيرك قراءته.</translation>
    </message>
    <message>
        <source>Do not use this server before its keeper has looked at it.</source>
        <translation>لا تستخدم هذا الخادم قبل أن ينظر فيه من يديره.</translation>
    </message>
    <message>
        <source>upload address leads nowhere</source>
        <translation>عنوان الرفع لا يقود إلى شيء</translation>
    </message>
    <message>
        <source>%1 made an upload and knows nothing of it at the address it gave.</source>
        <translation>أنشأ %1 عملية رفع، ولا يعرف عنها شيئًا على العنوان الذي أعطاه.</translation>
    </message>
    <message>
        <source>A proxy in front of the server may change its addresses: check that it passes on the upload path.</source>
        <translation>قد يغيّر الوكيل الذي أمام الخادم عناوينه: تحقق من أنه يمرر مسار الرفع.</translation>
    </message>
    <message>
        <source>no upload made</source>
        <translation>لم تُنشأ عملية رفع</translation>
    </message>
    <message>
        <source>%1 answered without making an upload.</source>
        <translation>رد %1 دون إنشاء عملية رفع.</translation>
    </message>
    <message>
        <source>Check that the address is that of a tus server.</source>
        <translation>تحقق من أن العنوان هو عنوان خادم tus.</translation>
    </message>
    <message>
        <source>loses what it has</source>
        <translation>يفقد ما لديه</translation>
    </message>
    <message>
        <source>%1 says again and again that it has less of the file than before.</source>
        <translation>يقول %1 مرة بعد مرة إن لديه من الملف أقل مما كان.</translation>
    </message>
    <message>
        <source>Retry later, or ask who runs the server.</source>
        <translation>أعد المحاولة لاحقًا، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>takes too little</source>
        <translation>يستقبل القليل جدًا</translation>
    </message>
    <message>
        <source>%1 takes too little at a time (%3).</source>
        <translation>يستقبل %1 القليل جدًا في كل مرة (%3).</translation>
    </message>
    <message>
        <source>%1 takes too little of the file at a time to ever have all of it.</source>
        <translation>يستقبل %1 من الملف في كل مرة أقل مما يكفي ليكتمل لديه يومًا.</translation>
    </message>
    <message>
        <source>sent too often</source>
        <translation>أُرسل مرات كثيرة جدًا</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it (%3).</source>
        <translation>أُرسل إلى %1 ثلاثة أضعاف ما في الملف، ولم يكتمل لديه بعد (%3).</translation>
    </message>
    <message>
        <source>Retry to begin anew; if it stays so, ask who runs the server.</source>
        <translation>أعد المحاولة للبدء من جديد؛ وإن تكرر الأمر فاسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it.</source>
        <translation>أُرسل إلى %1 ثلاثة أضعاف ما في الملف، ولم يكتمل لديه بعد.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>طلبات كثيرة جدًا</translation>
    </message>
    <message>
        <source>%1 is getting too many requests.</source>
        <translation>يتلقى %1 طلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>Retry in a few minutes, or upload fewer files at a time.</source>
        <translation>أعد المحاولة بعد بضع دقائق، أو ارفع ملفات أقل في آن واحد.</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>مشكلة في الخادم</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>يواجه %1 مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>%1 is still busy with an earlier upload of this file.</source>
        <translation>ما زال %1 مشغولًا برفع سابق لهذا الملف.</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>أعد المحاولة بعد دقيقة.</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in or the key.</source>
        <translation>لم يعد %1 يقبل تسجيل الدخول أو المفتاح.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>سجّل الدخول مجددًا، أو أدخل مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 does not allow you to upload here.</source>
        <translation>لا يسمح لك %1 بالرفع إلى هنا.</translation>
    </message>
    <message>
        <source>You are not allowed to upload to %2.</source>
        <translation>غير مسموح لك بالرفع إلى %2.</translation>
    </message>
    <message>
        <source>Choose another place, or ask its owner for permission.</source>
        <translation>اختر مكانًا آخر، أو اطلب الإذن من صاحبه.</translation>
    </message>
    <message>
        <source>place missing</source>
        <translation>المكان مفقود</translation>
    </message>
    <message>
        <source>%1 does not have the place to upload to.</source>
        <translation>المكان المطلوب الرفع إليه غير موجود في %1.</translation>
    </message>
    <message>
        <source>%2 does not exist.</source>
        <translation>%2 غير موجود.</translation>
    </message>
    <message>
        <source>Make it there, or choose another in the destination&apos;s settings.</source>
        <translation>أنشئه هناك، أو اختر غيره في إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>%1 does not take a file of this size.</source>
        <translation>لا يُقبل ملف بهذا الحجم في %1.</translation>
    </message>
    <message>
        <source>%1 does not take files of this type.</source>
        <translation>لا يقبل %1 ملفات من هذا النوع.</translation>
    </message>
    <message>
        <source>Choose another destination, or allow the type there.</source>
        <translation>اختر وجهة أخرى، أو اسمح بهذا النوع هناك.</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>هذا الاسم</translation>
    </message>
    <message>
        <source>%1 does not take a file of this name.</source>
        <translation>لا يقبل %1 ملفًا بهذا الاسم.</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there.</source>
        <translation>لا يمكن استخدام الاسم %2 هناك.</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>الاسم مستخدم</translation>
    </message>
    <message>
        <source>%1 already has a file of this name.</source>
        <translation>يوجد في %1 ملف بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Keep both, replace it, or skip this one.</source>
        <translation>أبقِ كليهما، أو استبدله، أو تخطَّ هذا الملف.</translation>
    </message>
    <message>
        <source>%1 has no space left for you.</source>
        <translation>لم تبقَ لك مساحة في %1.</translation>
    </message>
    <message>
        <source>Make room there or raise the quota, then retry.</source>
        <translation>أفسح مكانًا هناك أو ارفع الحصة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>upload expired</source>
        <translation>انتهت مدة الرفع</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished part of this upload.</source>
        <translation>تخلّى %1 عن الجزء غير المكتمل من عملية الرفع هذه.</translation>
    </message>
    <message>
        <source>Retry; it starts again from the beginning.</source>
        <translation>أعد المحاولة؛ سيبدأ من جديد.</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>عدم تطابق الموضع</translation>
    </message>
    <message>
        <source>%1 holds another part of the file than Ferry thought.</source>
        <translation>لدى %1 جزء من الملف غير الذي ظنه Ferry.</translation>
    </message>
    <message>
        <source>Retry; Ferry asks the server where to go on.</source>
        <translation>أعد المحاولة؛ يسأل Ferry الخادم من أين يتابع.</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>تلف في الطريق</translation>
    </message>
    <message>
        <source>The data was damaged on its way.</source>
        <translation>تلفت البيانات في طريقها.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, the network or this computer&apos;s memory may be at fault.</source>
        <translation>أعد المحاولة؛ وإن تكرر الأمر فقد يكون السبب في الشبكة أو في ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>stored file differs</source>
        <translation>الملف المخزَّن مختلف</translation>
    </message>
    <message>
        <source>%1 stored something else than the file.</source>
        <translation>خزّن %1 شيئًا غير الملف.</translation>
    </message>
    <message>
        <source>Retry to upload it again.</source>
        <translation>أعد المحاولة لرفعه مجددًا.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>%1 did not accept the upload.</source>
        <translation>لم يقبل %1 عملية الرفع.</translation>
    </message>
    <message>
        <source>Its own words are in Details; check the destination&apos;s settings.</source>
        <translation>كلماته موجودة في «التفاصيل»؛ تحقق من إعدادات الوجهة.</translation>
    </message>
    <message>
        <source>%2 does not take this type of file: %3.</source>
        <translation>لا يُقبل هذا النوع من الملفات في %2: %3.</translation>
    </message>
    <message>
        <source>Choose another bucket, or allow the type there.</source>
        <translation>اختر حاوية أخرى، أو اسمح بهذا النوع هناك.</translation>
    </message>
    <message>
        <source>%1 does not take this type of file: %3.</source>
        <translation>لا يقبل %1 هذا النوع من الملفات: %3.</translation>
    </message>
    <message>
        <source>The name %2 is kept by the server for its own use.</source>
        <translation>يحتفظ الخادم بالاسم %2 لاستخدامه الخاص.</translation>
    </message>
    <message>
        <source>The server keeps this name for its own use.</source>
        <translation>يحتفظ الخادم بهذا الاسم لاستخدامه الخاص.</translation>
    </message>
    <message>
        <source>The name %2 is too long for %1 (%3).</source>
        <translation>الاسم %2 أطول مما يقبله %1 (%3).</translation>
    </message>
    <message>
        <source>Shorten the name of the file or of its folders and add it again.</source>
        <translation>اختصر اسم الملف أو أسماء مجلداته وأضفه مجددًا.</translation>
    </message>
    <message>
        <source>The name is too long for %1 (%3).</source>
        <translation>الاسم أطول مما يقبله %1 (%3).</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there: %3.</source>
        <translation>لا يمكن استخدام الاسم %2 هناك: %3.</translation>
    </message>
    <message>
        <source>name taken at the same moment</source>
        <translation>أُخذ الاسم في اللحظة نفسها</translation>
    </message>
    <message>
        <source>Another upload took this name on %1 at the same moment.</source>
        <translation>أخذت عملية رفع أخرى هذا الاسم في %1 في اللحظة نفسها.</translation>
    </message>
    <message>
        <source>%1 has no space left for you: %3.</source>
        <translation>لم تبقَ لك مساحة في %1: %3.</translation>
    </message>
    <message>
        <source>upload vanished</source>
        <translation>اختفت عملية الرفع</translation>
    </message>
    <message>
        <source>%1 lost the unfinished upload again and again.</source>
        <translation>فقد %1 عملية الرفع غير المكتملة مرة بعد مرة.</translation>
    </message>
    <message>
        <source>no permission to replace</source>
        <translation>لا إذن بالاستبدال</translation>
    </message>
    <message>
        <source>The bucket %2 lets you add files and not replace them.</source>
        <translation>تتيح لك الحاوية %2 إضافة الملفات لا استبدالها.</translation>
    </message>
    <message>
        <source>Keep both instead, or give the bucket a policy for UPDATE.</source>
        <translation>أبقِ كليهما بدلًا من ذلك، أو أعطِ الحاوية سياسة للأمر UPDATE.</translation>
    </message>
    <message>
        <source>%1 lets you add files and not replace them.</source>
        <translation>يتيح لك %1 إضافة الملفات لا استبدالها.</translation>
    </message>
    <message>
        <source>never there</source>
        <translation>لا يظهر هناك أبدًا</translation>
    </message>
    <message>
        <source>%1 stores something else each time, under one name after the other.</source>
        <translation>يخزّن %1 شيئًا آخر في كل مرة، تحت اسم بعد آخر.</translation>
    </message>
    <message>
        <source>Asked for the file, %1 answers about another or none.</source>
        <translation>عند السؤال عن الملف، يجيب %1 عن ملف آخر أو عن لا شيء.</translation>
    </message>
    <message>
        <source>%1 stored something else than the file: %3.</source>
        <translation>خزّن %1 شيئًا غير الملف: %3.</translation>
    </message>
    <message>
        <source>not there afterwards</source>
        <translation>غير موجود بعد الرفع</translation>
    </message>
    <message>
        <source>%1 said yes, and afterwards does not have the file.</source>
        <translation>أجاب %1 بالقبول، ثم تبيّن أن الملف ليس لديه.</translation>
    </message>
    <message>
        <source>has no list</source>
        <translation>لا قائمة لديه</translation>
    </message>
    <message>
        <source>%1 cannot say what it keeps: servers of this kind, and those whose list is turned off, have none.</source>
        <translation>لا يستطيع %1 أن يذكر ما يحفظه: ليس للخوادم من هذا النوع قائمة، ولا لما عُطّلت قائمته منها.</translation>
    </message>
    <message>
        <source>Look there with the means that the server itself offers.</source>
        <translation>انظر هناك بالوسائل التي يوفرها الخادم نفسه.</translation>
    </message>
    <message>
        <source>has no folders</source>
        <translation>لا مجلدات لديه</translation>
    </message>
    <message>
        <source>%1 keeps its files without folders, so there is no %2.</source>
        <translation>يحفظ %1 ملفاته دون مجلدات، فلا وجود للمجلد %2.</translation>
    </message>
    <message>
        <source>Name the destination alone.</source>
        <translation>اذكر الوجهة وحدها.</translation>
    </message>
    <message>
        <source>list goes round</source>
        <translation>قائمة تدور على نفسها</translation>
    </message>
    <message>
        <source>After %3 files the list of %1 begins again and never ends, so it is not trusted.</source>
        <translation>بعد %3 من الملفات تبدأ قائمة %1 من جديد ولا تنتهي، فلا يوثق بها.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Retry later, or ask who runs the server.</source>
        <translation>لم يُحذف شيء. أعد المحاولة لاحقًا، أو اسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>%1 keeps more than %3 files, more than Ferry shows at a time.</source>
        <translation>يحفظ %1 أكثر من %3 من الملفات، أي أكثر مما يعرضه Ferry دفعة واحدة.</translation>
    </message>
    <message>
        <source>Name a folder, as in “name/folder”.</source>
        <translation>اذكر مجلدًا، كما في «name/folder».</translation>
    </message>
    <message>
        <source>no list came</source>
        <translation>لم تصل قائمة</translation>
    </message>
    <message>
        <source>%1 was asked for its files and answered with something else (%3).</source>
        <translation>سُئل %1 عن ملفاته فرد بشيء آخر (%3).</translation>
    </message>
    <message>
        <source>has no links</source>
        <translation>لا روابط لديه</translation>
    </message>
    <message>
        <source>%1 gives out no links to what it keeps.</source>
        <translation>لا يعطي %1 روابط لما يحفظه.</translation>
    </message>
    <message>
        <source>Download the file and hand it on, or upload it elsewhere.</source>
        <translation>نزّل الملف ومرّره، أو ارفعه إلى مكان آخر.</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>مدة أطول من أن تكون لرابط</translation>
    </message>
    <message>
        <source>A link of %1 works for %3 days at most.</source>
        <translation>أقصى مدة لعمل رابط من %1 بالأيام: %3.</translation>
    </message>
    <message>
        <source>Ask for a shorter time, or make the bucket public.</source>
        <translation>اطلب مدة أقصر، أو اجعل الحاوية عامة.</translation>
    </message>
    <message>
        <source>no link came</source>
        <translation>لم يصل رابط</translation>
    </message>
    <message>
        <source>%1 was asked for a link and answered with something else.</source>
        <translation>طُلب رابط من %1 فرد بشيء آخر.</translation>
    </message>
    <message>
        <source>gives back text only</source>
        <translation>يعيد النص فقط</translation>
    </message>
    <message>
        <source>%2 gives back the text that it read out of a file, and never the file.</source>
        <translation>يعيد %2 النص الذي استخرجه من الملف، ولا يعيد الملف نفسه أبدًا.</translation>
    </message>
    <message>
        <source>Fetch it from another place that it was uploaded to.</source>
        <translation>اجلبه من مكان آخر رُفع إليه.</translation>
    </message>
    <message>
        <source>gives nothing back</source>
        <translation>لا يعيد شيئًا</translation>
    </message>
    <message>
        <source>%2 does not give back what it was sent.</source>
        <translation>لا يعيد %2 ما أُرسل إليه.</translation>
    </message>
    <message>
        <source>no name for a file here</source>
        <translation>لا يصلح اسمًا لملف هنا</translation>
    </message>
    <message>
        <source>%2 is no name that a file can safely have here: it would be another place, is too long, or has hidden characters.</source>
        <translation>لا يمكن أن يحمل ملف هنا الاسم %2 بأمان: إما أنه مكان آخر، أو طويل جدًا، أو فيه محارف مخفية.</translation>
    </message>
    <message>
        <source>Choose a name for it: --output FILE, or Save as in the window.</source>
        <translation>اختر له اسمًا باستخدام --output FILE، أو «حفظ باسم» في النافذة.</translation>
    </message>
    <message>
        <source>outside the folder</source>
        <translation>خارج المجلد</translation>
    </message>
    <message>
        <source>%2 is not below the folder of %1, so it is left alone.</source>
        <translation>لا يقع %2 ضمن مجلد %1، فتُرك كما هو.</translation>
    </message>
    <message>
        <source>Add a destination for the folder that it is in.</source>
        <translation>أضف وجهة للمجلد الذي يوجد فيه.</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>لم يُحذف</translation>
    </message>
    <message>
        <source>%1 said yes and deleted nothing: the policies of the bucket do not let you.</source>
        <translation>أجاب %1 بالقبول ولم يحذف شيئًا: لا تسمح لك سياسات الحاوية.</translation>
    </message>
    <message>
        <source>Add a policy for DELETE on storage.objects, or sign in as who uploaded it.</source>
        <translation>أضف سياسة للأمر DELETE على storage.objects، أو سجّل الدخول بحساب من رفعه.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجود هنا بالفعل</translation>
    </message>
    <message>
        <source>There is a file %2 here already, and it is not overwritten.</source>
        <translation>يوجد هنا ملف %2 بالفعل، ولن يُكتب فوقه.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>تغيّر هناك</translation>
    </message>
    <message>
        <source>%2 is another file by now than the one that was listed.</source>
        <translation>صار %2 ملفًا آخر غير المدرج في القائمة.</translation>
    </message>
    <message>
        <source>List the files again.</source>
        <translation>اسرد الملفات مجددًا.</translation>
    </message>
    <message>
        <source>came incomplete</source>
        <translation>وصل ناقصًا</translation>
    </message>
    <message>
        <source>%3 bytes came from %1, so nothing was kept.</source>
        <translation>وصل من %1 ما مقداره %3 بايت، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged.</source>
        <translation>أعد المحاولة؛ وإن تكرر الأمر فالمخزَّن هناك تالف.</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>محتوى آخر</translation>
    </message>
    <message>
        <source>What came from %1 has another SHA-256 than what was uploaded, so it was not kept.</source>
        <translation>ما وصل من %1 له SHA-256 غير الذي رُفع، فلم يُحفظ.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged or was replaced.</source>
        <translation>أعد المحاولة؛ وإن تكرر الأمر فالمخزَّن هناك تالف أو استُبدل.</translation>
    </message>
    <message>
        <source>more than the file</source>
        <translation>أكثر من الملف</translation>
    </message>
    <message>
        <source>%1 sent more than the %4 that the file has, so nothing was kept.</source>
        <translation>أرسل %1 أكثر من حجم الملف البالغ %4، فلم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, ask who runs the server.</source>
        <translation>أعد المحاولة؛ وإن تكرر الأمر فاسأل من يدير الخادم.</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>The download from %1 broke off: %3.</source>
        <translation>انقطع التنزيل من %1: %3.</translation>
    </message>
    <message>
        <source>Retry when the network is steady.</source>
        <translation>أعد المحاولة عند استقرار الشبكة.</translation>
    </message>
    <message>
        <source>came packed</source>
        <translation>وصل مضغوطًا</translation>
    </message>
    <message>
        <source>%1 sent the file packed although it was asked for it as it is.</source>
        <translation>أرسل %1 الملف مضغوطًا مع أنه طُلب كما هو.</translation>
    </message>
    <message>
        <source>Have who runs the server turn compression off for stored files.</source>
        <translation>اطلب ممن يدير الخادم تعطيل الضغط للملفات المخزَّنة.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1 بايت</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 ك.ب</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 م.ب</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غ.ب</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 ت.ب</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1 بيتابايت</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>per second</comment>
        <translation>%1/ث</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>بقي أكثر من يوم</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>بقي نحو %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 د %2 ث</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 س %2 د</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 ي %2 س</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two clauses</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads</source>
        <translation>
            <numerusform>لا عمليات رفع</numerusform>
            <numerusform>عملية رفع واحدة</numerusform>
            <numerusform>%1 من عمليات الرفع</numerusform>
            <numerusform>%1 عمليات رفع</numerusform>
            <numerusform>%1 عملية رفع</numerusform>
            <numerusform>%1 عملية رفع</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>تم الرفع</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>توقف عند %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Not sent: the destination had a file of this name, and was left as it is.</source>
        <translation>لم يُرسل: كان في الوجهة ملف بهذا الاسم، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>أُلغي بعد %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%1 محاولات</numerusform>
            <numerusform>%1 محاولة</numerusform>
            <numerusform>%1 محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>computer, path there</comment>
        <translation>من %1، %2</translation>
    </message>
    <message>
        <source>From this computer, %1</source>
        <translation>من هذا الحاسوب، %1</translation>
    </message>
    <message>
        <source>From this computer, %1, unchanged since</source>
        <translation>من هذا الحاسوب، %1، ولم يتغير منذ ذلك الحين</translation>
    </message>
    <message>
        <source>From this computer, %1, changed since</source>
        <translation>من هذا الحاسوب، %1، وتغيّر منذ ذلك الحين</translation>
    </message>
    <message>
        <source>From this computer, %1, no longer there</source>
        <translation>من هذا الحاسوب، %1، ولم يعد هناك</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Also uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>رُفع أيضًا من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>Uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>رُفع من %1 إلى %2، %3</translation>
    </message>
    <message>
        <source>%1, and many times more</source>
        <translation>%1، ومرات كثيرة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 times more</source>
        <translation>
            <numerusform>%1، و%2 مرة أخرى</numerusform>
            <numerusform>%1، ومرة أخرى</numerusform>
            <numerusform>%1، ومرتين أخريين</numerusform>
            <numerusform>%1، و%2 مرات أخرى</numerusform>
            <numerusform>%1، و%2 مرة أخرى</numerusform>
            <numerusform>%1، و%2 مرة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is already in %1: uploaded from %2, %3.</source>
        <comment>place, computer, time</comment>
        <translation>الملف نفسه موجود بالفعل في %1: رُفع من %2، %3.</translation>
    </message>
    <message>
        <source>%1, %2, to %3, %4, from %5, %6</source>
        <comment>name, outcome, place, size, device, time</comment>
        <translation>%1، %2، إلى %3، %4، من %5، %6</translation>
    </message>
    <message>
        <source>Size checked after upload</source>
        <translation>تم التحقق من الحجم بعد الرفع</translation>
    </message>
    <message>
        <source>Not checked after upload</source>
        <translation>لم يُتحقق منه بعد الرفع</translation>
    </message>
    <message>
        <source>SHA-256 %1, checked after upload</source>
        <translation>SHA-256 %1، تم التحقق منه بعد الرفع</translation>
    </message>
    <message>
        <source>SHA-256 %1, size checked after upload</source>
        <translation>SHA-256 %1، تم التحقق من الحجم بعد الرفع</translation>
    </message>
    <message>
        <source>SHA-256 %1, not checked after upload</source>
        <translation>SHA-256 %1، لم يُتحقق منه بعد الرفع</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>size, time, speed</comment>
        <translation>%1 خلال %2 (%3)</translation>
    </message>
</context>
<context>
    <name>KeptPicture</name>
    <message>
        <source>d MMM HH.mm</source>
        <comment>day and time in a file&apos;s name, as QDateTime writes them</comment>
        <translation>d MMM HH.mm</translation>
    </message>
    <message>
        <source>Pasted image %1</source>
        <translation>صورة ملصقة %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 at a time, automatic</source>
        <translation>%1 معًا، تلقائي</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 معًا</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Copy link as Markdown or HTML, open it, show its QR code</source>
        <translation>نسخ الرابط بصيغة Markdown أو HTML، أو فتحه، أو عرض رمز QR له</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</source>
        <translation>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذ منها ومن نسخة احتياطية: من عمليات رفع السجل %2، ومن قائمة الانتظار %3.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذ منها ومن نسخة احتياطية: من عمليات رفع السجل %2، ومن قائمة الانتظار %3.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذ منها ومن نسخة احتياطية: من عمليات رفع السجل %2، ومن قائمة الانتظار %3.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذت منها ومن نسخة احتياطية %2 عمليات رفع من السجل و%3 من قائمة الانتظار.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذت منها ومن نسخة احتياطية %2 عملية رفع من السجل و%3 من قائمة الانتظار.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذت منها ومن نسخة احتياطية %2 عملية رفع من السجل و%3 من قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</source>
        <translation>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذ منها: من عمليات رفع السجل %2، ومن قائمة الانتظار %3.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذ منها: من عمليات رفع السجل %2، ومن قائمة الانتظار %3.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذ منها: من عمليات رفع السجل %2، ومن قائمة الانتظار %3.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذت منها %2 عمليات رفع من السجل و%3 من قائمة الانتظار.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذت منها %2 عملية رفع من السجل و%3 من قائمة الانتظار.</numerusform>
            <numerusform>كانت قاعدة البيانات تالفة، فوُضعت جانبًا باسم %1. أُنقذت منها %2 عملية رفع من السجل و%3 من قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was made by a newer Ferry. It can be looked at, not changed.</source>
        <translation>أُنشئت قاعدة البيانات بإصدار أحدث من Ferry. يمكن الاطلاع عليها، لا تغييرها.</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open this address?</source>
        <translation>فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Token</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Sent as “Authorization: Bearer …”.</source>
        <translation>يُرسل بصيغة «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>الترويسات</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>تُرسل مع كل طلب.</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>حساب SHA-256</translation>
    </message>
    <message>
        <source>For the history; made while uploading.</source>
        <translation>للسجل؛ يُحسب أثناء الرفع.</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>أنواع المحتوى</translation>
    </message>
    <message>
        <source>For suffixes that should go with another type than the web&apos;s usual one.</source>
        <translation>للواحق التي ينبغي أن تُرسل بنوع غير نوعها المعتاد على الويب.</translation>
    </message>
    <message>
        <source>Same bytes once</source>
        <translation>المحتوى نفسه مرة واحدة</translation>
    </message>
    <message>
        <source>Skip a file whose content is there already, from any of your computers.</source>
        <translation>تخطي الملف إن كان محتواه هناك بالفعل، من أي من حواسيبك.</translation>
    </message>
    <message>
        <source>Keep files for (days)</source>
        <translation>مدة حفظ الملفات (أيام)</translation>
    </message>
    <message>
        <source>Older uploads of yours are offered for deletion in Remote files. Nothing is deleted by itself.</source>
        <translation>تُعرض عمليات رفعك الأقدم للحذف في «الملفات البعيدة». لا يُحذف شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers with a private one.</source>
        <translation>نص PEM أو مسار ملف PEM، للخوادم ذات جهة إصدار خاصة.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers that ask who you are.</source>
        <translation>نص PEM أو مسار ملف PEM، للخوادم التي تسأل عن هويتك.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>The path of a PEM file; the key stays there.</source>
        <translation>مسار ملف PEM؛ يبقى المفتاح في مكانه.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, with USER@ where it asks for one; “none” for no proxy. Without it, as Ferry&apos;s settings say.</source>
        <translation>http:// أو https:// أو socks5://، مع USER@ إن طلب اسم مستخدم؛ و«none» لعدم استخدام وكيل. ومن دونه، كما تحدد إعدادات Ferry.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة مرور الوكيل</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>طريقة الدخول</translation>
    </message>
    <message>
        <source>How a name and a password are sent.</source>
        <translation>كيفية إرسال الاسم وكلمة المرور.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Ask before sending</source>
        <translation>السؤال قبل الإرسال</translation>
    </message>
    <message>
        <source>Large files wait for the server&apos;s word (Expect: 100-continue).</source>
        <translation>تنتظر الملفات الكبيرة إذن الخادم (Expect: 100-continue).</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>هذه الملفات فقط</translation>
    </message>
    <message>
        <source>Patterns, separated by commas; all other files are left out. Empty: all go.</source>
        <translation>أنماط تفصل بينها فواصل؛ وتُستبعد كل الملفات الأخرى. فارغ: تُرفع كلها.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Patterns of files that are not uploaded; with / at the end, of folders.</source>
        <translation>أنماط الملفات التي لا تُرفع؛ ومع / في النهاية، أنماط المجلدات.</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>مجلد فرعي</translation>
    </message>
    <message>
        <source>Where each file goes, by the day of its last change: {year}, {month}, {day}.</source>
        <translation>أين يذهب كل ملف، حسب يوم آخر تغيير فيه: {year}، {month}، {day}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>إذا كان الاسم مستخدمًا</translation>
    </message>
    <message>
        <source>What happens when nobody has said it for the file.</source>
        <translation>ما يحدث عندما لا يحدده أحد للملف.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>عنوان URL الأساسي</translation>
    </message>
    <message>
        <source>The API&apos;s address, without “/files”: a gateway&apos;s, or another server&apos;s.</source>
        <translation>عنوان API، من دون «/files»: عنوان بوابة أو خادم آخر.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Where the key was made. A key of one is unknown to the other.</source>
        <translation>حيث أُنشئ المفتاح. مفتاح إحداهما لا تعرفه الأخرى.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Kept in the keychain, and sent there alone.</source>
        <translation>يُحفظ في سلسلة المفاتيح، ولا يُرسل إلا إلى هناك.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What the files are for; it decides what is taken.</source>
        <translation>الغاية من الملفات؛ وهي تحدد ما يُقبل.</translation>
    </message>
    <message>
        <source>Largest file (MiB)</source>
        <translation>أكبر ملف (ميبيبايت)</translation>
    </message>
    <message>
        <source>Larger ones are not tried; 0 for no limit.</source>
        <translation>لا تُجرَّب الملفات الأكبر؛ و0 يعني بلا حد.</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>الانتظار حتى تتم قراءته</translation>
    </message>
    <message>
        <source>Follow the reading of the text on the server to its end; an upload is done after that.</source>
        <translation>متابعة قراءة النص على الخادم حتى نهايتها؛ ولا يكتمل الرفع إلا بعدها.</translation>
    </message>
    <message>
        <source>The server lists its files</source>
        <translation>الخادم يسرد ملفاته</translation>
    </message>
    <message>
        <source>After a lost answer Ferry looks whether the file is there; otherwise it asks you.</source>
        <translation>إذا ضاع رد، ينظر Ferry هل الملف هناك؛ وإلا فيسألك.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>عنوان URL</translation>
    </message>
    <message>
        <source>{name} stands for the file&apos;s name, {path} for its path with folders.</source>
        <translation>{name} يمثل اسم الملف، و{path} مساره مع المجلدات.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>الطريقة</translation>
    </message>
    <message>
        <source>PUT can be repeated safely, POST cannot.</source>
        <translation>يمكن تكرار PUT بأمان، ولا يمكن تكرار POST.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Ask the server for the size afterwards, where it tells.</source>
        <translation>سؤال الخادم عن الحجم بعد الرفع، حيث يخبر به.</translation>
    </message>
    <message>
        <source>Look before uploading</source>
        <translation>النظر قبل الرفع</translation>
    </message>
    <message>
        <source>Ask the server whether the name is taken, where it tells. Without it, files of the same name are replaced.</source>
        <translation>سؤال الخادم هل الاسم مستخدم، حيث يخبر بذلك. ومن دونه تُستبدل الملفات ذات الاسم نفسه.</translation>
    </message>
    <message>
        <source>Create folders</source>
        <translation>إنشاء المجلدات</translation>
    </message>
    <message>
        <source>With WebDAV servers, when one is missing.</source>
        <translation>مع خوادم WebDAV، عند نقص أحدها.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Files are copied here; it is made when missing.</source>
        <translation>تُنسخ الملفات إلى هنا؛ ويُنشأ المجلد عند عدم وجوده.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>يقود إلى</translation>
    </message>
    <message>
        <source>Each file goes to all of these. One that fails holds none of the others up.</source>
        <translation>يذهب كل ملف إلى هذه جميعًا. والوجهة التي تفشل لا تعطّل غيرها.</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>الاختيار من</translation>
    </message>
    <message>
        <source>The first of these that takes the file, by size and type, and is neither overloaded nor out of balance.</source>
        <translation>أول خدمة منها تقبل الملف حسب الحجم والنوع، وليست مثقلة ولا بلا رصيد.</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>الانتقال إلى التالية</translation>
    </message>
    <message>
        <source>When a service fails for its own reasons: no balance, no quota, overload.</source>
        <translation>عندما تفشل خدمة لأسباب تخصها: لا رصيد، أو لا حصة، أو ضغط زائد.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Uploads as this user, to its project.</source>
        <translation>الرفع باسم هذا المستخدم، إلى مشروعه.</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>عنوان URL للمشروع</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Data API.</source>
        <translation>في لوحة التحكم ضمن Settings ثم Data API.</translation>
    </message>
    <message>
        <source>Publishable or anon key</source>
        <translation>مفتاح Publishable أو anon</translation>
    </message>
    <message>
        <source>The public one. A secret or service_role key is refused: it opens the whole project to whoever finds it on this computer.</source>
        <translation>المفتاح العام. يُرفض المفتاح السري أو service_role: فهو يفتح المشروع كله لكل من يعثر عليه على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>الحاوية</translation>
    </message>
    <message>
        <source>In the bucket; it need not exist yet. “{user}” is the account&apos;s user id.</source>
        <translation>داخل الحاوية؛ ولا يلزم أن يكون موجودًا بعد. «{user}» هو معرّف مستخدم الحساب.</translation>
    </message>
    <message>
        <source>Cache time (seconds)</source>
        <translation>مدة التخزين المؤقت (ثوانٍ)</translation>
    </message>
    <message>
        <source>How long browsers may keep a download.</source>
        <translation>كم تحتفظ المتصفحات بما تنزّله.</translation>
    </message>
    <message>
        <source>Resumable above (MB)</source>
        <translation>استئناف ما فوق (م.ب)</translation>
    </message>
    <message>
        <source>Smaller files go in one request, as Supabase advises up to 6 MB.</source>
        <translation>تُرسل الملفات الأصغر في طلب واحد، كما تنصح Supabase حتى 6 م.ب.</translation>
    </message>
    <message>
        <source>Verify after uploading</source>
        <translation>التحقق بعد الرفع</translation>
    </message>
    <message>
        <source>One more request for each file.</source>
        <translation>طلب إضافي واحد لكل ملف.</translation>
    </message>
    <message>
        <source>Upload URL</source>
        <translation>عنوان URL للرفع</translation>
    </message>
    <message>
        <source>Where the server creates uploads.</source>
        <translation>حيث ينشئ الخادم عمليات الرفع.</translation>
    </message>
    <message>
        <source>Chunk size (MiB)</source>
        <translation>حجم القطعة (ميبيبايت)</translation>
    </message>
    <message>
        <source>At most this much is sent again after a break; smaller where a proxy limits bodies.</source>
        <translation>هذا أقصى ما يُعاد إرساله بعد انقطاع؛ قلّله إن كان وكيل يحد من حجم الطلبات.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As you want to see it in Ferry.</source>
        <translation>كما تريد أن تراه في Ferry.</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>عمليات الرفع معًا</translation>
    </message>
    <message>
        <source>Empty: as many as Ferry or the service allows.</source>
        <translation>فارغ: بقدر ما يسمح به Ferry أو الخدمة.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>They go on where they stopped when Ferry is started again.</source>
        <translation>
            <numerusform>تُستأنف من حيث توقفت عند تشغيل Ferry مجددًا.</numerusform>
            <numerusform>يُستأنف من حيث توقف عند تشغيل Ferry مجددًا.</numerusform>
            <numerusform>يُستأنفان من حيث توقفا عند تشغيل Ferry مجددًا.</numerusform>
            <numerusform>تُستأنف من حيث توقفت عند تشغيل Ferry مجددًا.</numerusform>
            <numerusform>تُستأنف من حيث توقفت عند تشغيل Ferry مجددًا.</numerusform>
            <numerusform>تُستأنف من حيث توقفت عند تشغيل Ferry مجددًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</source>
        <translation>
            <numerusform>تبدأ من جديد عند تشغيل Ferry مجددًا: لا تستطيع وجهاتها المتابعة من منتصف الملف.</numerusform>
            <numerusform>يبدأ من جديد عند تشغيل Ferry مجددًا: لا تستطيع وجهته المتابعة من منتصف الملف.</numerusform>
            <numerusform>يبدآن من جديد عند تشغيل Ferry مجددًا: لا تستطيع وجهتاهما المتابعة من منتصف الملف.</numerusform>
            <numerusform>تبدأ من جديد عند تشغيل Ferry مجددًا: لا تستطيع وجهاتها المتابعة من منتصف الملف.</numerusform>
            <numerusform>تبدأ من جديد عند تشغيل Ferry مجددًا: لا تستطيع وجهاتها المتابعة من منتصف الملف.</numerusform>
            <numerusform>تبدأ من جديد عند تشغيل Ferry مجددًا: لا تستطيع وجهاتها المتابعة من منتصف الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go on where they stopped</source>
        <translation>
            <numerusform>لا يُستأنف أي ملف</numerusform>
            <numerusform>يُستأنف ملف واحد من حيث توقف</numerusform>
            <numerusform>يُستأنف ملفان من حيث توقفا</numerusform>
            <numerusform>تُستأنف %1 ملفات من حيث توقفت</numerusform>
            <numerusform>يُستأنف %1 ملفًا من حيث توقف</numerusform>
            <numerusform>يُستأنف %1 ملف من حيث توقف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begin again from the start</source>
        <translation>
            <numerusform>ولا يبدأ أي ملف من جديد</numerusform>
            <numerusform>ويبدأ ملف واحد من جديد</numerusform>
            <numerusform>ويبدأ ملفان من جديد</numerusform>
            <numerusform>وتبدأ %1 ملفات من جديد</numerusform>
            <numerusform>ويبدأ %1 ملفًا من جديد</numerusform>
            <numerusform>ويبدأ %1 ملف من جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>When Ferry is started again, %1, %2.</source>
        <translation>عند تشغيل Ferry مجددًا، %1، %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are uploading</source>
        <translation>
            <numerusform>لا يجري رفع أي ملف</numerusform>
            <numerusform>يجري رفع ملف واحد</numerusform>
            <numerusform>يجري رفع ملفين</numerusform>
            <numerusform>يجري رفع %1 ملفات</numerusform>
            <numerusform>يجري رفع %1 ملفًا</numerusform>
            <numerusform>يجري رفع %1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>إنهاء Ferry</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are waiting, and stay in the list.</source>
        <translation>
            <numerusform>لا ملفات أخرى تنتظر.</numerusform>
            <numerusform>ملف آخر ينتظر، ويبقى في القائمة.</numerusform>
            <numerusform>ملفان آخران ينتظران، ويبقيان في القائمة.</numerusform>
            <numerusform>%1 ملفات أخرى تنتظر، وتبقى في القائمة.</numerusform>
            <numerusform>%1 ملفًا آخر ينتظر، ويبقى في القائمة.</numerusform>
            <numerusform>%1 ملف آخر ينتظر، ويبقى في القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and resume next time</source>
        <translation>إنهاء، والاستئناف في المرة القادمة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>متابعة العمل في شريط النظام</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>%1 من الملفات</numerusform>
            <numerusform>%1 ملفات</numerusform>
            <numerusform>%1 ملفًا</numerusform>
            <numerusform>%1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>؟</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>In history</source>
        <translation>في السجل</translation>
    </message>
    <message>
        <source>Not in history</source>
        <translation>ليس في السجل</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>كان هناك من قبل</translation>
    </message>
    <message>
        <source>This history knows nothing of it: another program, or a computer that does not sync, may have brought it.</source>
        <translation>لا يعرف هذا السجل عنه شيئًا: ربما جاء به برنامج آخر، أو حاسوب لا يتزامن.</translation>
    </message>
    <message>
        <source>It was there before Ferry came upon it.</source>
        <translation>كان هناك قبل أن يصادفه Ferry.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Uploaded from %1, last used %2</source>
        <translation>رُفع من %1، آخر استخدام %2</translation>
    </message>
    <message>
        <source>%1. It has another size by now, so somebody wrote it anew.</source>
        <translation>%1. تغيّر حجمه منذ ذلك الحين، أي أن أحدهم كتبه من جديد.</translation>
    </message>
    <message>
        <source>%1, SHA-256 known</source>
        <translation>%1، وقيمة SHA-256 معروفة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من أصل %2</translation>
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
            <numerusform>%1 · خارج هذا السجل: %2</numerusform>
            <numerusform>%1 · خارج هذا السجل: %2</numerusform>
            <numerusform>%1 · خارج هذا السجل: %2</numerusform>
            <numerusform>%1 · خارج هذا السجل: %2</numerusform>
            <numerusform>%1 · خارج هذا السجل: %2</numerusform>
            <numerusform>%1 · خارج هذا السجل: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation>%1، %2، آخر استخدام %3، %4</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 files.</source>
        <translation>
            <numerusform>لم يُحذف أي ملف.</numerusform>
            <numerusform>تم حذف ملف واحد.</numerusform>
            <numerusform>تم حذف ملفين.</numerusform>
            <numerusform>تم حذف %1 ملفات.</numerusform>
            <numerusform>تم حذف %1 ملفًا.</numerusform>
            <numerusform>تم حذف %1 ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left: somebody changed them since they were listed.</source>
        <translation>
            <numerusform>لم يُترك أي ملف.</numerusform>
            <numerusform>تُرك ملف واحد: طرأ عليه تغيير بعد السرد.</numerusform>
            <numerusform>تُرك ملفان: طرأ عليهما تغيير بعد السرد.</numerusform>
            <numerusform>تُركت %1 ملفات: طرأ عليها تغيير بعد السرد.</numerusform>
            <numerusform>تُرك %1 ملفًا: طرأ عليها تغيير بعد السرد.</numerusform>
            <numerusform>تُرك %1 ملف: طرأ عليها تغيير بعد السرد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be deleted.</source>
        <translation>
            <numerusform>لم يتعذّر حذف أي ملف.</numerusform>
            <numerusform>تعذّر حذف ملف واحد.</numerusform>
            <numerusform>تعذّر حذف ملفين.</numerusform>
            <numerusform>تعذّر حذف %1 ملفات.</numerusform>
            <numerusform>تعذّر حذف %1 ملفًا.</numerusform>
            <numerusform>تعذّر حذف %1 ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded %1. Its SHA-256 is the one that was uploaded.</source>
        <translation>تم تنزيل %1. قيمة SHA-256 مطابقة لما رُفع.</translation>
    </message>
    <message>
        <source>Downloaded %1. Its size is right; nobody knows its hash.</source>
        <translation>تم تنزيل %1. حجمه صحيح؛ ولا أحد يعرف بصمته.</translation>
    </message>
    <message>
        <source>Downloaded %1, not verified.</source>
        <translation>تم تنزيل %1، ولم يُتحقق منه.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%1: %2 need attention</source>
        <comment>destination, number</comment>
        <translation>
            <numerusform>%1: %2 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1: %2 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1: %2 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1: %2 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1: %2 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1: %2 بحاجة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1: تم</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1: أُلغي</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1: قيد الانتظار</translation>
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
            <numerusform>%1 و%2 غيره</numerusform>
            <numerusform>%1 و%2 غيره</numerusform>
            <numerusform>%1 و%2 غيره</numerusform>
            <numerusform>%1 و%2 غيره</numerusform>
            <numerusform>%1 و%2 غيره</numerusform>
            <numerusform>%1 و%2 غيره</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>resumed after a lost connection</source>
        <translation>استؤنف بعد انقطاع الاتصال</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>استؤنف</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>تحضير</translation>
    </message>
    <message>
        <source>Reading the whole file once, to recognise it · %1</source>
        <translation>قراءة الملف كله مرة واحدة للتعرف عليه · %1</translation>
    </message>
    <message>
        <source>Reading its text</source>
        <translation>قراءة نصه</translation>
    </message>
    <message>
        <source>%1 has it and reads the text out of it · uploaded %2</source>
        <translation>الملف لدى %1 ويجري استخراج نصه · رُفع %2</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Checking on %1 · uploaded %2</source>
        <translation>التحقق لدى %1 · رُفع %2</translation>
    </message>
    <message>
        <source>%1 is storing it · uploaded %2</source>
        <translation>يخزّنه %1 · رُفع %2</translation>
    </message>
    <message>
        <source>no data moving</source>
        <translation>لا حركة بيانات</translation>
    </message>
    <message>
        <source>Paused: the service is overloaded</source>
        <translation>متوقف مؤقتًا: الخدمة مثقلة</translation>
    </message>
    <message>
        <source>Paused until %1: the service is overloaded</source>
        <translation>متوقف مؤقتًا حتى %1: الخدمة مثقلة</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>طلب الخادم الانتظار</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in</source>
        <translation>بانتظار أن يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on</source>
        <translation>افتح قفل سلسلة المفاتيح للمتابعة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>goes on from there</source>
        <translation>يتابع من هناك</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>بانتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>إعادة المحاولة بعد %1</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>same content, checked</source>
        <translation>المحتوى نفسه، تم التحقق</translation>
    </message>
    <message>
        <source>size checked</source>
        <translation>تم التحقق من الحجم</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Already there. Same content, nothing was sent.</source>
        <translation>موجود هناك بالفعل. المحتوى نفسه، ولم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Same file, uploaded from here on %1. Nothing was sent.</source>
        <translation>الملف نفسه، رُفع من هنا في %1. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Same file, uploaded from %1 on %2. Nothing was sent.</source>
        <translation>الملف نفسه، رُفع من %1 في %2. لم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skipped, same file</source>
        <translation>تم التخطي، الملف نفسه</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>A file of that name was there already, and was left as it is.</source>
        <translation>كان هناك ملف بهذا الاسم بالفعل، وتُرك كما هو.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>A file of that name is already in %1.</source>
        <translation>يوجد ملف بهذا الاسم بالفعل في %1.</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>بانتظار قرارك</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>فحص</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>لا شيء بحاجة إلى انتباهك</numerusform>
            <numerusform>واحد بحاجة إلى انتباهك</numerusform>
            <numerusform>اثنان بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى انتباهك</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>المجلد %1</translation>
    </message>
    <message>
        <source>uploading to %1</source>
        <translation>يُرفع إلى %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 بالمئة</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>موسّع</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>الرفع رغم ذلك</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>عرض الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>%1 من الملفات</numerusform>
            <numerusform>%1 ملفات</numerusform>
            <numerusform>%1 ملفًا</numerusform>
            <numerusform>%1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>in quiet hours</comment>
        <translation>الانتظار حتى %1</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>اتصال محدود الاستخدام</translation>
    </message>
    <message>
        <source>Waiting while the computer sleeps</source>
        <translation>بانتظار استيقاظ الحاسوب</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <source>Scanning</source>
        <translation>فحص</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>لا شيء بحاجة إلى انتباهك</numerusform>
            <numerusform>واحد بحاجة إلى انتباهك</numerusform>
            <numerusform>اثنان بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>قيد الرفع</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>No data moving</source>
        <translation>لا حركة بيانات</translation>
    </message>
</context>
<context>
    <name>RowColumns</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>the table upload_history, which holds the history</source>
        <translation>الجدول upload_history الذي يحفظ السجل</translation>
    </message>
    <message>
        <source>some columns of the table upload_history</source>
        <translation>بعض أعمدة الجدول upload_history</translation>
    </message>
    <message>
        <source>the limits on what may be written into the table</source>
        <translation>القيود على ما يجوز كتابته في الجدول</translation>
    </message>
    <message>
        <source>the table history_clock, which numbers the changes</source>
        <translation>الجدول history_clock الذي يرقّم التغييرات</translation>
    </message>
    <message>
        <source>the table history_devices, which knows your computers</source>
        <translation>الجدول history_devices الذي يعرف حواسيبك</translation>
    </message>
    <message>
        <source>the table history_graves, which keeps forgotten uploads from coming back</source>
        <translation>الجدول history_graves الذي يمنع عودة العمليات المنسية</translation>
    </message>
    <message>
        <source>the trigger that guards what is written</source>
        <translation>المشغّل trigger الذي يحرس ما يُكتب</translation>
    </message>
    <message>
        <source>row level security, which keeps others out of your history</source>
        <translation>أمان مستوى الصف (row level security) الذي يحجب سجلك عن الآخرين</translation>
    </message>
    <message>
        <source>the policies by which everybody sees only their own rows</source>
        <translation>السياسات التي لا يرى بها كل شخص إلا صفوفه</translation>
    </message>
    <message>
        <source>nothing, but a policy of the tables is not Ferry&apos;s and may show your history to others</source>
        <translation>لا شيء، لكن إحدى سياسات الجداول ليست من Ferry وقد تعرض سجلك على غيرك</translation>
    </message>
    <message>
        <source>the rights of signed-in users on the table</source>
        <translation>حقوق المستخدمين المسجَّل دخولهم على الجدول</translation>
    </message>
    <message>
        <source>the function ferry_hello, with which a sync begins</source>
        <translation>الدالة ferry_hello التي تبدأ بها المزامنة</translation>
    </message>
    <message>
        <source>Realtime for the table: without it changes come once a minute, not at once</source>
        <translation>خدمة Realtime للجدول: من دونها تصل التغييرات مرة كل دقيقة لا فورًا</translation>
    </message>
    <message>
        <source>the private bucket ferry-uploads, for your files</source>
        <translation>الحاوية الخاصة ferry-uploads، لملفاتك</translation>
    </message>
    <message>
        <source>the policies that give every user a folder in that bucket</source>
        <translation>السياسات التي تعطي كل مستخدم مجلدًا في تلك الحاوية</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>الناقص: %1.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Order of upload</source>
        <translation>ترتيب الرفع</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing is lost; the next sync goes on.</source>
        <translation>لم يضع شيء؛ وتتابع المزامنة التالية.</translation>
    </message>
    <message>
        <source>Check the project&apos;s address in the account&apos;s settings.</source>
        <translation>تحقق من عنوان المشروع في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>The project cannot be reached.</source>
        <translation>لا يمكن الوصول إلى المشروع.</translation>
    </message>
    <message>
        <source>Check the network and the address, then sync again.</source>
        <translation>تحقق من الشبكة والعنوان، ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>The connection broke off during the sync.</source>
        <translation>انقطع الاتصال أثناء المزامنة.</translation>
    </message>
    <message>
        <source>The project stopped taking data.</source>
        <translation>توقف المشروع عن استقبال البيانات.</translation>
    </message>
    <message>
        <source>The project did not answer in time.</source>
        <translation>لم يرد المشروع في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The project could not prove who it is, so nothing was sent.</source>
        <translation>تعذّر على المشروع إثبات هويته، فلم يُرسل شيء.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or give the account the certificate of the project&apos;s authority.</source>
        <translation>تحقق من العنوان ومن ساعة هذا الحاسوب، أو أعطِ الحساب شهادة جهة الإصدار الخاصة بالمشروع.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the sync through.</source>
        <translation>لم يسمح وكيل الشبكة بمرور المزامنة.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then sync again.</source>
        <translation>تحقق من إعدادات الوكيل في هذا الحاسوب، ثم أعد المزامنة.</translation>
    </message>
    <message>
        <source>The project sends the sync to another address, which Ferry does not follow.</source>
        <translation>يحيل المشروع المزامنة إلى عنوان آخر، وFerry لا يتبعه.</translation>
    </message>
    <message>
        <source>The project pointed at another host, which was given nothing of yours.</source>
        <translation>أشار المشروع إلى مضيف آخر، ولم يُعطَ هذا المضيف شيئًا يخصك.</translation>
    </message>
    <message>
        <source>The project answered with far more than was asked for.</source>
        <translation>رد المشروع بما يفوق المطلوب بكثير.</translation>
    </message>
    <message>
        <source>The project gave an answer that Ferry does not understand.</source>
        <translation>أعطى المشروع ردًا لا يفهمه Ferry.</translation>
    </message>
    <message>
        <source>The project is getting too many requests.</source>
        <translation>يتلقى المشروع طلبات كثيرة جدًا.</translation>
    </message>
    <message>
        <source>The project has trouble of its own.</source>
        <translation>يواجه المشروع مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>Another Ferry is renewing the sign-in.</source>
        <translation>نسخة أخرى من Ferry تجدّد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The project no longer accepts the sign-in.</source>
        <translation>لم يعد المشروع يقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Sign in again; the sync then goes on.</source>
        <translation>سجّل الدخول مجددًا؛ وعندها تتابع المزامنة.</translation>
    </message>
    <message>
        <source>The project does not let you write its history.</source>
        <translation>لا يسمح لك المشروع بالكتابة في سجله.</translation>
    </message>
    <message>
        <source>Run the set-up script again; it mends the project&apos;s rules.</source>
        <translation>شغّل نص الإعداد البرمجي مجددًا؛ فهو يصلح قواعد المشروع.</translation>
    </message>
    <message>
        <source>The project has no table for the history yet.</source>
        <translation>ليس في المشروع جدول للسجل بعد.</translation>
    </message>
    <message>
        <source>Run the set-up script in its SQL editor.</source>
        <translation>شغّل نص الإعداد البرمجي في محرر SQL الخاص به.</translation>
    </message>
    <message>
        <source>The project does not take a row of this size.</source>
        <translation>لا يقبل المشروع صفًا بهذا الحجم.</translation>
    </message>
    <message>
        <source>Keep it on this computer.</source>
        <translation>احتفظ به على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The project keeps no more of your history.</source>
        <translation>لا يحفظ المشروع المزيد من سجلك.</translation>
    </message>
    <message>
        <source>What is new waits here until there is room.</source>
        <translation>ينتظر الجديد هنا حتى يتوفر مكان.</translation>
    </message>
    <message>
        <source>The project did not accept a row.</source>
        <translation>لم يقبل المشروع أحد الصفوف.</translation>
    </message>
    <message>
        <source>Sync again, or keep it on this computer.</source>
        <translation>أعد المزامنة، أو احتفظ به على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The sync was interrupted.</source>
        <translation>قوطعت المزامنة.</translation>
    </message>
    <message>
        <source>The project keeps %1 forgotten uploads of each user, and yours are that many. What is new waits here until old ones are collected.</source>
        <translation>عدد عمليات الرفع المنسية التي يحفظها المشروع لكل مستخدم: %1، وقد بلغته عملياتك. ينتظر الجديد هنا حتى تُجمع القديمة منها.</translation>
    </message>
    <message>
        <source>The project keeps %1 uploads of each user&apos;s history, and yours is full. What is new waits here until you forget some, or the number in history_limits is raised.</source>
        <translation>عدد عمليات الرفع التي يحفظها المشروع في سجل كل مستخدم: %1، وسجلك ممتلئ. ينتظر الجديد هنا حتى تنسى بعضها، أو يُرفع العدد في history_limits.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>%1 من التغييرات</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>History synced</source>
        <translation>تمت مزامنة السجل</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفض %1</numerusform>
            <numerusform>رُفض %1</numerusform>
            <numerusform>رُفض %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %1 of %2 …</source>
        <translation>جلب %1 من %2…</translation>
    </message>
    <message>
        <source>Sending %1 …</source>
        <translation>إرسال %1…</translation>
    </message>
    <message>
        <source>Syncing history…</source>
        <translation>تجري مزامنة السجل…</translation>
    </message>
    <message>
        <source>History not synced</source>
        <translation>لم تتم مزامنة السجل</translation>
    </message>
    <message>
        <source>History full</source>
        <translation>السجل ممتلئ</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 قيد الانتظار</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>Sync history…</source>
        <translation>مزامنة السجل…</translation>
    </message>
    <message>
        <source>Sign in to sync</source>
        <translation>سجّل الدخول للمزامنة</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>إعداد السجل</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>The history of uploads stays on this computer. With a Supabase project of your own it is the same on all your computers.</source>
        <translation>يبقى سجل عمليات الرفع على هذا الحاسوب. ومع مشروع Supabase خاص بك يكون هو نفسه على جميع حواسيبك.</translation>
    </message>
    <message>
        <source>The sync goes on once you have signed in again.</source>
        <translation>تتابع المزامنة بعد أن تسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The project has no complete table for the history yet.</source>
        <translation>ليس في المشروع جدول كامل للسجل بعد.</translation>
    </message>
    <message>
        <source>The project cannot be reached. Ferry tries again by itself; nothing is lost.</source>
        <translation>لا يمكن الوصول إلى المشروع. يعيد Ferry المحاولة من تلقاء نفسه؛ ولا يضيع شيء.</translation>
    </message>
    <message>
        <source>The history is being synced.</source>
        <translation>تجري مزامنة السجل.</translation>
    </message>
    <message>
        <source>Here and in the project the history is the same, but for what is refused.</source>
        <translation>السجل هنا وفي المشروع متطابق، باستثناء ما رُفض.</translation>
    </message>
    <message>
        <source>This computer and the project have the same history.</source>
        <translation>السجل نفسه على هذا الحاسوب وفي المشروع.</translation>
    </message>
    <message>
        <source>The last sync failed. Ferry tries again by itself.</source>
        <translation>فشلت المزامنة الأخيرة. يعيد Ferry المحاولة من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Live: changes come as they happen</source>
        <translation>مباشرة: تصل التغييرات فور حدوثها</translation>
    </message>
    <message>
        <source>Asked now and then</source>
        <translation>يُسأل عنها من حين إلى آخر</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>ساعة هذا الحاسوب متأخرة بمقدار %1. لا يضر ذلك المزامنة، لكن الأوقات في السجل غير دقيقة.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>ساعة هذا الحاسوب متقدمة بمقدار %1. لا يضر ذلك المزامنة، لكن الأوقات في السجل غير دقيقة.</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>ربط Supabase…(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول…(&amp;S)</translation>
    </message>
    <message>
        <source>Set &amp;up history…</source>
        <translation>إعداد السجل…(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Accounts can be listed, added, signed in and out, removed, and told to sync the history. See ferry --help.</source>
        <translation>يمكن سرد الحسابات وإضافتها وتسجيل الدخول إليها والخروج منها وإزالتها وتكليفها بمزامنة السجل. راجع ferry --help.</translation>
    </message>
    <message>
        <source>There is no account of that e-mail address. See: ferry accounts list</source>
        <translation>لا يوجد حساب بعنوان البريد الإلكتروني هذا. راجع: ferry accounts list</translation>
    </message>
    <message>
        <source>Several projects know that e-mail address. Say which: --set url=…</source>
        <translation>تعرف عدة مشاريع عنوان البريد الإلكتروني هذا. حدّد أيها: --set url=…</translation>
    </message>
    <message>
        <source>syncs the history</source>
        <translation>يزامن السجل</translation>
    </message>
    <message>
        <source>An account has no setting “%1”: url, key, email and ca are what it takes.</source>
        <translation>لا إعداد باسم «%1» للحساب: يقبل url وkey وemail وca.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>An account needs --set url=…, --set key=… and --set email=…</source>
        <translation>يحتاج الحساب إلى --set url=… و--set key=… و--set email=…</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>كلمة مرور %1</translation>
    </message>
    <message>
        <source>Which password? It comes from the prompt, --secret-stdin or FERRY_SECRET.</source>
        <translation>ما كلمة المرور؟ تؤخذ من موجّه الإدخال أو --secret-stdin أو FERRY_SECRET.</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>أُرسل رمز إلى %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Which code? It comes from the prompt or --secret-stdin.</source>
        <translation>ما الرمز؟ يؤخذ من موجّه الإدخال أو --secret-stdin.</translation>
    </message>
    <message>
        <source>There is no keychain here, or it is locked, so the sign-in could not be kept. --plain-tokens keeps it in a file of the profile that only you can read.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، أو أنها مقفلة، فتعذّر حفظ تسجيل الدخول. يحفظه --plain-tokens في ملف داخل ملف التعريف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>ferry accounts sync EMAIL on, or off.</source>
        <translation>الصيغة: ferry accounts sync EMAIL on، أو off.</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</source>
        <translation>
            <numerusform>كل عمليات الرفع السابقة من هذا الحاسوب في السجل المتزامن بالفعل.</numerusform>
            <numerusform>عملية رفع سابقة واحدة من هذا الحاسوب ليست في السجل المتزامن بعد: يضيفها ferry sync --claim.</numerusform>
            <numerusform>عمليتا رفع سابقتان من هذا الحاسوب ليستا في السجل المتزامن بعد: يضيفهما ferry sync --claim.</numerusform>
            <numerusform>%1 عمليات رفع سابقة من هذا الحاسوب ليست في السجل المتزامن بعد: يضيفها ferry sync --claim.</numerusform>
            <numerusform>%1 عملية رفع سابقة من هذا الحاسوب ليست في السجل المتزامن بعد: يضيفها ferry sync --claim.</numerusform>
            <numerusform>%1 عملية رفع سابقة من هذا الحاسوب ليست في السجل المتزامن بعد: يضيفها ferry sync --claim.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--set takes key=value.</source>
        <translation>يأخذ --set الصيغة key=value.</translation>
    </message>
    <message>
        <source>--set %1 has an empty value. Without it the setting takes its default.</source>
        <translation>قيمة --set %1 فارغة. من دونه يأخذ الإعداد قيمته الافتراضية.</translation>
    </message>
    <message>
        <source>%1 needs a value, and this one is empty.</source>
        <translation>يحتاج %1 إلى قيمة، وهذه فارغة.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, or auto.</source>
        <translation>يأخذ --jobs عددًا من 1 إلى 64، أو auto.</translation>
    </message>
    <message>
        <source>--limit takes a rate such as 500k or 2M (bytes per second), and 0 for none.</source>
        <translation>يأخذ --limit معدلًا مثل 500k أو 2M (بايت في الثانية)، و0 لعدم التقييد.</translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep-both, replace or skip.</source>
        <translation>يأخذ --on-conflict القيمة ask أو keep-both أو replace أو skip.</translation>
    </message>
    <message>
        <source>%1 takes a number of days, as 30d or 6w.</source>
        <translation>يأخذ %1 عدد أيام، مثل 30d أو 6w.</translation>
    </message>
    <message>
        <source>--for takes a time, as 30m, 12h, 7d or 2w.</source>
        <translation>يأخذ --for مدة، مثل 30m أو 12h أو 7d أو 2w.</translation>
    </message>
    <message>
        <source>--action takes %1.</source>
        <translation>يأخذ --action القيمة %1.</translation>
    </message>
    <message>
        <source>--every takes a number of seconds.</source>
        <translation>يأخذ --every عددًا من الثواني.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. See ferry --help.</source>
        <translation>لا يوجد أمر «%1» ولا ملف بهذا الاسم هنا. راجع ferry --help.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. Did you mean ferry %2?</source>
        <translation>لا يوجد أمر «%1» ولا ملف بهذا الاسم هنا. هل تقصد ferry %2؟</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>يحتاج %1 إلى قيمة.</translation>
    </message>
    <message>
        <source>There is no option %1. See ferry --help.</source>
        <translation>لا يوجد خيار %1. راجع ferry --help.</translation>
    </message>
    <message>
        <source>--action is for Ferry&apos;s window, and goes with no command and no files.</source>
        <translation>الخيار --action لنافذة Ferry، ولا يُجمع مع أي أمر أو ملف.</translation>
    </message>
    <message>
        <source>What is the question? As in: ferry ask &quot;What is it about?&quot; thesis.pdf</source>
        <translation>ما السؤال؟ مثلًا: ferry ask &quot;ما موضوع هذا؟&quot; thesis.pdf</translation>
    </message>
    <message>
        <source>One of the names is empty, as if from a variable that is not set.</source>
        <translation>أحد الأسماء فارغ، وكأنه من متغير لم يُضبط.</translation>
    </message>
    <message>
        <source>One of the words is empty, as if from a variable that is not set.</source>
        <translation>إحدى الكلمات فارغة، وكأنها من متغير لم يُضبط.</translation>
    </message>
    <message>
        <source>The list names no files, so there is nothing to do.</source>
        <translation>لا تذكر القائمة أي ملف، فلا شيء للقيام به.</translation>
    </message>
    <message>
        <source>The current folder is gone: name the files by their full paths.</source>
        <translation>لم يعد المجلد الحالي موجودًا: اذكر الملفات بمساراتها الكاملة.</translation>
    </message>
    <message>
        <source>“%1” keeps files and answers no questions. Ask a destination of the kind kimi, glm or openai.</source>
        <translation>تحفظ «%1» الملفات ولا تجيب عن الأسئلة. اسأل وجهة من نوع kimi أو glm أو openai.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Add one: ferry destinations add NAME --kind kimi, glm or openai</source>
        <translation>لا يوجد من تسأله. أضف وجهة: ferry destinations add NAME --kind kimi أو glm أو openai</translation>
    </message>
    <message>
        <source>FERRY_SECRET is used for the destination that --to names, and for no other: it is not used now.</source>
        <translation>يُستخدم FERRY_SECRET للوجهة التي يذكرها --to دون غيرها: لم يُستخدم الآن.</translation>
    </message>
    <message>
        <source>%1 “%2” is asked instead.</source>
        <translation>%1 يُطرح السؤال على «%2» بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>Another Ferry is uploading with this profile; waiting for it.</source>
        <translation>يرفع Ferry آخر بملف التعريف هذا؛ بانتظار انتهائه.</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile; waiting for it.</source>
        <translation>يعمل Ferry آخر بملف التعريف هذا؛ بانتظار انتهائه.</translation>
    </message>
    <message>
        <source>Which files? See ferry --help.</source>
        <translation>أي ملفات؟ راجع ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it syncs.</source>
        <translation>نافذة Ferry مفتوحة: هي التي تزامن.</translation>
    </message>
    <message>
        <source>There is no destination to upload to. Add one: ferry destinations add</source>
        <translation>لا توجد وجهة للرفع إليها. أضف واحدة: ferry destinations add</translation>
    </message>
    <message>
        <source>There is no destination “%1”. See: ferry destinations list</source>
        <translation>لا توجد وجهة «%1». راجع: ferry destinations list</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>several between commas, and the last</comment>
        <translation>%1 أو %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«%1» جاهزة.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>«%1» جاهزة: %2</translation>
    </message>
    <message>
        <source>Which destination? See ferry --help.</source>
        <translation>أي وجهة؟ راجع ferry --help.</translation>
    </message>
    <message>
        <source>Destinations can be listed, added, checked and removed. See ferry --help.</source>
        <translation>يمكن سرد الوجهات وإضافتها والتحقق منها وإزالتها. راجع ferry --help.</translation>
    </message>
    <message>
        <source>upload-limit: a number of uploads at a time.</source>
        <translation>upload-limit: المطلوب عدد عمليات الرفع في آن واحد.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>ليس لدى %1 إعداد باسم «%2».</translation>
    </message>
    <message>
        <source>“%1” is a secret: give it with --secret-stdin, at the prompt, or in FERRY_SECRET, so that it is not seen in the list of processes.</source>
        <translation>«%1» سر: أعطه عبر --secret-stdin أو موجّه الإدخال أو FERRY_SECRET، كي لا يُرى في قائمة العمليات الجارية.</translation>
    </message>
    <message>
        <source>“%1” carries a secret, which the list of processes would show: name it with --secret %1, and give its value at the prompt or with --secret-stdin.</source>
        <translation>تحمل «%1» سرًا تُظهره قائمة العمليات الجارية: اذكرها باستخدام --secret %1، وأعطِ قيمتها عند موجّه الإدخال أو عبر --secret-stdin.</translation>
    </message>
    <message>
        <source>FERRY_SECRET holds one secret, and these are %1: give them with --secret-stdin, one a line.</source>
        <translation>يحمل FERRY_SECRET سرًا واحدًا، والأسرار هنا %1: أعطها عبر --secret-stdin، كل سر في سطر.</translation>
    </message>
    <message>
        <source>--secret takes header.NAME, where %1 has headers, or one of its secrets; this is “%2”.</source>
        <translation>يأخذ --secret القيمة header.NAME، إن كانت لدى %1 ترويسات، أو أحد أسراره؛ وهذه «%2».</translation>
    </message>
    <message>
        <source>“%1” needs a value: at the prompt or with --secret-stdin, one a line.</source>
        <translation>تحتاج «%1» إلى قيمة: عند موجّه الإدخال أو عبر --secret-stdin، كل قيمة في سطر.</translation>
    </message>
    <message>
        <source>%1 takes no secret.</source>
        <translation>لا يأخذ %1 أي سر.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret was not kept. Give it in FERRY_SECRET when you upload.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، فلم يُحفظ السر. أعطه في FERRY_SECRET عند الرفع.</translation>
    </message>
    <message>
        <source>--kind takes %1.</source>
        <translation>يأخذ --kind القيمة %1.</translation>
    </message>
    <message>
        <source>There is no account “%1”. See ferry accounts.</source>
        <translation>لا يوجد حساب «%1». راجع ferry accounts.</translation>
    </message>
    <message>
        <source>It is kept untried: %1</source>
        <translation>حُفظت الوجهة دون تجربة: %1</translation>
    </message>
    <message>
        <source>There is no destination of that name. See: ferry destinations list</source>
        <translation>لا توجد وجهة بهذا الاسم. راجع: ferry destinations list</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” as well: remove that first, or make it anew without it.</source>
        <translation>تقود «%1» أيضًا إلى «%2»: أزل الأولى قبلها، أو أنشئها من جديد دون الثانية.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names in quotes</comment>
        <translation>»، «</translation>
    </message>
    <message>
        <source>The list of files “%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة قائمة الملفات «%1»: %2.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it uploads them. %1</source>
        <translation>نافذة Ferry مفتوحة: هي التي ترفعها. %1</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open. %1</source>
        <translation>نافذة Ferry مفتوحة. %1</translation>
    </message>
    <message>
        <source>open the window, with these files queued</source>
        <translation>فتح النافذة، وهذه الملفات في قائمة الانتظار</translation>
    </message>
    <message>
        <source>have the window do that; opens one if there is none</source>
        <translation>تنفيذ ذلك في النافذة؛ وتُفتح نافذة إن لم توجد</translation>
    </message>
    <message>
        <source>sums of the history: uploads, bytes saved, failures, speeds</source>
        <translation>مجاميع السجل: عمليات الرفع، والبايتات الموفَّرة، والفشل، والسرعات</translation>
    </message>
    <message>
        <source>the history of all your computers in one</source>
        <translation>سجل جميع حواسيبك في سجل واحد</translation>
    </message>
    <message>
        <source>what the project&apos;s SQL editor has to run once</source>
        <translation>ما يجب تشغيله مرة واحدة في محرر SQL الخاص بالمشروع</translation>
    </message>
    <message>
        <source>what was asked, and the answers, as Markdown or JSON</source>
        <translation>ما سُئل عنه، والإجابات، بصيغة Markdown أو JSON</translation>
    </message>
    <message>
        <source>what happened, without names, tokens or URLs: a log to send</source>
        <translation>ما حدث، دون أسماء أو رموز مميزة أو عناوين URL: سجل تشغيل للإرسال</translation>
    </message>
    <message>
        <source>With each: --profile DIR keeps settings, queue and history in DIR, which is Ferry&apos;s own, empty or new.</source>
        <translation>مع كل أمر: يحفظ --profile DIR الإعدادات وقائمة الانتظار والسجل في DIR، وهو لـ Ferry وحده، فارغ أو جديد.</translation>
    </message>
    <message>
        <source>ferry remote shows what is stored at a destination; FILE is a name or an id of that list. delete and
clean name each file first and ask on the terminal; --dry-run only names them, --yes does not ask. clean:
what this history uploaded and nobody used for so long (--older-than, or the destination&apos;s rule), or what it
does not know (--orphans, but for the last day). Nothing is deleted by itself.</source>
        <translation>يعرض ferry remote ما هو مخزَّن في وجهة؛ وFILE اسم أو معرّف من تلك القائمة. يذكر
delete وclean كل ملف أولًا ويسألان في الطرفية؛ ومع --dry-run يُذكر فقط، ومع --yes
لا سؤال. clean: ما رفعه هذا السجل ولم يستخدمه أحد طوال المدة (--older-than أو قاعدة
الوجهة)، أو ما لا يعرفه (--orphans، باستثناء اليوم الأخير). لا يُحذف شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).</source>
        <translation>حالة الخروج: 0 تم كل شيء أو تُخطّي، 1 فشل بعضه، 2 خطأ في الاستخدام، 130 قوطع (يتابعه ferry resume).</translation>
    </message>
    <message>
        <source>Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a file could not be brought
there, 4 the service gave no answer, or half of one, 5 it took too long, 130 interrupted.</source>
        <translation>مع ferry ask: 0 وصلت إجابة، 1 تعذّر البدء أو الحفظ، 2 خطأ في الاستخدام، 3 تعذّر
إيصال ملف إلى هناك، 4 لم تعطِ الخدمة إجابة أو أعطت نصفها، 5 طالت المدة، 130 قوطع.</translation>
    </message>
    <message>
        <source>Ferry uploads files: several at a time, resumable, remembered.</source>
        <translation>يرفع Ferry الملفات: عدة ملفات معًا، مع إمكان الاستئناف، ويتذكرها.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a computer</comment>
        <translation>على %1</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain, which is locked or does not answer. Unlock the keychain to go on.</source>
        <translation>سر «%1» محفوظ في سلسلة المفاتيح، وهي مقفلة أو لا تستجيب. افتح قفل سلسلة المفاتيح للمتابعة.</translation>
    </message>
    <message>
        <source>No keychain takes these secrets, so they stay in the database: %1</source>
        <translation>لا تقبل أي سلسلة مفاتيح هذه الأسرار، فتبقى في قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>ferry log takes no names: it prints all of the log. See ferry --help.</source>
        <translation>لا يأخذ ferry log أسماء: فهو يطبع سجل التشغيل كله. راجع ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is not open, and there is no display here to open it on.</source>
        <translation>نافذة Ferry ليست مفتوحة، ولا شاشة عرض هنا لفتحها عليها.</translation>
    </message>
    <message>
        <source>There is no display here, so Ferry works in the terminal.</source>
        <translation>لا شاشة عرض هنا، فيعمل Ferry في الطرفية.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window could not be loaded: %1. Install Ferry again; in the terminal it works without a window, see ferry --help.</source>
        <translation>تعذّر تحميل نافذة Ferry: %1. ثبّت Ferry من جديد؛ وهو يعمل في الطرفية دون نافذة، راجع ferry --help.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read: %2.</source>
        <translation>لا يمكن قراءة ملف التعريف «%1»: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be written: %2.</source>
        <translation>لا يمكن الكتابة في ملف التعريف «%1»: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be made: %2.</source>
        <translation>لا يمكن إنشاء ملف التعريف «%1»: %2.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a file.</source>
        <translation>ملف التعريف مجلد، و«%1» ملف.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a pipe.</source>
        <translation>ملف التعريف مجلد، و«%1» أنبوب.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a socket.</source>
        <translation>ملف التعريف مجلد، و«%1» مقبس.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a device.</source>
        <translation>ملف التعريف مجلد، و«%1» جهاز.</translation>
    </message>
    <message>
        <source>The profile “%1” is a link that leads nowhere.</source>
        <translation>ملف التعريف «%1» رابط لا يقود إلى شيء.</translation>
    </message>
    <message>
        <source>“%1” is a folder with other things in it, such as “%2”: a profile is a folder that Ferry made, an empty one, or a new one.</source>
        <translation>«%1» مجلد فيه أشياء أخرى، مثل «%2»: ملف التعريف مجلد أنشأه Ferry، أو مجلد فارغ، أو جديد.</translation>
    </message>
    <message>
        <source>What is stored can be listed, downloaded, linked to, deleted and cleaned up. See ferry --help.</source>
        <translation>يمكن سرد المخزَّن وتنزيله وإنشاء روابط إليه وحذفه وتنظيفه. راجع ferry --help.</translation>
    </message>
    <message>
        <source>Which destination? See: ferry destinations list</source>
        <translation>أي وجهة؟ راجع: ferry destinations list</translation>
    </message>
    <message>
        <source>--older-than and --orphans are for list and clean; delete takes names.</source>
        <translation>الخياران --older-than و--orphans للأمرين list وclean؛ أما delete فيأخذ أسماء.</translation>
    </message>
    <message>
        <source>Download takes one file, by its name or id.</source>
        <translation>يأخذ الأمر download ملفًا واحدًا، باسمه أو معرّفه.</translation>
    </message>
    <message>
        <source>--for says how long a link works: ferry remote link.</source>
        <translation>يحدد --for مدة عمل الرابط: ferry remote link.</translation>
    </message>
    <message>
        <source>Which files? By name or id, as ferry remote list shows them.</source>
        <translation>أي ملفات؟ بالاسم أو المعرّف، كما يعرضها ferry remote list.</translation>
    </message>
    <message>
        <source>List takes one text to look for.</source>
        <translation>يأخذ الأمر list نصًا واحدًا للبحث عنه.</translation>
    </message>
    <message>
        <source>Clean takes no names; see ferry remote delete.</source>
        <translation>لا يأخذ الأمر clean أسماء؛ راجع ferry remote delete.</translation>
    </message>
    <message>
        <source>In a folder of this computer, what Ferry did not bring there is yours. Name what is to be deleted: ferry remote delete.</source>
        <translation>في مجلد على هذا الحاسوب، ما لم يأتِ به Ferry فهو لك. اذكر ما يجب حذفه: ferry remote delete.</translation>
    </message>
    <message>
        <source>Which files? --older-than 30d, --orphans, or a rule for this destination: ferry remote rule NAME 30d.</source>
        <translation>أي ملفات؟ --older-than 30d أو --orphans أو قاعدة لهذه الوجهة: ferry remote rule NAME 30d.</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: %1 files deleted before that.</source>
        <translation>
            <numerusform>قوطع: لم يُحذف أي ملف قبل ذلك.</numerusform>
            <numerusform>قوطع: حُذف ملف واحد قبل ذلك.</numerusform>
            <numerusform>قوطع: حُذف ملفان قبل ذلك.</numerusform>
            <numerusform>قوطع: حُذفت %1 ملفات قبل ذلك.</numerusform>
            <numerusform>قوطع: حُذف %1 ملفًا قبل ذلك.</numerusform>
            <numerusform>قوطع: حُذف %1 ملف قبل ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files listed…</source>
        <translation>
            <numerusform>لم يُسرد أي ملف…</numerusform>
            <numerusform>سُرد ملف واحد…</numerusform>
            <numerusform>سُرد ملفان…</numerusform>
            <numerusform>سُردت %1 ملفات…</numerusform>
            <numerusform>سُرد %1 ملفًا…</numerusform>
            <numerusform>سُرد %1 ملف…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” there. Nothing was done.</source>
        <translation>لا يوجد هناك ملف «%1». لم يُنفَّذ شيء.</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</source>
        <translation>
            <numerusform>عدد الملفات هناك باسم «%2» هو %1: اذكر أحدها بمعرّفه. لم يُنفَّذ شيء.</numerusform>
            <numerusform>عدد الملفات هناك باسم «%2» هو %1: اذكر أحدها بمعرّفه. لم يُنفَّذ شيء.</numerusform>
            <numerusform>عدد الملفات هناك باسم «%2» هو %1: اذكر أحدها بمعرّفه. لم يُنفَّذ شيء.</numerusform>
            <numerusform>هناك %1 ملفات باسم «%2»: اذكر أحدها بمعرّفه. لم يُنفَّذ شيء.</numerusform>
            <numerusform>هناك %1 ملفًا باسم «%2»: اذكر أحدها بمعرّفه. لم يُنفَّذ شيء.</numerusform>
            <numerusform>هناك %1 ملف باسم «%2»: اذكر أحدها بمعرّفه. لم يُنفَّذ شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</source>
        <translation>
            <numerusform>الملفات التي كانت ستُحذف من «%3»: %1، والمجموع %2. لم يُحذف شيء.</numerusform>
            <numerusform>الملفات التي كانت ستُحذف من «%3»: %1، والمجموع %2. لم يُحذف شيء.</numerusform>
            <numerusform>الملفات التي كانت ستُحذف من «%3»: %1، والمجموع %2. لم يُحذف شيء.</numerusform>
            <numerusform>كانت ستُحذف %1 ملفات، والمجموع %2، من «%3». لم يُحذف شيء.</numerusform>
            <numerusform>كان سيُحذف %1 ملفًا، والمجموع %2، من «%3». لم يُحذف شيء.</numerusform>
            <numerusform>كان سيُحذف %1 ملف، والمجموع %2، من «%3». لم يُحذف شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</source>
        <translation>
            <numerusform>لم يُحذف شيء: لا طرفية هنا لطرح السؤال. أضف --yes لحذف الملفات (%1)، والمجموع %2، من «%3».</numerusform>
            <numerusform>لم يُحذف شيء: لا طرفية هنا لطرح السؤال. أضف --yes لحذف الملفات (%1)، والمجموع %2، من «%3».</numerusform>
            <numerusform>لم يُحذف شيء: لا طرفية هنا لطرح السؤال. أضف --yes لحذف الملفات (%1)، والمجموع %2، من «%3».</numerusform>
            <numerusform>لم يُحذف شيء: لا طرفية هنا لطرح السؤال. أضف --yes لحذف %1 ملفات، والمجموع %2، من «%3».</numerusform>
            <numerusform>لم يُحذف شيء: لا طرفية هنا لطرح السؤال. أضف --yes لحذف %1 ملفًا، والمجموع %2، من «%3».</numerusform>
            <numerusform>لم يُحذف شيء: لا طرفية هنا لطرح السؤال. أضف --yes لحذف %1 ملف، والمجموع %2، من «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</source>
        <comment>&quot;yes&quot; is what has to be typed</comment>
        <translation>
            <numerusform>حذف الملفات (%1)، والمجموع %2، من «%3»؟ لا يمكن استرجاعها. اكتب yes:</numerusform>
            <numerusform>حذف الملفات (%1)، والمجموع %2، من «%3»؟ لا يمكن استرجاعها. اكتب yes:</numerusform>
            <numerusform>حذف الملفات (%1)، والمجموع %2، من «%3»؟ لا يمكن استرجاعها. اكتب yes:</numerusform>
            <numerusform>حذف %1 ملفات، والمجموع %2، من «%3»؟ لا يمكن استرجاعها. اكتب yes:</numerusform>
            <numerusform>حذف %1 ملفًا، والمجموع %2، من «%3»؟ لا يمكن استرجاعها. اكتب yes:</numerusform>
            <numerusform>حذف %1 ملف، والمجموع %2، من «%3»؟ لا يمكن استرجاعها. اكتب yes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>لا شيء لحذفه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>%1 من الملفات</numerusform>
            <numerusform>%1 ملفات</numerusform>
            <numerusform>%1 ملفًا</numerusform>
            <numerusform>%1 ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>الملفات: %1 من أصل %2</numerusform>
            <numerusform>الملفات: %1 من أصل %2</numerusform>
            <numerusform>الملفات: %1 من أصل %2</numerusform>
            <numerusform>%1 من أصل %2 ملفات</numerusform>
            <numerusform>%1 من أصل %2 ملفًا</numerusform>
            <numerusform>%1 من أصل %2 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes, the most there may be</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <translation>
            <numerusform>لم يُعرض شيء</numerusform>
            <numerusform>المعروض: %1</numerusform>
            <numerusform>المعروض: %1</numerusform>
            <numerusform>المعروض: %1</numerusform>
            <numerusform>المعروض: %1</numerusform>
            <numerusform>المعروض: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in this history</source>
        <translation>
            <numerusform>لا شيء خارج هذا السجل</numerusform>
            <numerusform>%1 ليس في هذا السجل</numerusform>
            <numerusform>%1 ليسا في هذا السجل</numerusform>
            <numerusform>%1 ليست في هذا السجل</numerusform>
            <numerusform>%1 ليست في هذا السجل</numerusform>
            <numerusform>%1 ليست في هذا السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>facts between semicolons</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of the last %2 hours, which may be uploads under way.</source>
        <translation>
            <numerusform>تم استبعاد ملفات من آخر %2 ساعة، قد يكون رفعها جاريًا: %1.</numerusform>
            <numerusform>تم استبعاد ملفات من آخر %2 ساعة، قد يكون رفعها جاريًا: %1.</numerusform>
            <numerusform>تم استبعاد ملفات من آخر %2 ساعة، قد يكون رفعها جاريًا: %1.</numerusform>
            <numerusform>تم استبعاد %1 ملفات من آخر %2 ساعة، قد يكون رفعها جاريًا.</numerusform>
            <numerusform>تم استبعاد %1 ملفًا من آخر %2 ساعة، قد يكون رفعها جاريًا.</numerusform>
            <numerusform>تم استبعاد %1 ملف من آخر %2 ساعة، قد يكون رفعها جاريًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of which nobody knows the age.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف.</numerusform>
            <numerusform>تم استبعاد ملف واحد لأن عمره غير معروف.</numerusform>
            <numerusform>تم استبعاد ملفين لأن عمرهما غير معروف.</numerusform>
            <numerusform>تم استبعاد %1 ملفات لأن عمرها غير معروف.</numerusform>
            <numerusform>تم استبعاد %1 ملفًا لأن عمرها غير معروف.</numerusform>
            <numerusform>تم استبعاد %1 ملف لأن عمرها غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>حُذف «%1»</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>كان «%1» قد زال بالفعل</translation>
    </message>
    <message>
        <source>Left “%1”: it is another file by now than the one that was listed</source>
        <translation>تُرك «%1»: هو الآن ملف آخر غير الذي كان في القائمة</translation>
    </message>
    <message>
        <source>Not deleted: “%1”: %2</source>
        <translation>لم يُحذف «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي ملف.</numerusform>
            <numerusform>حُذف ملف واحد.</numerusform>
            <numerusform>حُذف ملفان.</numerusform>
            <numerusform>حُذفت %1 ملفات.</numerusform>
            <numerusform>حُذف %1 ملفًا.</numerusform>
            <numerusform>حُذف %1 ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile.</source>
        <translation>
            <numerusform>الملفات المحذوفة: %1؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2.</numerusform>
            <numerusform>الملفات المحذوفة: %1؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2.</numerusform>
            <numerusform>الملفات المحذوفة: %1؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2.</numerusform>
            <numerusform>حُذفت %1 ملفات؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2.</numerusform>
            <numerusform>حُذف %1 ملفًا؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2.</numerusform>
            <numerusform>حُذف %1 ملف؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 still there.</source>
        <translation>
            <numerusform>الملفات المحذوفة: %1؛ والباقية هناك: %2.</numerusform>
            <numerusform>الملفات المحذوفة: %1؛ والباقية هناك: %2.</numerusform>
            <numerusform>الملفات المحذوفة: %1؛ والباقية هناك: %2.</numerusform>
            <numerusform>حُذفت %1 ملفات؛ والباقية هناك: %2.</numerusform>
            <numerusform>حُذف %1 ملفًا؛ والباقية هناك: %2.</numerusform>
            <numerusform>حُذف %1 ملف؛ والباقية هناك: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</source>
        <translation>
            <numerusform>الملفات المحذوفة: %1؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2؛ والباقية هناك: %3.</numerusform>
            <numerusform>الملفات المحذوفة: %1؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2؛ والباقية هناك: %3.</numerusform>
            <numerusform>الملفات المحذوفة: %1؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2؛ والباقية هناك: %3.</numerusform>
            <numerusform>حُذفت %1 ملفات؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2؛ والباقية هناك: %3.</numerusform>
            <numerusform>حُذف %1 ملفًا؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2؛ والباقية هناك: %3.</numerusform>
            <numerusform>حُذف %1 ملف؛ والمتروكة لأنها تغيّرت في هذه الأثناء: %2؛ والباقية هناك: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: the SHA-256 is the one that was uploaded</source>
        <translation>تم تنزيل «%1»، %2: قيمة SHA-256 هي قيمة ما رُفع</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: of the size that was listed; nobody knows its hash</source>
        <translation>تم تنزيل «%1»، %2: حجمه كما في القائمة؛ ولا أحد يعرف بصمته</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: not verified</source>
        <translation>تم تنزيل «%1»، %2: لم يُتحقق منه</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</source>
        <translation>
            <numerusform>«%1»: يُعرض للحذف ما رفعه هذا السجل ولم يستخدمه أحد (عدد الأيام: %2).</numerusform>
            <numerusform>«%1»: يُعرض للحذف ما رفعه هذا السجل ولم يستخدمه أحد (عدد الأيام: %2).</numerusform>
            <numerusform>«%1»: يُعرض للحذف ما رفعه هذا السجل ولم يستخدمه أحد (عدد الأيام: %2).</numerusform>
            <numerusform>«%1»: يُعرض للحذف ما رفعه هذا السجل ولم يستخدمه أحد منذ %2 أيام.</numerusform>
            <numerusform>«%1»: يُعرض للحذف ما رفعه هذا السجل ولم يستخدمه أحد منذ %2 يومًا.</numerusform>
            <numerusform>«%1»: يُعرض للحذف ما رفعه هذا السجل ولم يستخدمه أحد منذ %2 يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule: everything is kept.</source>
        <translation>لا قاعدة للوجهة «%1»: يُحفظ كل شيء.</translation>
    </message>
    <message>
        <source>A rule is a number of days, as 30d or 6w, or off.</source>
        <translation>القاعدة عدد أيام، مثل 30d أو 6w، أو off.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: ferry remote clean shows what is older than %2 days, and asks.</source>
        <translation>
            <numerusform>«%1»: يعرض ferry remote clean ما هو أقدم من هذه المدة، ويسأل (عدد الأيام: %2).</numerusform>
            <numerusform>«%1»: يعرض ferry remote clean ما هو أقدم من هذه المدة، ويسأل (عدد الأيام: %2).</numerusform>
            <numerusform>«%1»: يعرض ferry remote clean ما هو أقدم من هذه المدة، ويسأل (عدد الأيام: %2).</numerusform>
            <numerusform>«%1»: يعرض ferry remote clean ما هو أقدم من %2 أيام، ويسأل.</numerusform>
            <numerusform>«%1»: يعرض ferry remote clean ما هو أقدم من %2 يومًا، ويسأل.</numerusform>
            <numerusform>«%1»: يعرض ferry remote clean ما هو أقدم من %2 يوم، ويسأل.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule any more.</source>
        <translation>لم تعد للوجهة «%1» قاعدة.</translation>
    </message>
    <message>
        <source>Ferry may not start as many threads as it needs here. ulimit -u and ulimit -v raise that, or other programs have to end.</source>
        <translation>لا يُسمح لـ Ferry هنا بتشغيل ما يحتاج إليه من خيوط التنفيذ. يرفع ulimit -u وulimit -v هذا الحد، وإلا فعلى برامج أخرى أن تنتهي.</translation>
    </message>
    <message>
        <source>Ferry needs %1 open files at least, and may have %2 here. ulimit -n raises that.</source>
        <translation>أقل ما يحتاج إليه Ferry من الملفات المفتوحة %1، والمسموح به هنا %2. يرفع ulimit -n هذا الحد.</translation>
    </message>
    <message>
        <source>Ferry needs %1 MB of memory at least, and may not have that here. ulimit -v raises that, or other programs have to end.</source>
        <translation>يحتاج Ferry إلى %1 ميغابايت من الذاكرة على الأقل، ولا يُسمح له بذلك هنا. يرفع ulimit -v هذا الحد، وإلا فعلى برامج أخرى أن تنتهي.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>تم الرفع</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>الملفات: %1، %2</numerusform>
            <numerusform>الملفات: %1، %2</numerusform>
            <numerusform>الملفات: %1، %2</numerusform>
            <numerusform>%1 ملفات، %2</numerusform>
            <numerusform>%1 ملفًا، %2</numerusform>
            <numerusform>%1 ملف، %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, same bytes there</source>
        <translation>لم يُرسل، البايتات هناك</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 saved</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>الملفات: %1، والموفَّر %2</numerusform>
            <numerusform>الملفات: %1، والموفَّر %2</numerusform>
            <numerusform>الملفات: %1، والموفَّر %2</numerusform>
            <numerusform>%1 ملفات، والموفَّر %2</numerusform>
            <numerusform>%1 ملفًا، والموفَّر %2</numerusform>
            <numerusform>%1 ملف، والموفَّر %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped in all</source>
        <translation>مجموع المتخطاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %2 timed out</source>
        <translation>
            <numerusform>%1، منها %2 بسبب انتهاء المهلة</numerusform>
            <numerusform>%1، منها %2 بسبب انتهاء المهلة</numerusform>
            <numerusform>%1، منها %2 بسبب انتهاء المهلة</numerusform>
            <numerusform>%1، منها %2 بسبب انتهاء المهلة</numerusform>
            <numerusform>%1، منها %2 بسبب انتهاء المهلة</numerusform>
            <numerusform>%1، منها %2 بسبب انتهاء المهلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>Went elsewhere after that</source>
        <translation>ذهب بعد ذلك إلى وجهة أخرى</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>حالات الفشل حسب السبب</translation>
    </message>
    <message>
        <source>Destinations: uploads, bytes, failures, median speed</source>
        <translation>الوجهات: عمليات الرفع، البايتات، الفاشلة، وسيط السرعة</translation>
    </message>
    <message>
        <source>ferry stats takes no names: it sums up the whole history, or --since 30d.</source>
        <translation>لا يأخذ ferry stats أسماء: فهو يلخّص السجل كله، أو --since 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>الصفوف: %1 من أصل %2</numerusform>
            <numerusform>الصفوف: %1 من أصل %2</numerusform>
            <numerusform>الصفوف: %1 من أصل %2</numerusform>
            <numerusform>%1 من أصل %2 صفوف</numerusform>
            <numerusform>%1 من أصل %2 صفًا</numerusform>
            <numerusform>%1 من أصل %2 صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>لم يُرفض شيء</numerusform>
            <numerusform>رُفض واحد</numerusform>
            <numerusform>رُفض اثنان</numerusform>
            <numerusform>رُفض %1</numerusform>
            <numerusform>رُفض %1</numerusform>
            <numerusform>رُفض %1</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <comment>hears of changes at once</comment>
        <translation>مباشرة</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>استعلام دوري</translation>
    </message>
    <message>
        <source>The project has no table for the history yet, or not all that belongs to it. Run what ferry sync --setup-script prints in its SQL editor.</source>
        <translation>ليس في المشروع جدول للسجل بعد، أو ليس كل ما يتبعه. شغّل في محرر SQL الخاص به ما يطبعه ferry sync --setup-script.</translation>
    </message>
    <message>
        <source>The account is signed out. See: ferry accounts sign-in</source>
        <translation>سُجّل الخروج من الحساب. راجع: ferry accounts sign-in</translation>
    </message>
    <message>
        <source>No account syncs the history. See: ferry accounts sync EMAIL on</source>
        <translation>لا حساب يزامن السجل. راجع: ferry accounts sync EMAIL on</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads joined the history.</source>
        <translation>
            <numerusform>لم تنضم أي عملية رفع سابقة إلى السجل.</numerusform>
            <numerusform>انضمت عملية رفع سابقة واحدة إلى السجل.</numerusform>
            <numerusform>انضمت عمليتا رفع سابقتان إلى السجل.</numerusform>
            <numerusform>انضمت %1 عمليات رفع سابقة إلى السجل.</numerusform>
            <numerusform>انضمت %1 عملية رفع سابقة إلى السجل.</numerusform>
            <numerusform>انضمت %1 عملية رفع سابقة إلى السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 إعادة المحاولة بعد %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes wait to be synced.</source>
        <translation>
            <numerusform>لا تغييرات بانتظار المزامنة.</numerusform>
            <numerusform>تغيير واحد بانتظار المزامنة.</numerusform>
            <numerusform>تغييران بانتظار المزامنة.</numerusform>
            <numerusform>%1 تغييرات بانتظار المزامنة.</numerusform>
            <numerusform>%1 تغييرًا بانتظار المزامنة.</numerusform>
            <numerusform>%1 تغيير بانتظار المزامنة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %1 rows; Ferry&apos;s window shows why.</source>
        <translation>
            <numerusform>لا يرفض الخادم أي صف.</numerusform>
            <numerusform>يرفض الخادم صفًا واحدًا؛ وتبيّن نافذة Ferry السبب.</numerusform>
            <numerusform>يرفض الخادم صفين؛ وتبيّن نافذة Ferry السبب.</numerusform>
            <numerusform>يرفض الخادم %1 صفوف؛ وتبيّن نافذة Ferry السبب.</numerusform>
            <numerusform>يرفض الخادم %1 صفًا؛ وتبيّن نافذة Ferry السبب.</numerusform>
            <numerusform>يرفض الخادم %1 صف؛ وتبيّن نافذة Ferry السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is synced.</source>
        <translation>تمت مزامنة السجل.</translation>
    </message>
    <message>
        <source>Not all of Ferry&apos;s output could be written: %1.</source>
        <translation>تعذّرت كتابة بعض ما يطبعه Ferry: %1.</translation>
    </message>
    <message>
        <source>“%1” is paused until %2: the service is overloaded.</source>
        <translation>«%1» متوقفة مؤقتًا حتى %2: الخدمة مثقلة.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>مقاطَع</translation>
    </message>
    <message>
        <source>The server takes its time.</source>
        <translation>الخادم يأخذ وقته.</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>موجود هناك بالفعل</translation>
    </message>
    <message>
        <source>same file, uploaded from here on %1</source>
        <translation>الملف نفسه، رُفع من هنا في %1</translation>
    </message>
    <message>
        <source>same file, uploaded from %1 on %2</source>
        <translation>الملف نفسه، رُفع من %1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already.</source>
        <translation>
            <numerusform>لا ملف منها في قائمة الانتظار.</numerusform>
            <numerusform>ملف واحد منها في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>ملفان منها في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>%1 ملفات منها في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>%1 ملفًا منها في قائمة الانتظار بالفعل.</numerusform>
            <numerusform>%1 ملف منها في قائمة الانتظار بالفعل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out, as the destination&apos;s rules say.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف.</numerusform>
            <numerusform>تم استبعاد ملف واحد وفق قواعد الوجهة.</numerusform>
            <numerusform>تم استبعاد ملفين وفق قواعد الوجهة.</numerusform>
            <numerusform>تم استبعاد %1 ملفات وفق قواعد الوجهة.</numerusform>
            <numerusform>تم استبعاد %1 ملفًا وفق قواعد الوجهة.</numerusform>
            <numerusform>تم استبعاد %1 ملف وفق قواعد الوجهة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a file</comment>
        <translation>اختير</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>why this destination</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a file</comment>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>%1 Attempt %2 in %3.</source>
        <comment>a sentence, the attempt&apos;s number, a time</comment>
        <translation>%1 المحاولة %2 بعد %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a file</comment>
        <translation>تم</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a file</comment>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a file</comment>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a file</comment>
        <translation>فشل</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the route&apos;s uploads uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>عمليات رفع التوجيه التي تمت أو كانت ملفاتها هناك بالفعل: %1، %2.</numerusform>
            <numerusform>عمليات رفع التوجيه التي تمت أو كانت ملفاتها هناك بالفعل: %1، %2.</numerusform>
            <numerusform>عمليات رفع التوجيه التي تمت أو كانت ملفاتها هناك بالفعل: %1، %2.</numerusform>
            <numerusform>%1 عمليات رفع من التوجيه تمت أو كانت ملفاتها هناك بالفعل، %2.</numerusform>
            <numerusform>%1 عملية رفع من التوجيه تمت أو كانت ملفاتها هناك بالفعل، %2.</numerusform>
            <numerusform>%1 عملية رفع من التوجيه تمت أو كانت ملفاتها هناك بالفعل، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>الملفات المرفوعة أو الموجودة هناك بالفعل: %1، %2.</numerusform>
            <numerusform>الملفات المرفوعة أو الموجودة هناك بالفعل: %1، %2.</numerusform>
            <numerusform>الملفات المرفوعة أو الموجودة هناك بالفعل: %1، %2.</numerusform>
            <numerusform>%1 ملفات رُفعت أو كانت هناك بالفعل، %2.</numerusform>
            <numerusform>%1 ملفًا رُفعت أو كانت هناك بالفعل، %2.</numerusform>
            <numerusform>%1 ملف رُفعت أو كانت هناك بالفعل، %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed: ferry resume tries them again.</source>
        <translation>
            <numerusform>لم يفشل شيء.</numerusform>
            <numerusform>فشلت عملية واحدة: يعيد ferry resume محاولتها.</numerusform>
            <numerusform>فشلت عمليتان: يعيد ferry resume محاولتهما.</numerusform>
            <numerusform>فشلت %1 عمليات: يعيد ferry resume محاولتها.</numerusform>
            <numerusform>فشلت %1 عملية: يعيد ferry resume محاولتها.</numerusform>
            <numerusform>فشلت %1 عملية: يعيد ferry resume محاولتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: ferry resume goes on where it stopped.</source>
        <translation>قوطع: يتابع ferry resume من حيث توقف.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>لا شيء لاستئنافه.</translation>
    </message>
    <message>
        <source>There was no file in what was named, so nothing was uploaded.</source>
        <translation>لا ملف فيما ذُكر، فلم يُرفع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The history is not synced yet, %1 changes wait: %2</source>
        <comment>number, why</comment>
        <translation>
            <numerusform>لم تتم مزامنة السجل بعد، والتغييرات المنتظرة %1: %2</numerusform>
            <numerusform>لم تتم مزامنة السجل بعد، والتغييرات المنتظرة %1: %2</numerusform>
            <numerusform>لم تتم مزامنة السجل بعد، والتغييرات المنتظرة %1: %2</numerusform>
            <numerusform>لم تتم مزامنة السجل بعد، و%1 تغييرات تنتظر: %2</numerusform>
            <numerusform>لم تتم مزامنة السجل بعد، و%1 تغييرًا تنتظر: %2</numerusform>
            <numerusform>لم تتم مزامنة السجل بعد، و%1 تغيير تنتظر: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>لا يمكن رفع سوى الملفات الموجودة على هذا الحاسوب. نزّلها أولًا.</translation>
    </message>
    <message>
        <source>All uploads are paused.</source>
        <translation>كل عمليات الرفع متوقفة مؤقتًا.</translation>
    </message>
    <message>
        <source>The uploads go on.</source>
        <translation>تستمر عمليات الرفع.</translation>
    </message>
    <message>
        <source>It is still looking through the folders.</source>
        <translation>ما زالت تفحص المجلدات.</translation>
    </message>
    <message>
        <source>The window that is open is of another version of Ferry, and cannot do that.</source>
        <translation>النافذة المفتوحة من إصدار آخر من Ferry، ولا تستطيع ذلك.</translation>
    </message>
    <message>
        <source>Other programs cannot hand files to this window. %1</source>
        <translation>لا تستطيع البرامج الأخرى تسليم ملفات إلى هذه النافذة. %1</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile. Try again when it has ended.</source>
        <translation>يعمل Ferry آخر بملف التعريف هذا. أعد المحاولة بعد انتهائه.</translation>
    </message>
    <message>
        <source>A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET, which is for the destination that --to names alone. --secret header.NAME: the value of
that header is one, and several are read one a line in the order of these options. --code: sign in
with the six digits that are sent by e-mail. --plain-tokens: where there is no keychain,
keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.</source>
        <translation>السر (مفتاح أو رمز مميز أو كلمة مرور) يُطلب، أو يُقرأ عبر --secret-stdin، أو يؤخذ
من FERRY_SECRET، وهو للوجهة التي يذكرها --to وحدها. --secret header.NAME: قيمة
تلك الترويسة سر، وتُقرأ عدة أسرار كل منها في سطر بترتيب هذه الخيارات. --code:
تسجيل الدخول بالأرقام الستة المرسلة عبر البريد الإلكتروني. --plain-tokens: حيث لا
توجد سلسلة مفاتيح، يُحفظ تسجيل الدخول في ملف داخل ملف التعريف لا يقرؤه سواك.
--claim: تنضم عمليات رفع هذا الحاسوب السابقة للحساب إلى السجل المتزامن.</translation>
    </message>
    <message>
        <source>--files-from FILE: the files are named in FILE, one a line, or with --from0 as find -print0 does; - is
standard input. Without --to they go to the default destination; where there is none, to the one chosen last.
--follow-links: upload what symbolic links lead to. --even-if-there:
also what a destination that takes the same bytes once has already.</source>
        <translation>--files-from FILE: تُذكر الملفات في FILE، كل ملف في سطر، أو مع --from0 كما يفعل find -print0؛ و- هو
الإدخال القياسي. من دون --to تذهب إلى الوجهة الافتراضية؛ وإن لم توجد، فإلى آخر وجهة اختيرت.
--follow-links: رفع ما تقود إليه الروابط الرمزية. --even-if-there:
رفع ما لدى الوجهة بالفعل أيضًا، إن كانت تأخذ المحتوى نفسه مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>UploadsPage</name>
    <message>
        <source>Cancel uploads</source>
        <translation>إلغاء عمليات الرفع</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files?</source>
        <translation>
            <numerusform>إلغاء رفع الملفات؟</numerusform>
            <numerusform>إلغاء رفع ملف واحد؟</numerusform>
            <numerusform>إلغاء رفع ملفين؟</numerusform>
            <numerusform>إلغاء رفع %1 ملفات؟</numerusform>
            <numerusform>إلغاء رفع %1 ملفًا؟</numerusform>
            <numerusform>إلغاء رفع %1 ملف؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Those under way stop, and what has been sent of them is given up.</source>
        <translation>تتوقف العمليات الجارية، ويُتخلى عما أُرسل منها.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files</source>
        <translation>
            <numerusform>إلغاء رفع الملفات</numerusform>
            <numerusform>إلغاء رفع ملف واحد</numerusform>
            <numerusform>إلغاء رفع ملفين</numerusform>
            <numerusform>إلغاء رفع %1 ملفات</numerusform>
            <numerusform>إلغاء رفع %1 ملفًا</numerusform>
            <numerusform>إلغاء رفع %1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on uploading</source>
        <translation>متابعة الرفع</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>إضافة ملفات…(&amp;F)</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>إضافة مجلد…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>لصق الملفات(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>تصدير السجل…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy link or path</source>
        <translation>نسخ الرابط أو المسار(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Cancel, or take off the list</source>
        <translation>إلغاء، أو إزالة من القائمة(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>البدء الآن(&amp;S)</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>نقل إلى أعلى(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>نقل إلى أسفل(&amp;D)</translation>
    </message>
    <message>
        <source>Move to t&amp;op</source>
        <translation>نقل إلى أول القائمة(&amp;O)</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>نقل إلى آخر القائمة(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>استبدال الموجود هناك(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>إبقاء كليهما(&amp;K)</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>تخطي(&amp;I)</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>إيقاف الكل مؤقتًا(&amp;A)</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>استئناف الكل(&amp;E)</translation>
    </message>
    <message>
        <source>Try all &amp;failed again</source>
        <translation>إعادة محاولة كل ما فشل(&amp;F)</translation>
    </message>
    <message>
        <source>Take fi&amp;nished ones off the list</source>
        <translation>إزالة المكتملة من القائمة(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>عمليات الرفع(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>السجل(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>اسأل(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remote files</source>
        <translation>الملفات البعيدة(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>الإحصائيات(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>صفوف متراصة(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>اللوحة التالية(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>شريط القوائم(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>إضافة وجهة…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit this destination…</source>
        <translation>تحرير هذه الوجهة…(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Choose destination</source>
        <translation>اختيار الوجهة(&amp;C)</translation>
    </message>
    <message>
        <source>Acc&amp;ounts…</source>
        <translation>الحسابات…(&amp;O)</translation>
    </message>
    <message>
        <source>History s&amp;ync…</source>
        <translation>مزامنة السجل…(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>الإعدادات…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>حول Ferry(&amp;A)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>عرض في المجلد(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>عنوان URL(&amp;U)</translation>
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
        <translation>الاسم وعنوان URL(&amp;N)</translation>
    </message>
    <message>
        <source>Open link i&amp;n browser…</source>
        <translation>فتح الرابط في المتصفح…(&amp;N)</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>عرض رمز QR(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>صور مصغّرة(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Make this the default</source>
        <translation>جعلها الوجهة الافتراضية(&amp;M)</translation>
    </message>
</context>
<context>
    <name>ferry::AccountCard</name>
    <message>
        <source>Sync the &amp;history here</source>
        <translation>مزامنة السجل هنا(&amp;H)</translation>
    </message>
    <message>
        <source>Share full &amp;paths of files with my other computers</source>
        <translation>مشاركة المسارات الكاملة للملفات مع حواسيبي الأخرى(&amp;P)</translation>
    </message>
    <message>
        <source>Keep the sign-in in a plain &amp;file, for want of a keychain</source>
        <translation>حفظ تسجيل الدخول في ملف عادي، لعدم وجود سلسلة مفاتيح(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول…(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>التحقق مجددًا(&amp;L)</translation>
    </message>
    <message>
        <source>For past uploads too. Switched off, the paths are taken away again from the project and from the other computers.</source>
        <translation>لعمليات الرفع السابقة أيضًا. عند تعطيله تُزال المسارات من المشروع ومن الحواسيب الأخرى.</translation>
    </message>
    <message>
        <source>After you have unlocked the keychain</source>
        <translation>بعد أن تفتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>الحساب %1 في %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>تسجيل الخروج(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة(&amp;R)</translation>
    </message>
    <message>
        <source>Sign &amp;out anyway</source>
        <translation>تسجيل الخروج رغم ذلك(&amp;O)</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads of this account are not done. They would wait until you sign in again.</source>
        <translation>
            <numerusform>اكتملت عمليات رفع هذا الحساب.</numerusform>
            <numerusform>لم تكتمل إحدى عمليات رفع هذا الحساب. ستنتظر حتى تسجّل الدخول مجددًا.</numerusform>
            <numerusform>لم تكتمل عمليتا رفع لهذا الحساب. ستنتظران حتى تسجّل الدخول مجددًا.</numerusform>
            <numerusform>لم تكتمل %1 عمليات رفع لهذا الحساب. ستنتظر حتى تسجّل الدخول مجددًا.</numerusform>
            <numerusform>لم تكتمل %1 عملية رفع لهذا الحساب. ستنتظر حتى تسجّل الدخول مجددًا.</numerusform>
            <numerusform>لم تكتمل %1 عملية رفع لهذا الحساب. ستنتظر حتى تسجّل الدخول مجددًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>الإزالة رغم ذلك(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations upload with this account and would stop working.</source>
        <translation>
            <numerusform>لا وجهات ترفع بهذا الحساب.</numerusform>
            <numerusform>وجهة واحدة ترفع بهذا الحساب، وستتوقف عن العمل.</numerusform>
            <numerusform>وجهتان ترفعان بهذا الحساب، وستتوقفان عن العمل.</numerusform>
            <numerusform>%1 وجهات ترفع بهذا الحساب، وستتوقف عن العمل.</numerusform>
            <numerusform>%1 وجهة ترفع بهذا الحساب، وستتوقف عن العمل.</numerusform>
            <numerusform>%1 وجهة ترفع بهذا الحساب، وستتوقف عن العمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AccountEditor</name>
    <message>
        <source>None: with the public key alone</source>
        <translation>بلا حساب: بالمفتاح العام وحده</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, host</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>An account that was removed</source>
        <translation>حساب أُزيل</translation>
    </message>
</context>
<context>
    <name>ferry::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>No account yet. With one, the history of your uploads is the same on all your computers, kept in a Supabase project of your own.</source>
        <translation>لا حساب بعد. مع حساب يكون سجل عمليات رفعك هو نفسه على جميع حواسيبك، محفوظًا في مشروع Supabase خاص بك.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>اسم هذا الحاسوب</translation>
    </message>
    <message>
        <source>History shows it beside what was uploaded from here.</source>
        <translation>يعرضه السجل بجانب ما رُفع من هنا.</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>اسم هذا الحاسوب(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>ربط Supabase…(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerPane</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>نسخ الإجابة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Ask the same about the same files</source>
        <translation>طرح السؤال نفسه عن الملفات نفسها</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Remove this question and its answer</source>
        <translation>إزالة هذا السؤال وإجابته</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>التفكير</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
</context>
<context>
    <name>ferry::AskDesk</name>
    <message>
        <source>Copied the answer.</source>
        <translation>تم نسخ الإجابة.</translation>
    </message>
    <message>
        <source>Asking which models there are…</source>
        <translation>السؤال عن النماذج المتوفرة…</translation>
    </message>
    <message>
        <source>The models that the service lists; another can be typed</source>
        <translation>النماذج التي تسردها الخدمة؛ ويمكن كتابة غيرها</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then ask again.</source>
        <comment>for an API key</comment>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها، ثم اسأل من جديد.</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>تم نسيان %1.</translation>
    </message>
    <message>
        <source>%1 is no address that Ferry opens.</source>
        <translation>لا يفتح Ferry العنوان %1.</translation>
    </message>
    <message>
        <source>It stands in the answer. Nobody has looked at it.</source>
        <translation>ورد في الإجابة، ولم يتحقق منه أحد.</translation>
    </message>
    <message>
        <source>Export questions and answers</source>
        <translation>تصدير الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>تم التصدير إلى %1.</translation>
    </message>
</context>
<context>
    <name>ferry::AskFiles</name>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Drop files here, or choose “Ask about it” in History. A question may also go without.</source>
        <translation>أفلت الملفات هنا، أو اختر «السؤال عنه» في السجل. ويمكن السؤال من دون ملفات.</translation>
    </message>
    <message>
        <source>Files the question is about</source>
        <translation>الملفات التي يدور حولها السؤال</translation>
    </message>
    <message>
        <source>Files to ask about</source>
        <translation>الملفات المطلوب السؤال عنها</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>إخراج %1</translation>
    </message>
</context>
<context>
    <name>ferry::AskPage</name>
    <message>
        <source>Search questions and answers</source>
        <translation>بحث في الأسئلة والإجابات</translation>
    </message>
    <message>
        <source>Add Kimi or GLM…</source>
        <translation>إضافة Kimi أو GLM…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>سؤال جديد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for people…</source>
        <translation>بصيغة Markdown، للقراءة…(&amp;M)</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>بصيغة JSON، للبرامج…(&amp;J)</translation>
    </message>
    <message>
        <source>Export the questions in the list</source>
        <translation>تصدير الأسئلة التي في القائمة</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>الأسئلة السابقة</translation>
    </message>
    <message>
        <source>No question matches. Press Esc to see all of them.</source>
        <translation>لا سؤال يطابق البحث. اضغط Esc لعرضها كلها.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer alone.</source>
        <translation>ما تسأله يُحفظ هنا، على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Choose files, type a question, and press Enter. Files that still have to be uploaded show as ordinary uploads.</source>
        <translation>اختر ملفات واكتب سؤالًا ثم اضغط Enter. الملفات التي لم تُرفع بعد تظهر كعمليات رفع عادية.</translation>
    </message>
    <message>
        <source>There is nobody to ask yet. Kimi, GLM, and services that speak as OpenAI&apos;s does read your files and answer.</source>
        <translation>لا يوجد من تسأله بعد. Kimi وGLM والخدمات المتوافقة مع OpenAI تقرأ ملفاتك وتجيب.</translation>
    </message>
</context>
<context>
    <name>ferry::AttentionBanner</name>
    <message>
        <source>Replace all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>تخطي الكل</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to %2 wait until you are signed in.</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>ملفات إلى %2 بانتظار تسجيل دخولك: %1.</numerusform>
            <numerusform>ملفات إلى %2 بانتظار تسجيل دخولك: %1.</numerusform>
            <numerusform>ملفات إلى %2 بانتظار تسجيل دخولك: %1.</numerusform>
            <numerusform>%1 ملفات إلى %2 بانتظار تسجيل دخولك.</numerusform>
            <numerusform>%1 ملفًا إلى %2 بانتظار تسجيل دخولك.</numerusform>
            <numerusform>%1 ملف إلى %2 بانتظار تسجيل دخولك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need an answer: something of that name is already there.</source>
        <translation>
            <numerusform>لا ملفات بانتظار قرارك.</numerusform>
            <numerusform>ملف واحد بانتظار قرارك: يوجد هناك شيء بالاسم نفسه.</numerusform>
            <numerusform>ملفان بانتظار قرارك: يوجد هناك شيء بالاسم نفسه.</numerusform>
            <numerusform>%1 ملفات بانتظار قرارك: يوجد هناك شيء بالاسم نفسه.</numerusform>
            <numerusform>%1 ملفًا بانتظار قرارك: يوجد هناك شيء بالاسم نفسه.</numerusform>
            <numerusform>%1 ملف بانتظار قرارك: يوجد هناك شيء بالاسم نفسه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files failed: %2</source>
        <comment>number, cause</comment>
        <translation>
            <numerusform>الملفات الفاشلة (%1): %2</numerusform>
            <numerusform>الملفات الفاشلة (%1): %2</numerusform>
            <numerusform>الملفات الفاشلة (%1): %2</numerusform>
            <numerusform>فشلت %1 ملفات: %2</numerusform>
            <numerusform>فشل %1 ملفًا: %2</numerusform>
            <numerusform>فشل %1 ملف: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 other causes</source>
        <translation>
            <numerusform>ولا أسباب أخرى</numerusform>
            <numerusform>وسبب آخر</numerusform>
            <numerusform>وسببان آخران</numerusform>
            <numerusform>و%1 أسباب أخرى</numerusform>
            <numerusform>و%1 سببًا آخر</numerusform>
            <numerusform>و%1 سبب آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for sign-in</source>
        <translation>بانتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>الاسم مستخدم</translation>
    </message>
    <message>
        <source>Also for what comes later of the same drop</source>
        <translation>أيضًا لما يأتي لاحقًا من الإفلات نفسه</translation>
    </message>
</context>
<context>
    <name>ferry::BucketPage</name>
    <message>
        <source>Na&amp;me in Ferry</source>
        <translation>الاسم في Ferry(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>الحاوية(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>المجلد في الحاوية(&amp;F)</translation>
    </message>
    <message>
        <source>A&amp;dd anyway</source>
        <translation>الإضافة رغم ذلك(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;dd destination</source>
        <translation>إضافة الوجهة(&amp;D)</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project. The script has made one where everybody has a folder of their own: “{user}” stands for it.</source>
        <translation>تذهب الملفات إلى حاوية في المشروع. أنشأ النص البرمجي حاوية لكل شخص فيها مجلد خاص به: يمثله «{user}».</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project, one whose policies let anybody upload.</source>
        <translation>تذهب الملفات إلى حاوية في المشروع تتيح سياساتها الرفع لأي شخص.</translation>
    </message>
    <message>
        <source>Give the destination a name.</source>
        <translation>أعطِ الوجهة اسمًا.</translation>
    </message>
    <message>
        <source>Which bucket?</source>
        <translation>أي حاوية؟</translation>
    </message>
    <message>
        <source>Trying whether files can be uploaded there…</source>
        <translation>تجربة إمكانية رفع الملفات إلى هناك…</translation>
    </message>
    <message>
        <source>Another destination has this name.</source>
        <translation>هذا الاسم لوجهة أخرى.</translation>
    </message>
    <message>
        <source>Where to upload</source>
        <translation>مكان الرفع</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآن(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenLinks</name>
    <message>
        <source>There is no link to copy.</source>
        <translation>لا رابط لنسخه.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>تم نسخ الروابط (%1)، وتعمل حتى %2.</numerusform>
            <numerusform>تم نسخ الروابط (%1)، وتعمل حتى %2.</numerusform>
            <numerusform>تم نسخ الروابط (%1)، وتعمل حتى %2.</numerusform>
            <numerusform>تم نسخ %1 روابط تعمل حتى %2.</numerusform>
            <numerusform>تم نسخ %1 رابطًا تعمل حتى %2.</numerusform>
            <numerusform>تم نسخ %1 رابط تعمل حتى %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links. Without one: %2.</source>
        <translation>
            <numerusform>الروابط المنسوخة: %1. ما لا رابط له: %2.</numerusform>
            <numerusform>الروابط المنسوخة: %1. ما لا رابط له: %2.</numerusform>
            <numerusform>الروابط المنسوخة: %1. ما لا رابط له: %2.</numerusform>
            <numerusform>تم نسخ %1 روابط. ما لا رابط له: %2.</numerusform>
            <numerusform>تم نسخ %1 رابطًا. ما لا رابط له: %2.</numerusform>
            <numerusform>تم نسخ %1 رابط. ما لا رابط له: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>تم نسخ رابط واحد.</numerusform>
            <numerusform>تم نسخ رابطين.</numerusform>
            <numerusform>تم نسخ %1 روابط.</numerusform>
            <numerusform>تم نسخ %1 رابطًا.</numerusform>
            <numerusform>تم نسخ %1 رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs one link that a browser can open.</source>
        <translation>يتطلب هذا رابطًا واحدًا يستطيع متصفح فتحه.</translation>
    </message>
    <message>
        <source>The destination gave it for the file.</source>
        <translation>أعطته الوجهة للملف.</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>هذا الرابط أطول من أن يتسع له رمز QR.</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenUploads</name>
    <message numerus="yes">
        <source>%1 files taken off the list</source>
        <translation>
            <numerusform>لم يُزل أي ملف من القائمة</numerusform>
            <numerusform>تمت إزالة ملف واحد من القائمة</numerusform>
            <numerusform>تمت إزالة ملفين من القائمة</numerusform>
            <numerusform>تمت إزالة %1 ملفات من القائمة</numerusform>
            <numerusform>تمت إزالة %1 ملفًا من القائمة</numerusform>
            <numerusform>تمت إزالة %1 ملف من القائمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>تم إلغاء %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths copied</source>
        <translation>
            <numerusform>لم يُنسخ أي مسار</numerusform>
            <numerusform>تم نسخ المسار</numerusform>
            <numerusform>تم نسخ مسارين</numerusform>
            <numerusform>تم نسخ %1 مسارات</numerusform>
            <numerusform>تم نسخ %1 مسارًا</numerusform>
            <numerusform>تم نسخ %1 مسار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links copied</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط</numerusform>
            <numerusform>تم نسخ الرابط</numerusform>
            <numerusform>تم نسخ رابطين</numerusform>
            <numerusform>تم نسخ %1 روابط</numerusform>
            <numerusform>تم نسخ %1 رابطًا</numerusform>
            <numerusform>تم نسخ %1 رابط</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>فرز حسب %1</translation>
    </message>
    <message>
        <source>sorted, turned round</source>
        <translation>مفروز، بترتيب معكوس</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>مفروز</translation>
    </message>
</context>
<context>
    <name>ferry::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>الأعمدة(&amp;O)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (لا يوجد متسع)</translation>
    </message>
</context>
<context>
    <name>ferry::ConnectDialog</name>
    <message>
        <source>Connect Supabase</source>
        <translation>ربط Supabase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>إعداد السجل</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ferry::DeletePreview</name>
    <message>
        <source>Delete files</source>
        <translation>حذف الملفات</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files from %2?</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>حذف الملفات (%1) من %2؟</numerusform>
            <numerusform>حذف الملفات (%1) من %2؟</numerusform>
            <numerusform>حذف الملفات (%1) من %2؟</numerusform>
            <numerusform>حذف %1 ملفات من %2؟</numerusform>
            <numerusform>حذف %1 ملفًا من %2؟</numerusform>
            <numerusform>حذف %1 ملف من %2؟</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all. They cannot be brought back; the history keeps its rows. A file that somebody changes meanwhile is left.</source>
        <translation>المجموع %1. لا يمكن استرجاعها؛ ويحتفظ السجل بصفوفه. أي ملف يغيّره أحد في هذه الأثناء يُترك.</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>الملفات التي ستُحذف</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>إبقاء الكل(&amp;K)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 files</source>
        <translation>
            <numerusform>حذف الملفات(&amp;D)</numerusform>
            <numerusform>حذف ملف واحد(&amp;D)</numerusform>
            <numerusform>حذف ملفين(&amp;D)</numerusform>
            <numerusform>حذف %1 ملفات(&amp;D)</numerusform>
            <numerusform>حذف %1 ملفًا(&amp;D)</numerusform>
            <numerusform>حذف %1 ملف(&amp;D)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 files uploaded</source>
        <translation>
            <numerusform>لم يُرفع أي ملف</numerusform>
            <numerusform>رُفع ملف واحد</numerusform>
            <numerusform>رُفع ملفان</numerusform>
            <numerusform>رُفعت %1 ملفات</numerusform>
            <numerusform>رُفع %1 ملفًا</numerusform>
            <numerusform>رُفع %1 ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need you</source>
        <translation>
            <numerusform>لا ملفات بحاجة إليك</numerusform>
            <numerusform>ملف واحد بحاجة إليك</numerusform>
            <numerusform>ملفان بحاجة إليك</numerusform>
            <numerusform>%1 ملفات بحاجة إليك</numerusform>
            <numerusform>%1 ملفًا بحاجة إليك</numerusform>
            <numerusform>%1 ملف بحاجة إليك</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationDialog</name>
    <message>
        <source>Edit destination</source>
        <translation>تحرير الوجهة</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Where shall Ferry upload to?</source>
        <translation>إلى أين يرفع Ferry؟</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>رجوع(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة(&amp;R)</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>تحقق(&amp;H)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ(&amp;S)</translation>
    </message>
    <message>
        <source>Ask the server whether files can be uploaded with these settings</source>
        <translation>سؤال الخادم هل يمكن رفع الملفات بهذه الإعدادات</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>ربط %1</translation>
    </message>
    <message>
        <source>This destination was made by a newer Ferry, which can edit it.</source>
        <translation>أُنشئت هذه الوجهة بإصدار أحدث من Ferry، وهو من يستطيع تحريرها.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address and key were put into their own fields.</source>
        <translation>وُضع كل من العنوان والمفتاح في حقله.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>يجري سؤال الخادم…</translation>
    </message>
    <message>
        <source>It works: files can be uploaded here.</source>
        <translation>نجح التحقق: يمكن رفع الملفات إلى هنا.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم(&amp;D)</translation>
    </message>
    <message>
        <source>Saved, but no keychain answers on this computer: the secret is kept until Ferry ends, and has to be entered again then.</source>
        <translation>تم الحفظ، لكن لا تستجيب أي سلسلة مفاتيح على هذا الحاسوب: يُحفظ السر حتى ينتهي Ferry، ثم يجب إدخاله مجددًا.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>الإزالة رغم ذلك(&amp;R)</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationList</name>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>%1 was set up by a newer Ferry. Update this one to upload there.</source>
        <translation>أُعدّت %1 بإصدار أحدث من Ferry. حدّث هذا الإصدار لترفع إليها.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>راجع الإعدادات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Upload here</source>
        <translation>الرفع إلى هنا</translation>
    </message>
    <message>
        <source>Files there</source>
        <translation>الملفات هناك</translation>
    </message>
    <message>
        <source>No longer the default</source>
        <translation>إلغاء جعلها الافتراضية</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>جعلها الافتراضية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>Edit or remove…</source>
        <translation>تحرير أو إزالة…</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationPicker</name>
    <message>
        <source>Upload to</source>
        <translation>الرفع إلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Put new uploads into this folder of the destination. It may be empty.</source>
        <translation>وضع عمليات الرفع الجديدة في هذا المجلد من الوجهة. يجوز تركه فارغًا.</translation>
    </message>
    <message>
        <source>Folder below…</source>
        <translation>مجلد ضمنها…</translation>
    </message>
    <message>
        <source>Edit this destination…</source>
        <translation>تحرير هذه الوجهة…</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <translation>إضافة وجهة…</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>لا وجهة بعد</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Settings of this destination</source>
        <translation>إعدادات هذه الوجهة</translation>
    </message>
    <message>
        <source>Folder below</source>
        <translation>مجلد ضمنها</translation>
    </message>
</context>
<context>
    <name>ferry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>سبب الوجهة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>المخزَّن</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>وقت الإضافة</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>رد الخادم</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>نسخ التشخيص</translation>
    </message>
    <message>
        <source>For whoever looks into it: what failed and its lines in the log, without names or keys</source>
        <translation>لمن ينظر في الأمر: ما فشل وأسطره في سجل التشغيل، دون أسماء أو مفاتيح</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>لم يُحدَّد شيء</numerusform>
            <numerusform>المحدد: %1</numerusform>
            <numerusform>المحدد: %1</numerusform>
            <numerusform>المحدد: %1</numerusform>
            <numerusform>المحدد: %1</numerusform>
            <numerusform>المحدد: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لم يُحدَّد شيء</translation>
    </message>
    <message>
        <source>Choose a row to see where it goes, how far it is, and what was said about it.</source>
        <translation>اختر صفًا لترى إلى أين يذهب، وإلى أين وصل، وما قيل عنه.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 bytes)</source>
        <comment>size, number</comment>
        <translation>
            <numerusform>%1 (%2 بايت)</numerusform>
            <numerusform>%1 (%2 بايت)</numerusform>
            <numerusform>%1 (%2 بايت)</numerusform>
            <numerusform>%1 (%2 بايتات)</numerusform>
            <numerusform>%1 (%2 بايت)</numerusform>
            <numerusform>%1 (%2 بايت)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1، أُرسل %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 preparing</source>
        <translation>
            <numerusform>%1 قيد التحضير</numerusform>
            <numerusform>%1 قيد التحضير</numerusform>
            <numerusform>%1 قيد التحضير</numerusform>
            <numerusform>%1 قيد التحضير</numerusform>
            <numerusform>%1 قيد التحضير</numerusform>
            <numerusform>%1 قيد التحضير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 مكتملة</numerusform>
            <numerusform>%1 مكتمل</numerusform>
            <numerusform>%1 مكتملان</numerusform>
            <numerusform>%1 مكتملة</numerusform>
            <numerusform>%1 مكتملة</numerusform>
            <numerusform>%1 مكتملة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cancelled</source>
        <translation>
            <numerusform>%1 ملغاة</numerusform>
            <numerusform>%1 ملغى</numerusform>
            <numerusform>%1 ملغيان</numerusform>
            <numerusform>%1 ملغاة</numerusform>
            <numerusform>%1 ملغاة</numerusform>
            <numerusform>%1 ملغاة</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: the destination holds the same bytes</source>
        <translation>نعم: لدى الوجهة البايتات نفسها</translation>
    </message>
    <message>
        <source>By size: the destination holds as many bytes</source>
        <translation>بالحجم: لدى الوجهة العدد نفسه من البايتات</translation>
    </message>
    <message>
        <source>Not verified: the destination gives nothing to compare</source>
        <translation>لم يُتحقق منه: لا تعطي الوجهة ما يُقارن به</translation>
    </message>
    <message>
        <source>%1. Something else of this name was replaced</source>
        <translation>%1. واستُبدل شيء آخر كان بهذا الاسم</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>نسخ الرابط (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ferry::DropOverlay</name>
    <message>
        <source>Ferry takes files</source>
        <translation>Ferry يستقبل الملفات</translation>
    </message>
    <message>
        <source>This is a link. Download it first, then drop the file.</source>
        <translation>هذا رابط. نزّله أولًا، ثم أفلت الملف.</translation>
    </message>
    <message>
        <source>Drop to upload to %1</source>
        <translation>أفلت للرفع إلى %1</translation>
    </message>
    <message>
        <source>Or drop on another destination in the sidebar</source>
        <translation>أو أفلت على وجهة أخرى في الشريط الجانبي</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ferry::EarlierPage</name>
    <message>
        <source>Counting the uploads made on this computer…</source>
        <translation>عدّ عمليات الرفع المنجزة على هذا الحاسوب…</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads are listed on this computer. Add them to the synced history?</source>
        <translation>
            <numerusform>لا عمليات رفع سابقة مدرجة على هذا الحاسوب.</numerusform>
            <numerusform>عملية رفع سابقة واحدة مدرجة على هذا الحاسوب. أتريد إضافتها إلى السجل المتزامن؟</numerusform>
            <numerusform>عمليتا رفع سابقتان مدرجتان على هذا الحاسوب. أتريد إضافتهما إلى السجل المتزامن؟</numerusform>
            <numerusform>%1 عمليات رفع سابقة مدرجة على هذا الحاسوب. أتريد إضافتها إلى السجل المتزامن؟</numerusform>
            <numerusform>%1 عملية رفع سابقة مدرجة على هذا الحاسوب. أتريد إضافتها إلى السجل المتزامن؟</numerusform>
            <numerusform>%1 عملية رفع سابقة مدرجة على هذا الحاسوب. أتريد إضافتها إلى السجل المتزامن؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding them…</source>
        <translation>تجري إضافتها…</translation>
    </message>
    <message>
        <source>Earlier uploads</source>
        <translation>عمليات الرفع السابقة</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>إضافتها(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep them here only</source>
        <translation>إبقاؤها هنا فقط(&amp;K)</translation>
    </message>
</context>
<context>
    <name>ferry::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>أفلت الملفات أو المجلدات هنا</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>أو ألصقها باستخدام Ctrl+V</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>تذهب إلى %1</translation>
    </message>
</context>
<context>
    <name>ferry::FilterBar</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>النشطة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>بحاجة إلى انتباهك</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>المكتملة</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>تصفية بالاسم</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>عرض البقية مجددًا</translation>
    </message>
    <message>
        <source>Only: %1. Show the others again</source>
        <translation>فقط: %1. عرض البقية مجددًا</translation>
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
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ferry::HeadersEditor</name>
    <message>
        <source>Add header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>قيمة الترويسة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>ترويسة سرية</translation>
    </message>
    <message>
        <source>Kept in the keychain and not shown</source>
        <translation>تُحفظ في سلسلة المفاتيح ولا تُعرض</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>إزالة الترويسة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>ferry::HeldBanner</name>
    <message>
        <source>Upload anyway</source>
        <translation>الرفع رغم ذلك</translation>
    </message>
    <message>
        <source>This connection is metered: uploads wait for another one.</source>
        <translation>هذا الاتصال محدود الاستخدام: تنتظر عمليات الرفع اتصالًا آخر.</translation>
    </message>
    <message>
        <source>Quiet hours: uploads wait until %1.</source>
        <translation>ساعات الهدوء: تنتظر عمليات الرفع حتى %1.</translation>
    </message>
    <message>
        <source>Offline: waiting for the network</source>
        <translation>غير متصل: بانتظار الشبكة</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>المحاولة رغم ذلك</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>نسخ الرابط (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>السؤال عنه</translation>
    </message>
    <message>
        <source>Ask a model about what is in the file</source>
        <translation>سؤال نموذج عن محتوى الملف</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>الرفع مجددًا</translation>
    </message>
    <message>
        <source>Upload the file as it is now, to the same destination</source>
        <translation>رفع الملف كما هو الآن، إلى الوجهة نفسها</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>عرض في المجلد</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Remove from history; the uploaded file stays (Del)</source>
        <translation>إزالة من السجل؛ ويبقى الملف المرفوع (Del)</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>نسخ ذلك الرابط</translation>
    </message>
    <message>
        <source>Copy the link of the other upload</source>
        <translation>نسخ رابط عملية الرفع الأخرى</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>نسخ ما تعرف به الخدمة الملف</translation>
    </message>
    <message>
        <source>Mend what the upload failed for</source>
        <translation>إصلاح ما فشلت بسببه عملية الرفع</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Comparing the file with what was uploaded…</source>
        <translation>مقارنة الملف بما رُفع…</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>الرفع رغم ذلك</translation>
    </message>
    <message>
        <source>Known there as %1</source>
        <translation>معروف هناك باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads chosen</source>
        <translation>
            <numerusform>لا عمليات رفع مختارة</numerusform>
            <numerusform>المختار: عملية رفع واحدة</numerusform>
            <numerusform>المختار: عمليتا رفع</numerusform>
            <numerusform>المختار: %1 عمليات رفع</numerusform>
            <numerusform>المختار: %1 عملية رفع</numerusform>
            <numerusform>المختار: %1 عملية رفع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>المجموع %1</translation>
    </message>
    <message>
        <source>Show the file where it is, in the file manager</source>
        <translation>عرض الملف في مكانه، في مدير الملفات</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryExporter</name>
    <message>
        <source>Export history</source>
        <translation>تصدير السجل</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>جدول بيانات (*.csv)</translation>
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
        <translation>ما زالت كتابة تصدير سابق جارية.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>uploads, file</comment>
        <translation>تم تصدير %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryForgetting</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>The history could not be counted.</source>
        <translation>تعذّر عدّ ما في السجل.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Forget old uploads</source>
        <translation>نسيان عمليات الرفع القديمة</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads now?</source>
        <translation>
            <numerusform>نسيان عمليات الرفع الآن؟</numerusform>
            <numerusform>نسيان عملية رفع واحدة الآن؟</numerusform>
            <numerusform>نسيان عمليتي رفع الآن؟</numerusform>
            <numerusform>نسيان %1 عمليات رفع الآن؟</numerusform>
            <numerusform>نسيان %1 عملية رفع الآن؟</numerusform>
            <numerusform>نسيان %1 عملية رفع الآن؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are older than %1 days. From now on the history forgets by itself what gets so old.</source>
        <translation>
            <numerusform>مضى عليها أكثر من %1 يوم. ومن الآن ينسى السجل من تلقاء نفسه ما يبلغ هذا القِدم.</numerusform>
            <numerusform>مضى عليها أكثر من يوم واحد. ومن الآن ينسى السجل من تلقاء نفسه ما يبلغ هذا القِدم.</numerusform>
            <numerusform>مضى عليها أكثر من يومين. ومن الآن ينسى السجل من تلقاء نفسه ما يبلغ هذا القِدم.</numerusform>
            <numerusform>مضى عليها أكثر من %1 أيام. ومن الآن ينسى السجل من تلقاء نفسه ما يبلغ هذا القِدم.</numerusform>
            <numerusform>مضى عليها أكثر من %1 يومًا. ومن الآن ينسى السجل من تلقاء نفسه ما يبلغ هذا القِدم.</numerusform>
            <numerusform>مضى عليها أكثر من %1 يوم. ومن الآن ينسى السجل من تلقاء نفسه ما يبلغ هذا القِدم.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history of your other computers too, and do not come back. The uploaded files stay where they are.</source>
        <translation>تزول من سجل حواسيبك الأخرى أيضًا، ولا تعود. وتبقى الملفات المرفوعة في مكانها.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads</source>
        <translation>
            <numerusform>نسيان عمليات الرفع</numerusform>
            <numerusform>نسيان عملية رفع واحدة</numerusform>
            <numerusform>نسيان عمليتي رفع</numerusform>
            <numerusform>نسيان %1 عمليات رفع</numerusform>
            <numerusform>نسيان %1 عملية رفع</numerusform>
            <numerusform>نسيان %1 عملية رفع</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Forget all uploads</source>
        <translation>نسيان كل عمليات الرفع</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>السجل فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 uploads?</source>
        <translation>
            <numerusform>نسيان كل عمليات الرفع؟</numerusform>
            <numerusform>نسيان عملية الرفع الوحيدة؟</numerusform>
            <numerusform>نسيان عمليتي الرفع كلتيهما؟</numerusform>
            <numerusform>نسيان كل عمليات الرفع (%1)؟</numerusform>
            <numerusform>نسيان كل عمليات الرفع (%1)؟</numerusform>
            <numerusform>نسيان كل عمليات الرفع (%1)؟</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty then, here and on the other computers of your accounts, and nothing brings it back. The uploaded files stay where they are, and so do the uploads in the list.</source>
        <translation>يصبح السجل عندها فارغًا، هنا وعلى الحواسيب الأخرى لحساباتك، ولا شيء يعيده. وتبقى الملفات المرفوعة في مكانها، وكذلك عمليات الرفع التي في القائمة.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryHeader</name>
    <message>
        <source>Search name, path or destination</source>
        <translation>بحث بالاسم أو المسار أو الوجهة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>بحث في السجل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>As &amp;CSV, for spreadsheets…</source>
        <translation>بصيغة CSV، لجداول البيانات…(&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>بصيغة JSON، للبرامج…(&amp;J)</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>تصدير ما عُثر عليه</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذا العام</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>أي نتيجة</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>تم الرفع</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>تم التخطي</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>تم الإلغاء</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>كل الوجهات</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>أي جهاز</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>حاسوب بلا اسم</translation>
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
        <translation>نسخ الرابط(&amp;C)</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>نسخ SHA-256(&amp;2)</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>الرفع مجددًا(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>عرض في المجلد(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>نسيان(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ferry::HistorySettings</name>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>سنة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%1 أيام</numerusform>
            <numerusform>%1 يومًا</numerusform>
            <numerusform>%1 يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Keep uploads in the history</source>
        <translation>الاحتفاظ بعمليات الرفع في السجل</translation>
    </message>
    <message>
        <source>Older ones are forgotten when Ferry starts and once a day, on your other computers too. The uploaded files stay where they are.</source>
        <translation>تُنسى الأقدم عند بدء Ferry ومرة كل يوم، وعلى حواسيبك الأخرى أيضًا. وتبقى الملفات المرفوعة في مكانها.</translation>
    </message>
    <message>
        <source>On your other computers</source>
        <translation>على حواسيبك الأخرى</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>الحسابات…(&amp;A)</translation>
    </message>
    <message>
        <source>Each account says whether it syncs the history and the full paths of files. Questions stay on this computer.</source>
        <translation>يحدد كل حساب هل يزامن السجل والمسارات الكاملة للملفات. وتبقى الأسئلة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 does not sync the history.</source>
        <translation>لا يزامن %1 السجل.</translation>
    </message>
    <message>
        <source>%1 syncs the history, with full paths.</source>
        <translation>يزامن %1 السجل، مع المسارات الكاملة.</translation>
    </message>
    <message>
        <source>%1 syncs the history, without paths.</source>
        <translation>يزامن %1 السجل، دون المسارات.</translation>
    </message>
    <message>
        <source>No account syncs the history.</source>
        <translation>لا حساب يزامن السجل.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryView</name>
    <message>
        <source>Uploads in history</source>
        <translation>عمليات الرفع في السجل</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>تم نسيان %1.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 of %2 · found in %3</source>
        <comment>matches, all uploads, time</comment>
        <translation>%1 من أصل %2 · خلال %3</translation>
    </message>
    <message>
        <source>No upload matches. Press Esc to search everything again.</source>
        <translation>لا عملية رفع تطابق البحث. اضغط Esc للبحث في الكل مجددًا.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet. What Ferry uploads is listed here, failures too.</source>
        <translation>لم يُرفع شيء بعد. ما يرفعه Ferry يُدرج هنا، بما في ذلك ما فشل.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>تم نسخ %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>لم يُنسخ أي رابط.</numerusform>
            <numerusform>تم نسخ رابط واحد.</numerusform>
            <numerusform>تم نسخ رابطين.</numerusform>
            <numerusform>تم نسخ %1 روابط.</numerusform>
            <numerusform>تم نسخ %1 رابطًا.</numerusform>
            <numerusform>تم نسخ %1 رابط.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SHA-256 was computed for this upload.</source>
        <translation>لم تُحسب قيمة SHA-256 لعملية الرفع هذه.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 SHA-256.</source>
        <translation>
            <numerusform>لم تُنسخ أي قيمة SHA-256.</numerusform>
            <numerusform>تم نسخ قيمة SHA-256.</numerusform>
            <numerusform>تم نسخ قيمتي SHA-256.</numerusform>
            <numerusform>تم نسخ %1 من قيم SHA-256.</numerusform>
            <numerusform>تم نسخ %1 من قيم SHA-256.</numerusform>
            <numerusform>تم نسخ %1 من قيم SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads left out, of other computers. Choose each alone to say where its file is.</source>
        <translation>
            <numerusform>لم تُستبعد أي عملية رفع.</numerusform>
            <numerusform>تم استبعاد عملية رفع واحدة من حاسوب آخر. اخترها وحدها لتحديد مكان ملفها.</numerusform>
            <numerusform>تم استبعاد عمليتي رفع من حواسيب أخرى. اختر كلًا منهما على حدة لتحديد مكان ملفها.</numerusform>
            <numerusform>تم استبعاد %1 عمليات رفع من حواسيب أخرى. اختر كلًا منها على حدة لتحديد مكان ملفها.</numerusform>
            <numerusform>تم استبعاد %1 عملية رفع من حواسيب أخرى. اختر كلًا منها على حدة لتحديد مكان ملفها.</numerusform>
            <numerusform>تم استبعاد %1 عملية رفع من حواسيب أخرى. اختر كلًا منها على حدة لتحديد مكان ملفها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is %1 on this computer?</source>
        <translation>أين %1 على هذا الحاسوب؟</translation>
    </message>
</context>
<context>
    <name>ferry::KeepPage</name>
    <message>
        <source>Only until Ferry &amp;ends</source>
        <translation>حتى ينتهي Ferry فقط(&amp;E)</translation>
    </message>
    <message>
        <source>In a plain &amp;file on this computer</source>
        <translation>في ملف عادي على هذا الحاسوب(&amp;F)</translation>
    </message>
    <message>
        <source>You are signed in, but no keychain answers on this computer, so there is no safe place for the sign-in. How shall Ferry keep it?</source>
        <translation>سُجّل دخولك، لكن لا تستجيب أي سلسلة مفاتيح على هذا الحاسوب، فلا مكان آمنًا لحفظ تسجيل الدخول. كيف يحفظه Ferry؟</translation>
    </message>
    <message>
        <source>Ferry forgets it then, and asks for it again at the next start.</source>
        <translation>عندها ينساه Ferry، ويطلبه مجددًا عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Only your user may read the file, but it is not encrypted: whoever gets hold of it, in a backup for instance, is signed in as you.</source>
        <translation>لا يقرأ الملف سوى مستخدمك، لكنه غير مشفّر: من يحصل عليه، في نسخة احتياطية مثلًا، يكون مسجّل الدخول باسمك.</translation>
    </message>
    <message>
        <source>Stay signed in?</source>
        <translation>البقاء مسجّل الدخول؟</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ferry::LineEditor</name>
    <message>
        <source>Browse…</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>إظهار السر</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
</context>
<context>
    <name>ferry::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;Compact rows in the list of uploads</source>
        <translation>صفوف متراصة في قائمة عمليات الرفع(&amp;C)</translation>
    </message>
    <message>
        <source>One line each, in columns.</source>
        <translation>سطر واحد لكل عملية رفع، في أعمدة.</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>إظهار شريط القوائم(&amp;M)</translation>
    </message>
    <message>
        <source>Without it, the same menus are under “All commands” in the sidebar.</source>
        <translation>من دونه، تجد القوائم نفسها ضمن «كل الأوامر» في الشريط الجانبي.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>صغير</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of the text</comment>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>From the next start of Ferry on.</source>
        <translation>ابتداءً من التشغيل التالي لبرنامج Ferry.</translation>
    </message>
    <message>
        <source>Ferry speaks the system&apos;s language when it is started again.</source>
        <translation>سيستخدم Ferry لغة النظام عند تشغيله مجددًا.</translation>
    </message>
    <message>
        <source>Ferry speaks %1 when it is started again.</source>
        <translation>لغة Ferry عند تشغيله مجددًا: %1.</translation>
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
        <translation>أُزيلت تلك الوجهة.</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>تمت إزالة %1</translation>
    </message>
</context>
<context>
    <name>ferry::MembersEditor</name>
    <message>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (أُزيلت)</translation>
    </message>
</context>
<context>
    <name>ferry::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ferry::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>بلا وكيل</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا الوكيل:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>For all servers but those on this computer. What a destination says of its own comes first.</source>
        <translation>لكل الخوادم عدا ما على هذا الحاسوب. وما تحدده الوجهة بنفسها له الأولوية.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://</source>
        <translation>http:// أو https:// أو socks5://</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>If it asks for one.</source>
        <translation>إن كان الوكيل يطلبه.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>محفوظة في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>جهة إصدار الشهادات</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>اختيار…(&amp;H)</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s: for a company&apos;s own servers or proxy.</source>
        <translation>ملف PEM يوثق به إلى جانب ما لدى النظام: لخوادم شركة أو وكيلها.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>الشهادات (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>In force from the next request on.</source>
        <translation>يسري ابتداءً من الطلب التالي.</translation>
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
        <translation>%1، مطلوب</translation>
    </message>
</context>
<context>
    <name>ferry::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>هذا مطلوب.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>لا يمكن استخدام هذا.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>لا يمكن استخدام هذا: %1.</translation>
    </message>
</context>
<context>
    <name>ferry::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>&amp;Forget all uploads…</source>
        <translation>نسيان كل عمليات الرفع…(&amp;F)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>On your other computers too. The uploaded files stay where they are.</source>
        <translation>على حواسيبك الأخرى أيضًا. وتبقى الملفات المرفوعة في مكانها.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>المحفوظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Queue, history and settings</source>
        <translation>قائمة الانتظار والسجل والإعدادات</translation>
    </message>
    <message>
        <source>Readable by you alone. Keys and passwords are not in it: the system&apos;s keychain has them, under “ferry”. Without a keychain they are forgotten when Ferry ends.</source>
        <translation>لا يقرؤه سواك. المفاتيح وكلمات المرور ليست فيه: تحفظها سلسلة مفاتيح النظام، باسم «ferry». ومن دون سلسلة مفاتيح تُنسى عندما ينتهي Ferry.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>What happened to each upload, without what is in the files and without secrets. The newest %1 are kept.</source>
        <translation>ما جرى لكل عملية رفع، دون محتوى الملفات ودون أسرار. يُحتفظ بأحدث %1.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>ferry::ProjectPage</name>
    <message>
        <source>Paste the project&apos;s address and its public key, one by one or together, as the dashboard shows them under Connect.</source>
        <translation>ألصق عنوان المشروع ومفتاحه العام، كلًا على حدة أو معًا، كما تعرضهما لوحة التحكم ضمن Connect.</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>عنوان URL للمشروع(&amp;U)</translation>
    </message>
    <message>
        <source>Publishable or anon &amp;key</source>
        <translation>مفتاح Publishable أو anon(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>متقدم(&amp;A)</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>ملف الشهادة</translation>
    </message>
    <message>
        <source>For a server with a certificate of its own</source>
        <translation>لخادم له شهادة خاصة به</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>ملف الشهادة(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>استعراض…(&amp;B)</translation>
    </message>
    <message>
        <source>Only for a server of your own whose certificate no authority has signed: a PEM file.</source>
        <translation>فقط لخادم خاص بك لم توقّع شهادته أي جهة إصدار: ملف PEM.</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>المفتاح ناقص.</translation>
    </message>
    <message>
        <source>This is not a key: those begin with sb_publishable_ or eyJ.</source>
        <translation>هذا ليس مفتاحًا: تبدأ المفاتيح بـ sb_publishable_ أو eyJ.</translation>
    </message>
    <message>
        <source>The project&apos;s address is missing.</source>
        <translation>عنوان المشروع ناقص.</translation>
    </message>
    <message>
        <source>This is not the address of a project.</source>
        <translation>هذا ليس عنوان مشروع.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>لا يمكن استخدام ملف الشهادة.</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>يجري سؤال المشروع…</translation>
    </message>
    <message>
        <source>The project is there, but it does not know this key. Copy it again from the dashboard under Settings, API Keys.</source>
        <translation>المشروع موجود، لكنه لا يعرف هذا المفتاح. انسخه مجددًا من لوحة التحكم ضمن Settings ثم API Keys.</translation>
    </message>
    <message>
        <source>No Supabase project answers at this address. Check it.</source>
        <translation>لا يرد أي مشروع Supabase على هذا العنوان. تحقق منه.</translation>
    </message>
    <message>
        <source>The project answers.</source>
        <translation>يرد المشروع.</translation>
    </message>
    <message>
        <source>It does not let people sign in by e-mail.</source>
        <translation>لا يتيح تسجيل الدخول بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>اختيار ملف شهادة</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Connect Supabase</source>
        <translation>ربط Supabase</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ferry::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>رمز QR</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>رمز QR للرابط إلى %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionBar</name>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Service to ask</source>
        <translation>الخدمة المطلوب سؤالها</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>The newest it has</source>
        <translation>أحدث ما لديها</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line</source>
        <translation>Enter للسؤال، وShift+Enter لبدء سطر جديد</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionList</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>question, service, how it ended</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>ferry::RefusedRows</name>
    <message>
        <source>&amp;Try again</source>
        <translation>إعادة المحاولة(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer only</source>
        <translation>إبقاء على هذا الحاسوب فقط(&amp;K)</translation>
    </message>
    <message>
        <source>Uploads that the project refuses</source>
        <translation>عمليات الرفع التي يرفضها المشروع</translation>
    </message>
    <message>
        <source>The chosen ones, or all of them</source>
        <translation>المختارة منها، أو كلها</translation>
    </message>
    <message>
        <source>They are not sent again, and stay in the history of this computer</source>
        <translation>لا تُرسل مجددًا، وتبقى في سجل هذا الحاسوب</translation>
    </message>
    <message numerus="yes">
        <source>The project refuses %1 uploads of the history</source>
        <translation>
            <numerusform>لا يرفض المشروع أي عملية رفع في السجل</numerusform>
            <numerusform>يرفض المشروع عملية رفع واحدة في السجل</numerusform>
            <numerusform>يرفض المشروع عمليتي رفع في السجل</numerusform>
            <numerusform>يرفض المشروع %1 عمليات رفع في السجل</numerusform>
            <numerusform>يرفض المشروع %1 عملية رفع في السجل</numerusform>
            <numerusform>يرفض المشروع %1 عملية رفع في السجل</numerusform>
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
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>نسخ الرابط (Ctrl+C)</translation>
    </message>
    <message>
        <source>Link for…</source>
        <translation>رابط لمدة…</translation>
    </message>
    <message>
        <source>Copy a link that works for so long, for everybody who has it (Ctrl+C: 7 days)</source>
        <translation>نسخ رابط يعمل طوال هذه المدة لكل من لديه الرابط (Ctrl+C: 7 أيام)</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>نسخ المعرّف</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>نسخ ما تعرف به الخدمة الملف</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>تنزيل…</translation>
    </message>
    <message>
        <source>Fetch the file back and compare it with what was uploaded</source>
        <translation>استرجاع الملف ومقارنته بما رُفع</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Names the files and asks before it deletes them (Del)</source>
        <translation>يذكر الملفات ويسأل قبل حذفها (Del)</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 أيام</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 يومًا</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>سنة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, place or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files chosen</source>
        <translation>
            <numerusform>لا ملفات مختارة</numerusform>
            <numerusform>المختار: ملف واحد</numerusform>
            <numerusform>المختار: ملفان</numerusform>
            <numerusform>المختار: %1 ملفات</numerusform>
            <numerusform>المختار: %1 ملفًا</numerusform>
            <numerusform>المختار: %1 ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>المجموع %1</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteHeader</name>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>أي الملفات</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>بحث بالاسم</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>تنظيف…</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>الملفات البعيدة</translation>
    </message>
    <message>
        <source>Search remote files</source>
        <translation>بحث في الملفات البعيدة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>In this history</source>
        <translation>في هذا السجل</translation>
    </message>
    <message>
        <source>Not in this history</source>
        <translation>ليست في هذا السجل</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>لم تُستخدم منذ 30 يومًا</translation>
    </message>
    <message>
        <source>Not used for half a year</source>
        <translation>لم تُستخدم منذ نصف عام</translation>
    </message>
    <message>
        <source>Names what can go, and asks before it deletes anything</source>
        <translation>يذكر ما يمكن الاستغناء عنه، ويسأل قبل حذف أي شيء</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>لا وجهة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteLinks</name>
    <message>
        <source>Copied %1.</source>
        <translation>تم نسخ %1.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %1 files at a time, and %2 are chosen.</source>
        <translation>
            <numerusform>أقصى عدد ملفات تُنشأ لها روابط معًا %1، والمختار %2.</numerusform>
            <numerusform>أقصى عدد ملفات تُنشأ لها روابط معًا %1، والمختار %2.</numerusform>
            <numerusform>أقصى عدد ملفات تُنشأ لها روابط معًا %1، والمختار %2.</numerusform>
            <numerusform>أقصى عدد ملفات تُنشأ لها روابط معًا %1، والمختار %2.</numerusform>
            <numerusform>أقصى عدد ملفات تُنشأ لها روابط معًا %1، والمختار %2.</numerusform>
            <numerusform>أقصى عدد ملفات تُنشأ لها روابط معًا %1، والمختار %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>تم نسخ الروابط (%1)، وتعمل حتى %2.</numerusform>
            <numerusform>تم نسخ الروابط (%1)، وتعمل حتى %2.</numerusform>
            <numerusform>تم نسخ الروابط (%1)، وتعمل حتى %2.</numerusform>
            <numerusform>تم نسخ %1 روابط تعمل حتى %2.</numerusform>
            <numerusform>تم نسخ %1 رابطًا تعمل حتى %2.</numerusform>
            <numerusform>تم نسخ %1 رابط تعمل حتى %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>نسخ الرابط(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>نسخ المعرّف(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>تنزيل…(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>حذف…(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteView</name>
    <message>
        <source>Files at this destination</source>
        <translation>الملفات في هذه الوجهة</translation>
    </message>
    <message>
        <source>The keychain does not answer, and this destination&apos;s key is in it. Unlock it, then refresh.</source>
        <translation>سلسلة المفاتيح لا تستجيب، وفيها مفتاح هذه الوجهة. افتح قفلها، ثم حدّث القائمة.</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>التنزيل: %1</translation>
    </message>
    <message>
        <source>Listing… %1 so far</source>
        <translation>يجري السرد… %1 حتى الآن</translation>
    </message>
    <message>
        <source>%1 shown · %2</source>
        <translation>المعروض %1 · %2</translation>
    </message>
    <message>
        <source>%1 of what may be kept there is used</source>
        <translation>المستخدم %1 مما يمكن حفظه هناك</translation>
    </message>
    <message>
        <source>Add a destination, and what is stored there is listed here.</source>
        <translation>أضف وجهة، وسيُسرد هنا ما هو مخزَّن فيها.</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>يجري سؤال الوجهة…</translation>
    </message>
    <message>
        <source>No file matches. Press Esc to see them all again.</source>
        <translation>لا ملف يطابق البحث. اضغط Esc لعرضها كلها مجددًا.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>لا شيء مخزَّن هناك.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>تم نسخ %1.</translation>
    </message>
    <message>
        <source>Download %1 to</source>
        <translation>تنزيل %1 إلى</translation>
    </message>
    <message>
        <source>No rule says what may go from here. Set “Keep files for” in the destination&apos;s settings, or choose files and delete them.</source>
        <translation>لا قاعدة تحدد ما يمكن حذفه من هنا. اضبط «مدة حفظ الملفات» في إعدادات الوجهة، أو اختر ملفات واحذفها.</translation>
    </message>
    <message numerus="yes">
        <source>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</source>
        <translation>
            <numerusform>قاعدة الوجهة: ما رفعه هذا السجل ولم يستخدمه أحد (عدد الأيام: %1).</numerusform>
            <numerusform>قاعدة الوجهة: ما رفعه هذا السجل ولم يستخدمه أحد (عدد الأيام: %1).</numerusform>
            <numerusform>قاعدة الوجهة: ما رفعه هذا السجل ولم يستخدمه أحد (عدد الأيام: %1).</numerusform>
            <numerusform>قاعدة الوجهة: ما رفعه هذا السجل ولم يستخدمه أحد منذ %1 أيام.</numerusform>
            <numerusform>قاعدة الوجهة: ما رفعه هذا السجل ولم يستخدمه أحد منذ %1 يومًا.</numerusform>
            <numerusform>قاعدة الوجهة: ما رفعه هذا السجل ولم يستخدمه أحد منذ %1 يوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this history knows nothing of. Other programs and computers that do not sync may have brought it.</source>
        <translation>ما لا يعرف عنه هذا السجل شيئًا. ربما جاءت به برامج أخرى، أو حواسيب لا تتزامن.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of the last day left out: they may be uploads under way.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف من اليوم الأخير.</numerusform>
            <numerusform>تم استبعاد ملف واحد من اليوم الأخير: قد يكون رفعه جاريًا.</numerusform>
            <numerusform>تم استبعاد ملفين من اليوم الأخير: قد يكون رفعهما جاريًا.</numerusform>
            <numerusform>تم استبعاد %1 ملفات من اليوم الأخير: قد يكون رفعها جاريًا.</numerusform>
            <numerusform>تم استبعاد %1 ملفًا من اليوم الأخير: قد يكون رفعها جاريًا.</numerusform>
            <numerusform>تم استبعاد %1 ملف من اليوم الأخير: قد يكون رفعها جاريًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out, of which nobody knows the age.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف.</numerusform>
            <numerusform>تم استبعاد ملف واحد لأن عمره غير معروف.</numerusform>
            <numerusform>تم استبعاد ملفين لأن عمرهما غير معروف.</numerusform>
            <numerusform>تم استبعاد %1 ملفات لأن عمرها غير معروف.</numerusform>
            <numerusform>تم استبعاد %1 ملفًا لأن عمرها غير معروف.</numerusform>
            <numerusform>تم استبعاد %1 ملف لأن عمرها غير معروف.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>لا شيء يحتاج إلى تنظيف.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>يجري حذف %1…</translation>
    </message>
</context>
<context>
    <name>ferry::SearchField</name>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>ferry::SetUpPage</name>
    <message>
        <source>C&amp;opy script</source>
        <translation>نسخ النص البرمجي(&amp;O)</translation>
    </message>
    <message>
        <source>Open SQL &amp;editor</source>
        <translation>فتح محرر SQL(&amp;E)</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>التحقق مجددًا(&amp;K)</translation>
    </message>
    <message>
        <source>Script for the SQL editor</source>
        <translation>نص برمجي لمحرر SQL</translation>
    </message>
    <message>
        <source>Copied. Paste it into the SQL editor and press Run there.</source>
        <translation>تم النسخ. ألصقه في محرر SQL واضغط Run هناك.</translation>
    </message>
    <message>
        <source>&amp;Sync history here</source>
        <translation>مزامنة السجل هنا(&amp;S)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>تحقق(&amp;K)</translation>
    </message>
    <message>
        <source>Looking whether the project is ready for your history…</source>
        <translation>النظر في جاهزية المشروع لسجلك…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>يجري التحقق…</translation>
    </message>
    <message>
        <source>Each upload from this computer will be listed on your other computers too, and theirs here: name, size, destination, link and outcome. Full paths stay here unless you share them in the account&apos;s settings.</source>
        <translation>كل عملية رفع من هذا الحاسوب ستُدرج على حواسيبك الأخرى أيضًا، وعملياتها هنا: الاسم والحجم والوجهة والرابط والنتيجة. تبقى المسارات الكاملة هنا ما لم تشاركها في إعدادات الحساب.</translation>
    </message>
    <message>
        <source>Your history is kept in your own project. It needs a table there: copy this script, run it once in the project&apos;s SQL editor, then check. It may be run again at any time.</source>
        <translation>يُحفظ سجلك في مشروعك الخاص، ويحتاج إلى جدول هناك: انسخ هذا النص البرمجي، وشغّله مرة واحدة في محرر SQL الخاص بالمشروع، ثم تحقق. ويمكن تشغيله مجددًا في أي وقت.</translation>
    </message>
    <message>
        <source>The project is not set up yet.</source>
        <translation>لم يُعدّ المشروع بعد.</translation>
    </message>
    <message>
        <source>The script was run, but not all of it is there. Run it again.</source>
        <translation>شُغّل النص البرمجي، لكن ليس كل ما فيه موجودًا. شغّله مجددًا.</translation>
    </message>
    <message>
        <source>The history can be synced, but not all is there. Run the script again.</source>
        <translation>يمكن مزامنة السجل، لكن ليس كل شيء موجودًا. شغّل النص البرمجي مجددًا.</translation>
    </message>
    <message>
        <source>The project is ready.</source>
        <translation>المشروع جاهز.</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>إعداد السجل</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>ليس الآن(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>بحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>لا إعداد يذكر «%1».</translation>
    </message>
</context>
<context>
    <name>ferry::ShortcutSheet</name>
    <message>
        <source>In the list</source>
        <translation>في القائمة</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>إيقاف مؤقت أو استئناف</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>فتح مجلد أو إغلاقه</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>قائمة الصف</translation>
    </message>
    <message>
        <source>Clear the search, then the selection, then close the details</source>
        <translation>مسح البحث، ثم التحديد، ثم إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Widen or narrow the column</source>
        <translation>توسيع العمود أو تضييقه</translation>
    </message>
    <message>
        <source>Move the destination up or down</source>
        <translation>نقل الوجهة إلى أعلى أو أسفل</translation>
    </message>
</context>
<context>
    <name>ferry::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>الشريط الجانبي</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>إضافة وجهة</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>اسأل</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>الملفات البعيدة</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصائيات</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>كل الأوامر</translation>
    </message>
</context>
<context>
    <name>ferry::SidebarEntry</name>
    <message>
        <source>ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصلة</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>بحاجة إليك</translation>
    </message>
    <message>
        <source>default</source>
        <translation>الافتراضية</translation>
    </message>
</context>
<context>
    <name>ferry::SignInPage</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>عنوان البريد الإلكتروني(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور(&amp;P)</translation>
    </message>
    <message>
        <source>Co&amp;de from the e-mail</source>
        <translation>الرمز الوارد في الرسالة(&amp;D)</translation>
    </message>
    <message>
        <source>Sign in with a code by e-&amp;mail</source>
        <translation>تسجيل الدخول برمز عبر البريد الإلكتروني(&amp;M)</translation>
    </message>
    <message>
        <source>Sign in &amp;with a password</source>
        <translation>تسجيل الدخول بكلمة مرور(&amp;W)</translation>
    </message>
    <message>
        <source>C&amp;reate a new user</source>
        <translation>إنشاء مستخدم جديد(&amp;R)</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>إنشاء مستخدم</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>إرسال الرمز(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>إنشاء المستخدم(&amp;C)</translation>
    </message>
    <message>
        <source>Continue without an &amp;account</source>
        <translation>المتابعة بلا حساب(&amp;A)</translation>
    </message>
    <message>
        <source>With an account of %1, your history of uploads follows you to all your computers. Without one, Ferry uploads where the project lets anybody.</source>
        <translation>مع حساب على %1 يرافقك سجل عمليات رفعك إلى جميع حواسيبك. ومن دونه يرفع Ferry حيث يسمح المشروع لأي شخص.</translation>
    </message>
    <message>
        <source>Uploads to %1 wait until you have signed in again.</source>
        <translation>عمليات الرفع إلى %1 تنتظر حتى تسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>عنوان البريد الإلكتروني ناقص.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>كلمة المرور ناقصة.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>يجري تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Choose a password for the new user.</source>
        <translation>اختر كلمة مرور للمستخدم الجديد.</translation>
    </message>
    <message>
        <source>Creating the user…</source>
        <translation>يجري إنشاء المستخدم…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>يجري إرسال الرمز…</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>الرمز في طريقه إلى %1.</translation>
    </message>
    <message>
        <source>Send again in %1 s</source>
        <translation>إعادة الإرسال بعد %1 ث</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>إعادة الإرسال(&amp;G)</translation>
    </message>
    <message>
        <source>The code has six digits or more.</source>
        <translation>يتكون الرمز من ستة أرقام أو أكثر.</translation>
    </message>
</context>
<context>
    <name>ferry::SleepLock</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>يجري رفع ملفات</translation>
    </message>
</context>
<context>
    <name>ferry::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>فرز حسب(&amp;S)</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>ترتيب معكوس</translation>
    </message>
</context>
<context>
    <name>ferry::StatisticsPage</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>الإحصائيات</translation>
    </message>
    <message>
        <source>Nothing was uploaded in that time.</source>
        <translation>لم يُرفع شيء في تلك المدة.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet.</source>
        <translation>لم يُرفع شيء بعد.</translation>
    </message>
    <message>
        <source>From the history of all your computers, since %1. What was forgotten is not in it.</source>
        <translation>من سجل جميع حواسيبك، منذ %1. ولا يشمل ما نُسي.</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>تم رفعه</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 skipped</source>
        <translation>
            <numerusform>الملفات: %1، والمتخطاة: %2</numerusform>
            <numerusform>الملفات: %1، والمتخطاة: %2</numerusform>
            <numerusform>الملفات: %1، والمتخطاة: %2</numerusform>
            <numerusform>الملفات: %1، والمتخطاة: %2</numerusform>
            <numerusform>الملفات: %1، والمتخطاة: %2</numerusform>
            <numerusform>الملفات: %1، والمتخطاة: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT SENT AGAIN</source>
        <translation>لم يُرسل مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 files whose bytes were there already; %2 contents serve more than one upload</source>
        <translation>
            <numerusform>ملفات كانت بايتاتها هناك بالفعل: %1؛ ومحتويات تخدم أكثر من عملية رفع: %2</numerusform>
            <numerusform>ملفات كانت بايتاتها هناك بالفعل: %1؛ ومحتويات تخدم أكثر من عملية رفع: %2</numerusform>
            <numerusform>ملفات كانت بايتاتها هناك بالفعل: %1؛ ومحتويات تخدم أكثر من عملية رفع: %2</numerusform>
            <numerusform>ملفات كانت بايتاتها هناك بالفعل: %1؛ ومحتويات تخدم أكثر من عملية رفع: %2</numerusform>
            <numerusform>ملفات كانت بايتاتها هناك بالفعل: %1؛ ومحتويات تخدم أكثر من عملية رفع: %2</numerusform>
            <numerusform>ملفات كانت بايتاتها هناك بالفعل: %1؛ ومحتويات تخدم أكثر من عملية رفع: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1 of all that ended, %2 timed out</source>
        <translation>%1 من كل ما انتهى، وانتهت المهلة في %2</translation>
    </message>
    <message>
        <source>WENT ELSEWHERE</source>
        <translation>ذهب إلى وجهة أخرى</translation>
    </message>
    <message numerus="yes">
        <source>files that failed at one destination and came through at another within a day</source>
        <translation>
            <numerusform>ملفات فشلت في وجهة ووصلت إلى أخرى خلال يوم</numerusform>
            <numerusform>ملف فشل في وجهة ووصل إلى أخرى خلال يوم</numerusform>
            <numerusform>ملفان فشلا في وجهة ووصلا إلى أخرى خلال يوم</numerusform>
            <numerusform>ملفات فشلت في وجهة ووصلت إلى أخرى خلال يوم</numerusform>
            <numerusform>ملفات فشلت في وجهة ووصلت إلى أخرى خلال يوم</numerusform>
            <numerusform>ملفات فشلت في وجهة ووصلت إلى أخرى خلال يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>الوجهات</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>البايتات</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>المتخطاة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Median speed</source>
        <translation>وسيط السرعة</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>The middle one of %1 uploads of 256 KiB and more, waits and retries included</source>
        <translation>
            <numerusform>لا عمليات رفع بحجم 256 كيبيبايت فأكثر</numerusform>
            <numerusform>سرعة عملية الرفع الوحيدة بحجم 256 كيبيبايت فأكثر، مع احتساب الانتظار وإعادة المحاولات</numerusform>
            <numerusform>السرعة الوسطى بين عمليتي رفع بحجم 256 كيبيبايت فأكثر، مع احتساب الانتظار وإعادة المحاولات</numerusform>
            <numerusform>السرعة الوسطى بين %1 عمليات رفع بحجم 256 كيبيبايت فأكثر، مع احتساب الانتظار وإعادة المحاولات</numerusform>
            <numerusform>السرعة الوسطى بين %1 عملية رفع بحجم 256 كيبيبايت فأكثر، مع احتساب الانتظار وإعادة المحاولات</numerusform>
            <numerusform>السرعة الوسطى بين %1 عملية رفع بحجم 256 كيبيبايت فأكثر، مع احتساب الانتظار وإعادة المحاولات</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was large enough to tell</source>
        <translation>لم تكن أي عملية رفع كبيرة بما يكفي لمعرفة ذلك</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>حالات الفشل حسب السبب</translation>
    </message>
</context>
<context>
    <name>ferry::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Show active uploads</source>
        <translation>عرض عمليات الرفع النشطة</translation>
    </message>
    <message>
        <source>Show waiting uploads</source>
        <translation>عرض عمليات الرفع المنتظرة</translation>
    </message>
    <message>
        <source>Show uploads that need attention</source>
        <translation>عرض عمليات الرفع التي بحاجة إلى انتباهك</translation>
    </message>
    <message>
        <source>Show finished uploads</source>
        <translation>عرض عمليات الرفع المكتملة</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>عمليات الرفع معًا</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
            <numerusform>%1 قيد الرفع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <translation>
            <numerusform>%1 متوقفة مؤقتًا</numerusform>
            <numerusform>%1 متوقف مؤقتًا</numerusform>
            <numerusform>%1 متوقفان مؤقتًا</numerusform>
            <numerusform>%1 متوقفة مؤقتًا</numerusform>
            <numerusform>%1 متوقفة مؤقتًا</numerusform>
            <numerusform>%1 متوقفة مؤقتًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
            <numerusform>%1 قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 بحاجة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 مكتملة</numerusform>
            <numerusform>%1 مكتمل</numerusform>
            <numerusform>%1 مكتملان</numerusform>
            <numerusform>%1 مكتملة</numerusform>
            <numerusform>%1 مكتملة</numerusform>
            <numerusform>%1 مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>As many at a time as help</source>
        <translation>العدد الأنسب معًا</translation>
    </message>
    <message>
        <source>Up to %1 at a time</source>
        <translation>حتى %1 معًا</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>بلا حد للسرعة</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>حد آخر…</translation>
    </message>
    <message>
        <source>All uploads together, in kB per second. 0 is no limit.</source>
        <translation>كل عمليات الرفع مجتمعة، بوحدة ك.ب في الثانية. 0 يعني بلا حد.</translation>
    </message>
</context>
<context>
    <name>ferry::SummaryStrip</name>
    <message>
        <source>%1 of %2 uploading</source>
        <translation>يُرفع %1 من أصل %2</translation>
    </message>
    <message>
        <source>Preparing %1 of %2</source>
        <translation>تحضير %1 من أصل %2</translation>
    </message>
    <message>
        <source>Looking through folders</source>
        <translation>فحص المجلدات</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 files to go</source>
        <translation>
            <numerusform>متوقف مؤقتًا، لم يبقَ أي ملف</numerusform>
            <numerusform>متوقف مؤقتًا، بقي ملف واحد</numerusform>
            <numerusform>متوقف مؤقتًا، بقي ملفان</numerusform>
            <numerusform>متوقف مؤقتًا، بقيت %1 ملفات</numerusform>
            <numerusform>متوقف مؤقتًا، بقي %1 ملفًا</numerusform>
            <numerusform>متوقف مؤقتًا، بقي %1 ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files waiting</source>
        <translation>
            <numerusform>لا ملفات قيد الانتظار</numerusform>
            <numerusform>ملف واحد قيد الانتظار</numerusform>
            <numerusform>ملفان قيد الانتظار</numerusform>
            <numerusform>%1 ملفات قيد الانتظار</numerusform>
            <numerusform>%1 ملفًا قيد الانتظار</numerusform>
            <numerusform>%1 ملف قيد الانتظار</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need attention</source>
        <translation>
            <numerusform>لا ملفات بحاجة إلى انتباهك</numerusform>
            <numerusform>ملف واحد بحاجة إلى انتباهك</numerusform>
            <numerusform>ملفان بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 ملفات بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 ملفًا بحاجة إلى انتباهك</numerusform>
            <numerusform>%1 ملف بحاجة إلى انتباهك</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>اكتمل كل شيء</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>لا شيء للرفع</translation>
    </message>
    <message>
        <source>Uploads, %1 percent</source>
        <translation>عمليات الرفع، %1 بالمئة</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours, %1 files to go</source>
        <translation>
            <numerusform>ساعات الهدوء، لم يبقَ أي ملف</numerusform>
            <numerusform>ساعات الهدوء، بقي ملف واحد</numerusform>
            <numerusform>ساعات الهدوء، بقي ملفان</numerusform>
            <numerusform>ساعات الهدوء، بقيت %1 ملفات</numerusform>
            <numerusform>ساعات الهدوء، بقي %1 ملفًا</numerusform>
            <numerusform>ساعات الهدوء، بقي %1 ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection, %1 files to go</source>
        <translation>
            <numerusform>اتصال محدود الاستخدام، لم يبقَ أي ملف</numerusform>
            <numerusform>اتصال محدود الاستخدام، بقي ملف واحد</numerusform>
            <numerusform>اتصال محدود الاستخدام، بقي ملفان</numerusform>
            <numerusform>اتصال محدود الاستخدام، بقيت %1 ملفات</numerusform>
            <numerusform>اتصال محدود الاستخدام، بقي %1 ملفًا</numerusform>
            <numerusform>اتصال محدود الاستخدام، بقي %1 ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SyncDetails</name>
    <message>
        <source>History sync</source>
        <translation>مزامنة السجل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>آخر استلام</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>آخر إرسال</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>المنتظر هنا</translation>
    </message>
    <message>
        <source>News from elsewhere</source>
        <translation>الأخبار من الحواسيب الأخرى</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>الحسابات…(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>المزامنة الآن(&amp;N)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%1 تغييرات</numerusform>
            <numerusform>%1 تغييرًا</numerusform>
            <numerusform>%1 تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>تجري المزامنة…</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>تمت المزامنة.</translation>
    </message>
</context>
<context>
    <name>ferry::SyncLine</name>
    <message>
        <source>Details of the history&apos;s sync</source>
        <translation>تفاصيل مزامنة السجل</translation>
    </message>
</context>
<context>
    <name>ferry::TrayIcon</name>
    <message>
        <source>Show Ferry</source>
        <translation>إظهار Ferry</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Ferry: %1 to go, %2% uploaded</source>
        <translation>Ferry: بقي %1، رُفع %2%</translation>
    </message>
    <message numerus="yes">
        <source>Ferry: paused, %1 files to go</source>
        <translation>
            <numerusform>Ferry: متوقف مؤقتًا، لم يبقَ أي ملف</numerusform>
            <numerusform>Ferry: متوقف مؤقتًا، بقي ملف واحد</numerusform>
            <numerusform>Ferry: متوقف مؤقتًا، بقي ملفان</numerusform>
            <numerusform>Ferry: متوقف مؤقتًا، بقيت %1 ملفات</numerusform>
            <numerusform>Ferry: متوقف مؤقتًا، بقي %1 ملفًا</numerusform>
            <numerusform>Ferry: متوقف مؤقتًا، بقي %1 ملف</numerusform>
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
        <translation>لا توجد وجهة للرفع إليها. أضف واحدة أولًا.</translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>لا يمكن رفع سوى الملفات الموجودة على هذا الحاسوب. نزّلها أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out: not on this computer.</source>
        <translation>
            <numerusform>لم يُستبعد أي ملف.</numerusform>
            <numerusform>تم استبعاد ملف واحد: ليس على هذا الحاسوب.</numerusform>
            <numerusform>تم استبعاد ملفين: ليسا على هذا الحاسوب.</numerusform>
            <numerusform>تم استبعاد %1 ملفات: ليست على هذا الحاسوب.</numerusform>
            <numerusform>تم استبعاد %1 ملفًا: ليست على هذا الحاسوب.</numerusform>
            <numerusform>تم استبعاد %1 ملف: ليست على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no files, no paths of files, and no picture.</source>
        <translation>لا ملفات في الحافظة، ولا مسارات ملفات، ولا صورة.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsHeader</name>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>استئناف الكل</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>إيقاف الكل مؤقتًا</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsList</name>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsPage</name>
    <message>
        <source>The diagnosis is copied.</source>
        <translation>تم نسخ التشخيص.</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsSettings</name>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>حد آخر…</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>عمليات الرفع</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>الانتظار ما دام الاتصال محدود الاستخدام(&amp;M)</translation>
    </message>
    <message>
        <source>A phone&apos;s, for instance. “Upload anyway” overrules it until there is another one.</source>
        <translation>كاتصال الهاتف مثلًا. «الرفع رغم ذلك» يتجاوز ذلك إلى أن يحل اتصال آخر محله.</translation>
    </message>
    <message>
        <source>This system does not tell whether a connection is metered.</source>
        <translation>لا يبيّن هذا النظام هل الاتصال محدود الاستخدام.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>عمليات الرفع معًا</translation>
    </message>
    <message>
        <source>Automatic: as many as make it faster. A destination may set less.</source>
        <translation>تلقائي: بقدر ما يزيد السرعة. وقد تحدد الوجهة عددًا أقل.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>حد السرعة</translation>
    </message>
    <message>
        <source>For all uploads together.</source>
        <translation>لكل عمليات الرفع مجتمعة.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Let uploads wait in &amp;quiet hours</source>
        <translation>تأجيل عمليات الرفع في ساعات الهدوء(&amp;Q)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>في هذه الأيام</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>بداية الهدوء</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>نهاية الهدوء</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 17:00</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>“Upload anyway” overrules them until they are over.</source>
        <translation>«الرفع رغم ذلك» يتجاوزها حتى تنتهي.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>ساعات الهدوء سارية الآن، حتى %1 يوم %2.</translation>
    </message>
    <message>
        <source>The next begin at %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>تبدأ الساعات التالية عند %1 يوم %2.</translation>
    </message>
    <message>
        <source>No day is chosen: they never begin.</source>
        <translation>لم يُختر أي يوم: لن تبدأ أبدًا.</translation>
    </message>
</context>
<context>
    <name>ferry::WindowActions</name>
    <message>
        <source>&amp;View</source>
        <translation>عرض(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ملف(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>رفع(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>قائمة الانتظار(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>الوجهة(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة(&amp;H)</translation>
    </message>
    <message>
        <source>For &amp;all that ask, and later ones</source>
        <translation>لكل ما هو بانتظار قرارك، وما يليه(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>For &amp;all %1 that ask, and later ones</source>
        <translation>
            <numerusform>لكل ما هو بانتظار قرارك، وما يليه(&amp;A)</numerusform>
            <numerusform>للملف الذي بانتظار قرارك، وما يليه(&amp;A)</numerusform>
            <numerusform>للملفين اللذين بانتظار قرارك، وما يليهما(&amp;A)</numerusform>
            <numerusform>لكل الملفات التي بانتظار قرارك (%1)، وما يليها(&amp;A)</numerusform>
            <numerusform>لكل الملفات التي بانتظار قرارك (%1)، وما يليها(&amp;A)</numerusform>
            <numerusform>لكل الملفات التي بانتظار قرارك (%1)، وما يليها(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link as</source>
        <translation>نسخ الرابط بصيغة(&amp;L)</translation>
    </message>
</context>
</TS>
