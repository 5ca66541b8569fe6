<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Ferry</source>
        <translation>Über Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Uploads files, remembers them, and goes on where it stopped.</source>
        <translation>Lädt Dateien hoch, merkt sie sich und macht weiter, wo es aufgehört hat.</translation>
    </message>
</context>
<context>
    <name>Added</name>
    <message numerus="yes">
        <source>All %1 are in the queue already</source>
        <translation>
            <numerusform>Die Datei ist schon in der Warteschlange</numerusform>
            <numerusform>Alle %1 sind schon in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already</source>
        <translation>
            <numerusform>%1 schon in der Warteschlange</numerusform>
            <numerusform>%1 schon in der Warteschlange</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Darin ist keine Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 hinzugefügt</numerusform>
            <numerusform>%1 hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out by the destination&apos;s rules</source>
        <translation>
            <numerusform>%1 nach den Regeln des Ziels ausgelassen</numerusform>
            <numerusform>%1 nach den Regeln des Ziels ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot go</source>
        <translation>
            <numerusform>%1 lässt sich nicht hochladen</numerusform>
            <numerusform>%1 lassen sich nicht hochladen</numerusform>
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
        <translation>[Bild: %1]</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Dateien werden angesehen&#xa0;…</translation>
    </message>
    <message>
        <source>Uploading %1 to %2…</source>
        <translation>%1 wird nach %2 hochgeladen&#xa0;…</translation>
    </message>
    <message>
        <source>%2 is reading %1…</source>
        <translation>%2 liest %1&#xa0;…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>%1 is answering…</source>
        <translation>%1 antwortet&#xa0;…</translation>
    </message>
    <message>
        <source>%1 could not be brought there, so nothing was asked. %2</source>
        <translation>%1 ließ sich nicht dorthin bringen, daher wurde nichts gefragt. %2</translation>
    </message>
    <message>
        <source>Nothing was asked. %1</source>
        <translation>Es wurde nichts gefragt. %1</translation>
    </message>
    <message>
        <source>It took too long. %1</source>
        <translation>Es hat zu lange gedauert. %1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>Es gibt keine Antwort. %1</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is kept.</source>
        <translation>Gestoppt. Was bis dahin kam, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ferry ended before the answer did. What was kept of it is here. Ask again.</source>
        <translation>Ferry endete vor der Antwort. Was davon erhalten blieb, steht hier. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The answer is cut off: it was longer than Ferry lets it go on. Ask for a part of it.</source>
        <translation>Die Antwort ist abgeschnitten: Sie war länger, als Ferry sie werden lässt. Fragen Sie nach einem Teil davon.</translation>
    </message>
    <message>
        <source>The service ended the answer, since its rules do not allow what follows.</source>
        <translation>Der Dienst hat die Antwort beendet, denn seine Regeln erlauben nicht, was folgt.</translation>
    </message>
    <message>
        <source>%1 tokens asked, %2 answered</source>
        <translation>Frage: %1 Token, Antwort: %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Nicht hochgeladen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Zeit abgelaufen</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Uploads to “%1” are allowed</source>
        <translation>Uploads nach „%1“ sind erlaubt</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2</source>
        <translation>Uploads nach „%1“ sind erlaubt, Dateien bis %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, types %2</source>
        <translation>Uploads nach „%1“ sind erlaubt, Typen %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2, types %3</source>
        <translation>Uploads nach „%1“ sind erlaubt, Dateien bis %2, Typen %3</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>Der Schlüssel ist gültig</translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 files are stored</source>
        <translation>
            <numerusform>Der Schlüssel ist gültig; %1 Datei ist gespeichert</numerusform>
            <numerusform>Der Schlüssel ist gültig; %1 Dateien sind gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 of %2 files are stored</source>
        <translation>
            <numerusform>Der Schlüssel ist gültig; gespeichert: %1 von %2 Datei</numerusform>
            <numerusform>Der Schlüssel ist gültig; gespeichert: %1 von %2 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers; the first upload will show whether it takes files</source>
        <translation>Der Server antwortet; der erste Upload wird zeigen, ob er Dateien annimmt</translation>
    </message>
    <message>
        <source>A WebDAV server answers</source>
        <translation>Ein WebDAV-Server antwortet</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: none</source>
        <translation>Der Server nimmt tus-Uploads an; Erweiterungen: keine</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: %1</source>
        <translation>Der Server nimmt tus-Uploads an; Erweiterungen: %1</translation>
    </message>
    <message>
        <source>%1. The server calls itself %2, and the address entered is %3. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <comment>what was found, address, address</comment>
        <translation>%1. Der Server nennt sich selbst %2, und die eingegebene Adresse ist %3. Ferry bleibt bei der eingegebenen. Lassen Sie den Proxy vor dem Server X-Forwarded-Proto und X-Forwarded-Host senden, oder geben Sie die Adresse ein, die der Server verwendet</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 was removed</source>
        <translation>%1 wurde entfernt</translation>
    </message>
    <message>
        <source>%1 takes up to %2 for this purpose</source>
        <translation>%1 nimmt für diesen Zweck höchstens %2 an</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 nimmt höchstens %2 an</translation>
    </message>
    <message>
        <source>%1 does not take this type for its purpose</source>
        <translation>%1 nimmt diesen Typ für seinen Zweck nicht an</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 took over</source>
        <comment>reason, service</comment>
        <translation>%1; %2 sprang ein</translation>
    </message>
    <message>
        <source>%1; %2 chosen</source>
        <comment>reason, service</comment>
        <translation>%1; %2 gewählt</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>gestern %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>size, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>There: %1 · Here: %2</source>
        <translation>Dort: %1 · Hier: %2</translation>
    </message>
    <message>
        <source>%1 · the same bytes</source>
        <translation>%1 · dieselben Bytes</translation>
    </message>
    <message>
        <source>%1 · different bytes</source>
        <translation>%1 · andere Bytes</translation>
    </message>
    <message>
        <source>%1 · nobody compared the bytes</source>
        <translation>%1 · Bytes nicht verglichen</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>A number from 1 to 64, or nothing.</source>
        <translation>Eine Zahl von 1 bis 64 oder nichts.</translation>
    </message>
    <message>
        <source>%1 leads here as well, and takes no files without it.</source>
        <translation>%1 führt ebenfalls hierher und nimmt ohne dieses Ziel keine Dateien an.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more lead here as well, and take no files without it.</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 und %2 weitere führen ebenfalls hierher und nehmen ohne dieses Ziel keine Dateien an.</numerusform>
            <numerusform>%1 und %2 weitere führen ebenfalls hierher und nehmen ohne dieses Ziel keine Dateien an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads still wait for this destination and would stay undone.</source>
        <translation>
            <numerusform>Ein Upload wartet noch auf dieses Ziel und bliebe unerledigt.</numerusform>
            <numerusform>%1 Uploads warten noch auf dieses Ziel und blieben unerledigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationHealth</name>
    <message>
        <source>sign in</source>
        <translation>anmelden</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>kein Zugang</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>Angaben prüfen</translation>
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
        <translation>Die Dateien von Moonshot; ihr Text wird gelesen, damit man Kimi danach fragen kann.</translation>
    </message>
    <message>
        <source>GLM</source>
        <translation>GLM</translation>
    </message>
    <message>
        <source>The files of Zhipu&apos;s BigModel or of Z.ai.</source>
        <translation>Die Dateien von Zhipus BigModel oder von Z.ai.</translation>
    </message>
    <message>
        <source>OpenAI-compatible files</source>
        <translation>OpenAI-kompatible Dateien</translation>
    </message>
    <message>
        <source>OpenAI&apos;s files, or any server&apos;s and gateway&apos;s that speaks as it does.</source>
        <translation>Die Dateien von OpenAI oder von jedem Server und Gateway, der ebenso spricht.</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>HTTP-Server</translation>
    </message>
    <message>
        <source>PUT or POST to a URL: nginx, WebDAV, pre-signed links.</source>
        <translation>PUT oder POST an eine URL: nginx, WebDAV, vorsignierte Links.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>A folder of this computer, a disk or a mounted share.</source>
        <translation>Ein Ordner dieses Computers, ein Laufwerk oder eine eingebundene Freigabe.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Several destinations at once: each file goes to all of them, each for itself.</source>
        <translation>Mehrere Ziele auf einmal: Jede Datei geht an alle, an jedes für sich.</translation>
    </message>
    <message>
        <source>Automatic AI provider</source>
        <translation>Automatischer KI-Anbieter</translation>
    </message>
    <message>
        <source>Kimi, GLM or another of yours: the first that takes the file and has room for it.</source>
        <translation>Kimi, GLM oder ein anderer Ihrer Dienste: der erste, der die Datei annimmt und Platz für sie hat.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A bucket of a Supabase project, hosted or your own.</source>
        <translation>Ein Bucket eines Supabase-Projekts, gehostet oder auf eigenem Server.</translation>
    </message>
    <message>
        <source>tus server</source>
        <translation>tus-Server</translation>
    </message>
    <message>
        <source>Any server that speaks tus 1.0, such as tusd.</source>
        <translation>Jeder Server, der tus 1.0 spricht, etwa tusd.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>a brace stands alone</source>
        <translation>eine geschweifte Klammer steht allein</translation>
    </message>
    <message>
        <source>a certificate and its key belong together</source>
        <translation>Zertifikat und Schlüssel gehören zusammen</translation>
    </message>
    <message>
        <source>a key has no spaces and no letters beyond a to z</source>
        <translation>ein Schlüssel hat keine Leerzeichen und keine Buchstaben außer a bis z</translation>
    </message>
    <message>
        <source>a key stays in its file: give the file&apos;s path</source>
        <translation>ein Schlüssel bleibt in seiner Datei; geben Sie den Pfad der Datei an</translation>
    </message>
    <message>
        <source>a login needs a name</source>
        <translation>eine Anmeldung braucht einen Benutzernamen</translation>
    </message>
    <message>
        <source>a name or password in it would be stored in plain text; enter a token or a header instead</source>
        <translation>ein Name oder Passwort darin würde im Klartext gespeichert; geben Sie stattdessen einen Token oder einen Header ein</translation>
    </message>
    <message>
        <source>a number from 1 to 10240</source>
        <translation>erwartet wird eine Zahl von 1 bis 10240</translation>
    </message>
    <message>
        <source>a number of megabytes</source>
        <translation>erwartet wird eine Anzahl Megabyte</translation>
    </message>
    <message>
        <source>a number of MiB; 0 for no limit</source>
        <translation>erwartet wird eine Anzahl MiB; 0 für keine Grenze</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>erwartet wird eine Anzahl Sekunden</translation>
    </message>
    <message>
        <source>a password in a URL would be stored in plain text</source>
        <translation>ein Passwort in einer URL würde im Klartext gespeichert</translation>
    </message>
    <message>
        <source>a piece of the answer makes no sense</source>
        <translation>ein Stück der Antwort ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>a proxy is http://, https:// or socks5:// with a host and a port</source>
        <translation>ein Proxy ist http://, https:// oder socks5:// mit Host und Port</translation>
    </message>
    <message>
        <source>a row that is not ours</source>
        <translation>eine Zeile, die nicht zu diesem Konto gehört</translation>
    </message>
    <message>
        <source>A web page answered in the server&apos;s place</source>
        <translation>eine Webseite antwortete anstelle des Servers</translation>
    </message>
    <message>
        <source>another row was changed</source>
        <translation>eine andere Zeile wurde geändert</translation>
    </message>
    <message>
        <source>every file would go to this one address, each over the one before; put {name} or {path} where the file&apos;s name belongs</source>
        <translation>jede Datei ginge an diese eine Adresse, jede über die vorige; setzen Sie {name} oder {path} dorthin, wo der Name der Datei hingehört</translation>
    </message>
    <message>
        <source>it begins with neither https:// nor http://</source>
        <translation>die Adresse beginnt weder mit https:// noch mit http://</translation>
    </message>
    <message>
        <source>it ends in a query</source>
        <translation>die Adresse endet mit einer Abfrage</translation>
    </message>
    <message>
        <source>it holds a space, another character or a port that a URL cannot have</source>
        <translation>die Adresse enthält ein Leerzeichen, ein anderes Zeichen oder einen Port, wie sie in einer URL nicht vorkommen können</translation>
    </message>
    <message>
        <source>it is a word of letters, digits, - and _</source>
        <translation>erwartet wird ein Wort aus Buchstaben, Ziffern, - und _</translation>
    </message>
    <message>
        <source>it is ask, keep-both, replace or skip</source>
        <translation>möglich sind ask, keep-both, replace und skip</translation>
    </message>
    <message>
        <source>it leads out of the destination&apos;s folder</source>
        <translation>das führt aus dem Ordner des Ziels hinaus</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>die Adresse nennt keinen Server</translation>
    </message>
    <message>
        <source>its password is a secret of its own, “proxy-password”</source>
        <translation>sein Passwort ist ein Geheimnis für sich, „proxy-password“</translation>
    </message>
    <message>
        <source>made up by the system</source>
        <translation>vom System erzeugt</translation>
    </message>
    <message>
        <source>no certificate could be read</source>
        <translation>es ließ sich kein Zertifikat lesen</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>kein Schlüssel</translation>
    </message>
    <message>
        <source>no key without a password could be read</source>
        <translation>es ließ sich kein Schlüssel ohne Passwort lesen</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>kein Name</translation>
    </message>
    <message>
        <source>no upload was created</source>
        <translation>es wurde kein Upload angelegt</translation>
    </message>
    <message>
        <source>not a bucket&apos;s name</source>
        <translation>kein Name für einen Bucket</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>keine URL mit http oder https</translation>
    </message>
    <message>
        <source>other rows were forgotten</source>
        <translation>andere Zeilen wurden vergessen</translation>
    </message>
    <message>
        <source>rows are not in order</source>
        <translation>die Zeilen sind nicht in der richtigen Reihenfolge</translation>
    </message>
    <message>
        <source>rows without end</source>
        <translation>Zeilen ohne Ende</translation>
    </message>
    <message>
        <source>the account was removed</source>
        <translation>das Konto wurde entfernt</translation>
    </message>
    <message>
        <source>the answer ended in the middle</source>
        <translation>die Antwort endete mittendrin</translation>
    </message>
    <message>
        <source>the answer is about another file</source>
        <translation>die Antwort betrifft eine andere Datei</translation>
    </message>
    <message>
        <source>the answer is another user&apos;s session</source>
        <translation>die Antwort ist die Sitzung eines anderen Benutzers</translation>
    </message>
    <message>
        <source>The answer is in another application protocol</source>
        <translation>die Antwort ist in einem anderen Anwendungsprotokoll</translation>
    </message>
    <message>
        <source>the answer is no list of files</source>
        <translation>die Antwort ist keine Liste von Dateien</translation>
    </message>
    <message>
        <source>the answer is no list of models</source>
        <translation>die Antwort ist keine Liste von Modellen</translation>
    </message>
    <message>
        <source>the answer is no list of objects</source>
        <translation>die Antwort ist keine Liste von Objekten</translation>
    </message>
    <message>
        <source>the answer is no list of rows</source>
        <translation>die Antwort ist keine Liste von Zeilen</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>die Antwort ist kein JSON</translation>
    </message>
    <message>
        <source>the answer is not that of a Supabase project</source>
        <translation>die Antwort ist nicht die eines Supabase-Projekts</translation>
    </message>
    <message>
        <source>the answer names no file</source>
        <translation>die Antwort nennt keine Datei</translation>
    </message>
    <message>
        <source>the answer to the check lacks a field</source>
        <translation>in der Antwort auf die Prüfung fehlt ein Feld</translation>
    </message>
    <message>
        <source>the answer to the hello lacks a field</source>
        <translation>in der Antwort auf die Begrüßung fehlt ein Feld</translation>
    </message>
    <message>
        <source>the answer to the question for the object is about none, or another</source>
        <translation>die Antwort auf die Frage nach dem Objekt betrifft keines oder ein anderes</translation>
    </message>
    <message>
        <source>the answer to the sign-in lacks a session</source>
        <translation>in der Antwort auf die Anmeldung fehlt die Sitzung</translation>
    </message>
    <message>
        <source>the answer to the sign-in names no user</source>
        <translation>die Antwort auf die Anmeldung nennt keinen Benutzer</translation>
    </message>
    <message>
        <source>the answer to the upload does not name the object</source>
        <translation>die Antwort auf den Upload nennt das Objekt nicht</translation>
    </message>
    <message>
        <source>the file name stands in the server&apos;s name</source>
        <translation>der Dateiname steht im Namen des Servers</translation>
    </message>
    <message>
        <source>The last reply was an interim one</source>
        <translation>die letzte Antwort war eine vorläufige</translation>
    </message>
    <message>
        <source>the offset went back again and again</source>
        <translation>der Offset ging immer wieder zurück</translation>
    </message>
    <message>
        <source>the parser names no task</source>
        <translation>der Dateiparser nennt keine Aufgabe</translation>
    </message>
    <message>
        <source>the parser says neither yes nor no</source>
        <translation>der Dateiparser sagt weder Ja noch Nein</translation>
    </message>
    <message>
        <source>The reply has no sensible length</source>
        <translation>die Antwort hat keine sinnvolle Länge</translation>
    </message>
    <message>
        <source>The reply is cut short</source>
        <translation>die Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <source>The reply is not HTTP</source>
        <translation>die Antwort ist kein HTTP</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <translation>die Antwort ist zu groß</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1</source>
        <translation>der Server spricht kein HTTP/1.1</translation>
    </message>
    <message>
        <source>the server has a row of this id that it does not show</source>
        <translation>der Server hat eine Zeile mit dieser ID, die er nicht zeigt</translation>
    </message>
    <message>
        <source>the server has every byte, and no file of them</source>
        <translation>der Server hat alle Bytes, aber keine Datei daraus</translation>
    </message>
    <message>
        <source>the server is not the one that this session began with</source>
        <translation>der Server ist nicht der, mit dem diese Sitzung begann</translation>
    </message>
    <message>
        <source>The server made an upload and knows nothing of it at the URL it gave</source>
        <translation>der Server hat einen Upload angelegt und weiß unter der genannten URL nichts von ihm</translation>
    </message>
    <message>
        <source>the server takes us for somebody else</source>
        <translation>der Server hält uns für jemand anderen</translation>
    </message>
    <message>
        <source>The server&apos;s Location header is missing or malformed</source>
        <translation>der Location-Header des Servers fehlt oder ist fehlerhaft</translation>
    </message>
    <message>
        <source>The server&apos;s Location header repeats a secret that it was sent</source>
        <translation>der Location-Header des Servers wiederholt ein Geheimnis, das ihm gesendet wurde</translation>
    </message>
    <message>
        <source>the stored object&apos;s hash is another</source>
        <translation>der Hash des gespeicherten Objekts ist ein anderer</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>die Adresse fehlt</translation>
    </message>
    <message>
        <source>This computer lets Ferry open no more files and connections</source>
        <translation>dieser Computer lässt Ferry keine weiteren Dateien und Verbindungen öffnen</translation>
    </message>
    <message>
        <source>this does not answer like a Supabase project</source>
        <translation>das antwortet nicht wie ein Supabase-Projekt</translation>
    </message>
    <message>
        <source>this does not answer like Supabase Storage</source>
        <translation>das antwortet nicht wie Supabase Storage</translation>
    </message>
    <message>
        <source>this is the dashboard; the project URL ends in .supabase.co</source>
        <translation>das ist das Dashboard; die Projekt-URL endet mit .supabase.co</translation>
    </message>
    <message>
        <source>two destinations or more, in their order</source>
        <translation>erwartet werden mindestens zwei Ziele in ihrer Reihenfolge</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 bytes</source>
        <translation>%1 nach %2 von %3 Bytes</translation>
    </message>
    <message>
        <source>%1 at %2 does not take files for “%3”</source>
        <translation>%1 bei %2 nimmt keine Dateien für „%3“ an</translation>
    </message>
    <message>
        <source>%1 bytes are stored of %2</source>
        <translation>%1 von %2 Bytes sind gespeichert</translation>
    </message>
    <message>
        <source>%1 bytes in %2 requests with %3 bytes</source>
        <translation>%1 Bytes in %2 Anfragen mit %3 Bytes</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 were sent</source>
        <translation>%1 Bytes, und gesendet wurden %2</translation>
    </message>
    <message>
        <source>%1 destinations are too many: at most %2</source>
        <translation>%1 Ziele sind zu viele: höchstens %2</translation>
    </message>
    <message>
        <source>%1 files are there, and %2 may be</source>
        <translation>dort liegen %1 Dateien, und %2 dürfen es sein</translation>
    </message>
    <message>
        <source>%1 files of this name and size came there since</source>
        <translation>seither sind dort %1 Dateien mit diesem Namen und dieser Größe angekommen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1 von %2 Bytes kamen an</translation>
    </message>
    <message>
        <source>%1 sends the upload to %2</source>
        <translation>%1 verweist den Upload an %2</translation>
    </message>
    <message>
        <source>a key of %1 characters</source>
        <translation>ein Schlüssel mit %1 Zeichen</translation>
    </message>
    <message>
        <source>certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6</source>
        <translation>Zertifikat für %1, von %2, gültig von %3 bis %4, SHA-256 %5: %6</translation>
    </message>
    <message>
        <source>HEAD said offset %1, length %2</source>
        <translation>HEAD nannte Offset %1, Länge %2</translation>
    </message>
    <message>
        <source>it takes %1; this is %2</source>
        <translation>angenommen wird %1; dies ist %2</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>keine Verbindung innerhalb von %1 s</translation>
    </message>
    <message>
        <source>no TLS handshake within %1 s</source>
        <translation>kein TLS-Handshake innerhalb von %1 s</translation>
    </message>
    <message>
        <source>offset %1 after bytes %2 to %3 of %4</source>
        <translation>Offset %1 nach den Bytes %2 bis %3 von %4</translation>
    </message>
    <message>
        <source>only http:// and https:// can be used, and this is %1://</source>
        <translation>nur http:// und https:// sind verwendbar, und dies ist %1://</translation>
    </message>
    <message>
        <source>suffix=type, such as ts=video/mp2t; not: %1</source>
        <translation>erwartet wird Endung=Typ, etwa ts=video/mp2t; nicht: %1</translation>
    </message>
    <message>
        <source>The connection was lost after %1 of %2 bytes were handed over</source>
        <translation>die Verbindung ging verloren, nachdem %1 von %2 Bytes übergeben waren</translation>
    </message>
    <message>
        <source>the offset stayed at %1</source>
        <translation>der Offset blieb bei %1</translation>
    </message>
    <message>
        <source>The server calls itself %1, and the address entered is %2. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <translation>Der Server nennt sich selbst %1, und die eingegebene Adresse ist %2. Ferry bleibt bei der eingegebenen. Lassen Sie den Proxy vor dem Server X-Forwarded-Proto und X-Forwarded-Host senden, oder geben Sie die Adresse ein, die der Server verwendet</translation>
    </message>
    <message>
        <source>The server has %1 bytes of %2</source>
        <translation>der Server hat %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>The server lost the upload twice in one attempt, the second time after %1 of %2 bytes</source>
        <translation>der Server hat den Upload in einem Versuch zweimal verloren, beim zweiten Mal nach %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>The server said yes (%1), and knows no such file when asked (%2)</source>
        <translation>der Server hat zugesagt (%1) und kennt auf Nachfrage keine solche Datei (%2)</translation>
    </message>
    <message>
        <source>there is no %1: {year}, {month} and {day} are known</source>
        <translation>%1 gibt es nicht; bekannt sind {year}, {month} und {day}</translation>
    </message>
    <message>
        <source>there is no destination “%1”</source>
        <translation>es gibt kein Ziel „%1“</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>es gibt keine Datei „%1“</translation>
    </message>
    <message>
        <source>under %1 names in a row something else is stored</source>
        <translation>unter %1 Namen nacheinander ist etwas anderes gespeichert</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ lässt sich nicht lesen: %2</translation>
    </message>
    <message>
        <source>“%1” is a route itself, and no route leads into another</source>
        <translation>„%1“ ist selbst eine Route, und keine Route führt in eine andere</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>„%1“ ist zweimal genannt</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>„%1“ ist weder yes noch no</translation>
    </message>
    <message>
        <source>“%1” is no number of days, as 30 or 6w</source>
        <translation>„%1“ ist keine Anzahl Tage wie 30 oder 6w</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>„%1“ ist nichts davon: %2</translation>
    </message>
    <message>
        <source>“%1” is none of the services to choose from</source>
        <translation>„%1“ ist keiner der Dienste, die zur Wahl stehen</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>„%1“ ist keine Datei</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>„%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>“%1” is not a full path: it would depend on where Ferry is started</source>
        <translation>„%1“ ist kein vollständiger Pfad und hinge davon ab, wo Ferry gestartet wird</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>„%1“ wurde entfernt</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>Pipe</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>Socket</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>besondere Datei</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%1 files and folders</source>
        <translation>
            <numerusform>%1 Datei oder Ordner</numerusform>
            <numerusform>%1 Dateien und Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 Ordner</numerusform>
            <numerusform>%1 Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>files, folders</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>no such model</source>
        <translation>kein solches Modell</translation>
    </message>
    <message>
        <source>%1 has no model %2 for this account.</source>
        <translation>%1 hat für dieses Konto kein Modell %2.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>no chat there</source>
        <translation>dort kein Chat</translation>
    </message>
    <message>
        <source>%1 answers no questions at this address.</source>
        <translation>%1 beantwortet unter dieser Adresse keine Fragen.</translation>
    </message>
    <message>
        <source>Check the address in the destination&apos;s settings.</source>
        <translation>Prüfen Sie die Adresse in den Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>no file parser there</source>
        <translation>dort kein Dateiparser</translation>
    </message>
    <message>
        <source>%1 has no file parser at this address.</source>
        <translation>%1 hat unter dieser Adresse keinen Dateiparser.</translation>
    </message>
    <message>
        <source>Choose the region bigmodel.cn, or ask another service about this file.</source>
        <translation>Wählen Sie die Region bigmodel.cn, oder fragen Sie einen anderen Dienst zu dieser Datei.</translation>
    </message>
    <message>
        <source>too many questions</source>
        <translation>zu viele Fragen</translation>
    </message>
    <message>
        <source>%1 is getting too many questions from this account.</source>
        <translation>%1 bekommt von diesem Konto zu viele Fragen.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Fragen Sie in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>may not ask</source>
        <translation>darf nicht fragen</translation>
    </message>
    <message>
        <source>The account at %1 may not ask this model.</source>
        <translation>Das Konto bei %1 darf dieses Modell nicht fragen.</translation>
    </message>
    <message>
        <source>Choose another model, or ask for access there.</source>
        <translation>Wählen Sie ein anderes Modell, oder beantragen Sie dort den Zugang.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>zu lang</translation>
    </message>
    <message>
        <source>The question and its files together are too long for this model of %1.</source>
        <translation>Die Frage und ihre Dateien sind zusammen zu lang für dieses Modell von %1.</translation>
    </message>
    <message>
        <source>Ask about fewer files, or choose a model that takes more.</source>
        <translation>Fragen Sie zu weniger Dateien, oder wählen Sie ein Modell, das mehr annimmt.</translation>
    </message>
    <message>
        <source>content not allowed</source>
        <translation>Inhalt nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 found something in the question or its files that its rules do not allow.</source>
        <translation>%1 hat in der Frage oder ihren Dateien etwas gefunden, das seine Regeln nicht erlauben.</translation>
    </message>
    <message>
        <source>Ask in other words, or leave that file out.</source>
        <translation>Fragen Sie mit anderen Worten, oder lassen Sie diese Datei weg.</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>Frage abgelehnt</translation>
    </message>
    <message>
        <source>%1 did not accept the question: %3.</source>
        <translation>%1 hat die Frage nicht angenommen: %3.</translation>
    </message>
    <message>
        <source>Choose another model, or ask in other words.</source>
        <translation>Wählen Sie ein anderes Modell, oder fragen Sie mit anderen Worten.</translation>
    </message>
    <message>
        <source>%1 did not accept the question.</source>
        <translation>%1 hat die Frage nicht angenommen.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>For three minutes not a word came from %1.</source>
        <translation>Drei Minuten lang kam von %1 kein Wort.</translation>
    </message>
    <message>
        <source>Ask again, or choose a faster model.</source>
        <translation>Fragen Sie noch einmal, oder wählen Sie ein schnelleres Modell.</translation>
    </message>
    <message>
        <source>answer broke off</source>
        <translation>Antwort abgerissen</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle.</source>
        <translation>Die Antwort von %1 ist mittendrin abgerissen.</translation>
    </message>
    <message>
        <source>What came is kept. Ask again.</source>
        <translation>Was kam, bleibt erhalten. Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>Antwort nicht verstanden</translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a question.</source>
        <translation>Was %1 geantwortet hat, ist keine Antwort auf eine Frage.</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>kann nicht antworten</translation>
    </message>
    <message>
        <source>%1 keeps files and answers no questions.</source>
        <translation>%1 bewahrt Dateien auf und beantwortet keine Fragen.</translation>
    </message>
    <message>
        <source>Ask a destination of the kind kimi, glm or openai.</source>
        <translation>Fragen Sie ein Ziel der Art kimi, glm oder openai.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>kein Modell genannt</translation>
    </message>
    <message>
        <source>%1 does not say which models it has.</source>
        <translation>%1 sagt nicht, welche Modelle es dort gibt.</translation>
    </message>
    <message>
        <source>Name the one to ask.</source>
        <translation>Nennen Sie das Modell, das gefragt werden soll.</translation>
    </message>
    <message>
        <source>uploads are paused</source>
        <translation>Uploads sind pausiert</translation>
    </message>
    <message>
        <source>Uploads are paused.</source>
        <translation>Die Uploads sind pausiert.</translation>
    </message>
    <message>
        <source>Resume them in the window, then ask again.</source>
        <translation>Setzen Sie sie im Fenster fort, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>Uploads to %1 are held back.</source>
        <translation>Uploads nach %1 werden zurückgehalten.</translation>
    </message>
    <message>
        <source>The list of uploads says why. Ask again after that.</source>
        <translation>Die Liste der Uploads sagt, warum. Fragen Sie danach noch einmal.</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>Fenster geschlossen</translation>
    </message>
    <message>
        <source>Ferry&apos;s window, which uploads it, was closed before that.</source>
        <translation>Das Fenster von Ferry, das sie hochlädt, wurde vorher geschlossen.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Fragen Sie noch einmal.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>nicht hier</translation>
    </message>
    <message>
        <source>The file %2 is neither on this computer nor at %1.</source>
        <translation>Die Datei %2 ist weder auf diesem Computer noch bei %1.</translation>
    </message>
    <message>
        <source>Ask on the computer that has it, or add it from here.</source>
        <translation>Fragen Sie auf dem Computer, der sie hat, oder fügen Sie sie von hier hinzu.</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>dieser Dateityp</translation>
    </message>
    <message>
        <source>The file parser of %1 does not read files such as %2.</source>
        <translation>Der Dateiparser von %1 liest keine Dateien wie %2.</translation>
    </message>
    <message>
        <source>Convert it to PDF or text, or ask another service.</source>
        <translation>Wandeln Sie sie in PDF oder Text um, oder fragen Sie einen anderen Dienst.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Ask whoever runs the project.</source>
        <translation>Fragen Sie den Betreiber des Projekts.</translation>
    </message>
    <message>
        <source>The server has ended this sign-in.</source>
        <translation>Der Server hat diese Anmeldung beendet.</translation>
    </message>
    <message>
        <source>There is already a user with this e-mail address.</source>
        <translation>Es gibt schon einen Benutzer mit dieser E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Sign in with it instead.</source>
        <translation>Melden Sie sich stattdessen damit an.</translation>
    </message>
    <message>
        <source>This project does not let people sign in by e-mail.</source>
        <translation>Dieses Projekt erlaubt keine Anmeldung per E-Mail.</translation>
    </message>
    <message>
        <source>Switch it on in Supabase under Authentication, Sign In / Providers.</source>
        <translation>Schalten Sie sie in Supabase unter Authentication, Sign In / Providers ein.</translation>
    </message>
    <message>
        <source>This project does not let new users register themselves.</source>
        <translation>In diesem Projekt können sich neue Benutzer nicht selbst registrieren.</translation>
    </message>
    <message>
        <source>The project does not take this e-mail address.</source>
        <translation>Das Projekt nimmt diese E-Mail-Adresse nicht an.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Prüfen Sie, wie sie geschrieben ist.</translation>
    </message>
    <message>
        <source>This project asks for a second factor, which Ferry cannot give yet.</source>
        <translation>Dieses Projekt verlangt einen zweiten Faktor, den Ferry noch nicht geben kann.</translation>
    </message>
    <message>
        <source>A check of the project&apos;s own has failed during sign-in.</source>
        <translation>Eine eigene Prüfung des Projekts ist bei der Anmeldung fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The project could not finish the sign-in.</source>
        <translation>Das Projekt konnte die Anmeldung nicht abschließen.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The project did not understand what Ferry asked.</source>
        <translation>Das Projekt hat nicht verstanden, was Ferry wollte.</translation>
    </message>
    <message>
        <source>Its sign-in service may be too old, or too new for Ferry.</source>
        <translation>Sein Anmeldedienst ist vielleicht zu alt oder für Ferry zu neu.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>Die E-Mail-Adresse oder das Passwort stimmt nicht.</translation>
    </message>
    <message>
        <source>Check both, or sign in with a code by e-mail.</source>
        <translation>Prüfen Sie beides, oder melden Sie sich mit einem Code per E-Mail an.</translation>
    </message>
    <message>
        <source>The code is wrong, or too old.</source>
        <translation>Der Code stimmt nicht oder ist zu alt.</translation>
    </message>
    <message>
        <source>Check it, or send a new one.</source>
        <translation>Prüfen Sie ihn, oder senden Sie einen neuen.</translation>
    </message>
    <message>
        <source>The project sends no code to this e-mail address.</source>
        <translation>Das Projekt sendet keinen Code an diese E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Check the address, or sign in with a password.</source>
        <translation>Prüfen Sie die Adresse, oder melden Sie sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>This e-mail address has not been confirmed yet.</source>
        <translation>Diese E-Mail-Adresse ist noch nicht bestätigt.</translation>
    </message>
    <message>
        <source>Follow the link in the project&apos;s e-mail, then sign in.</source>
        <translation>Folgen Sie dem Link in der E-Mail des Projekts, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>The project finds this password too weak.</source>
        <translation>Das Projekt findet dieses Passwort zu schwach.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Wählen Sie ein längeres.</translation>
    </message>
    <message>
        <source>The project&apos;s mail service does not send to this address.</source>
        <translation>Der Maildienst des Projekts sendet nicht an diese Adresse.</translation>
    </message>
    <message>
        <source>Give the project a mail server of its own, or sign in with a password.</source>
        <translation>Geben Sie dem Projekt einen eigenen Mailserver, oder melden Sie sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>This project asks for a captcha, which needs a browser.</source>
        <translation>Dieses Projekt verlangt ein Captcha, das einen Browser braucht.</translation>
    </message>
    <message>
        <source>The project has sent too many e-mails for now.</source>
        <translation>Das Projekt hat vorerst zu viele E-Mails gesendet.</translation>
    </message>
    <message>
        <source>Wait a few minutes before the next one.</source>
        <translation>Warten Sie ein paar Minuten bis zur nächsten.</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>Es gab zu viele Versuche in kurzer Zeit.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Warten Sie ein paar Minuten.</translation>
    </message>
    <message>
        <source>This user has been blocked in the project.</source>
        <translation>Dieser Benutzer ist im Projekt gesperrt.</translation>
    </message>
    <message>
        <source>This user no longer exists in the project.</source>
        <translation>Diesen Benutzer gibt es im Projekt nicht mehr.</translation>
    </message>
    <message>
        <source>You are signed out of this account.</source>
        <translation>Sie sind von diesem Konto abgemeldet.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in is locked.</source>
        <translation>Der Schlüsselbund mit der Anmeldung ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then look again under Accounts.</source>
        <translation>Entsperren Sie ihn, und sehen Sie dann unter Konten noch einmal nach.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>Die E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>Geben Sie sie ein, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This user signs in through a company&apos;s own sign-in page.</source>
        <translation>Dieser Benutzer meldet sich über die eigene Anmeldeseite einer Firma an.</translation>
    </message>
    <message>
        <source>Ferry cannot open that page; use another user.</source>
        <translation>Ferry kann diese Seite nicht öffnen; nehmen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Make room, then retry.</source>
        <translation>Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>Ordner nicht beschreibbar</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder.</source>
        <translation>Ferry darf nicht in den Ordner schreiben.</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder %2.</source>
        <translation>Ferry darf nicht in den Ordner %2 schreiben.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Prüfen Sie seine Zugriffsrechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>nicht festgehalten</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written.</source>
        <translation>Ferrys Datenbank auf diesem Computer ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Check that the disk has space and is healthy, then retry.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und in Ordnung ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>Einstellungen prüfen</translation>
    </message>
    <message>
        <source>The settings of this destination are not complete.</source>
        <translation>Die Einstellungen dieses Ziels sind nicht vollständig.</translation>
    </message>
    <message>
        <source>The setting %2 is missing or cannot be used.</source>
        <translation>Die Einstellung %2 fehlt oder ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Mend it in the destination&apos;s settings.</source>
        <translation>Berichtigen Sie sie in den Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>geheimer Schlüssel</translation>
    </message>
    <message>
        <source>This is a secret key: it opens the whole project to anyone who finds it.</source>
        <translation>Das ist ein geheimer Schlüssel: Er öffnet jedem, der ihn findet, das ganze Projekt.</translation>
    </message>
    <message>
        <source>Use the publishable or anon key, and never keep a secret key on a desktop.</source>
        <translation>Nehmen Sie den publishable oder anon key, und bewahren Sie nie einen geheimen Schlüssel auf einem Arbeitsplatzrechner auf.</translation>
    </message>
    <message>
        <source>destination removed</source>
        <translation>Ziel entfernt</translation>
    </message>
    <message>
        <source>The destination of this upload has been removed.</source>
        <translation>Das Ziel dieses Uploads wurde entfernt.</translation>
    </message>
    <message>
        <source>Add the file again to another destination.</source>
        <translation>Fügen Sie die Datei noch einmal zu einem anderen Ziel hinzu.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>Der Upload wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Retry to go on with it.</source>
        <translation>Versuchen Sie es erneut, um ihn fortzusetzen.</translation>
    </message>
    <message>
        <source>“%3” also leads to %2, which was removed.</source>
        <translation>„%3“ führt auch zu %2, und dieses Ziel wurde entfernt.</translation>
    </message>
    <message>
        <source>Edit that route, or put the destination back, then add the files again.</source>
        <translation>Bearbeiten Sie diese Route, oder stellen Sie das Ziel wieder her, und fügen Sie die Dateien dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>disk quota used up</source>
        <translation>Kontingent aufgebraucht</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht.</translation>
    </message>
    <message>
        <source>too large for the disk</source>
        <translation>zu groß für den Datenträger</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size: %5.</source>
        <translation>Der Datenträger nimmt keine Datei dieser Größe an: %5.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Wählen Sie einen Ordner auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>read-only disk</source>
        <translation>Datenträger schreibgeschützt</translation>
    </message>
    <message>
        <source>The disk of the folder %2 can only be read.</source>
        <translation>Der Datenträger des Ordners %2 lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk of the folder can only be read.</source>
        <translation>Der Datenträger des Ordners lässt sich nur lesen.</translation>
    </message>
    <message>
        <source>drive fails</source>
        <translation>Laufwerk versagt</translation>
    </message>
    <message>
        <source>The drive could not write to the folder %2.</source>
        <translation>Das Laufwerk konnte nicht in den Ordner %2 schreiben.</translation>
    </message>
    <message>
        <source>Check the drive, or choose another folder.</source>
        <translation>Prüfen Sie das Laufwerk, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The drive could not write.</source>
        <translation>Das Laufwerk konnte nicht schreiben.</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>Name zu lang</translation>
    </message>
    <message>
        <source>The name is longer than the folder&apos;s disk takes (255 bytes a name).</source>
        <translation>Der Name ist länger, als der Datenträger des Ordners zulässt (255 Bytes je Name).</translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation>Benennen Sie die Datei um, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it.</source>
        <translation>Ferry hat so viele Dateien offen, wie dieses System ihm erlaubt.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n).</source>
        <translation>Laden Sie weniger Dateien gleichzeitig hoch, oder heben Sie die Grenze an (ulimit -n).</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be written: the disk is full.</source>
        <translation>Ferrys Datenbank ließ sich nicht schreiben: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be read or written: the drive reports an error (%3).</source>
        <translation>Ferrys Datenbank ließ sich nicht lesen oder schreiben: Das Laufwerk meldet einen Fehler (%3).</translation>
    </message>
    <message>
        <source>Check the drive, then retry.</source>
        <translation>Prüfen Sie das Laufwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>Datenbank beschädigt</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer is damaged (%3).</source>
        <translation>Ferrys Datenbank auf diesem Computer ist beschädigt (%3).</translation>
    </message>
    <message>
        <source>Start Ferry again: it rescues what can be read.</source>
        <translation>Starten Sie Ferry neu: Es rettet, was sich lesen lässt.</translation>
    </message>
    <message>
        <source>The file in the place of Ferry&apos;s database is none.</source>
        <translation>Die Datei am Platz von Ferrys Datenbank ist keine Datenbank.</translation>
    </message>
    <message>
        <source>Move it away and start Ferry again.</source>
        <translation>Verschieben Sie sie, und starten Sie Ferry neu.</translation>
    </message>
    <message>
        <source>database in use</source>
        <translation>Datenbank belegt</translation>
    </message>
    <message>
        <source>Another program keeps Ferry&apos;s database to itself.</source>
        <translation>Ein anderes Programm hält Ferrys Datenbank für sich fest.</translation>
    </message>
    <message>
        <source>Close it there, then retry.</source>
        <translation>Schließen Sie sie dort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation>Datenbank schreibgeschützt</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be written: %3.</source>
        <translation>Ferrys Datenbank lässt sich nicht schreiben: %3.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then retry.</source>
        <translation>Machen Sie den Ordner des Profils beschreibbar, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>database cannot be opened</source>
        <translation>Datenbank lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be opened: %3.</source>
        <translation>Ferrys Datenbank lässt sich nicht öffnen: %3.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile&apos;s folder.</source>
        <translation>Prüfen Sie die Zugriffsrechte des Profilordners.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so its database could not be opened.</source>
        <translation>Ferry hat so viele Dateien offen, wie dieses System ihm erlaubt, daher ließ sich seine Datenbank nicht öffnen.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -n), then retry.</source>
        <translation>Heben Sie die Grenze an (ulimit -n), und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>zu wenig Arbeitsspeicher</translation>
    </message>
    <message>
        <source>This computer has too little memory left for Ferry&apos;s database.</source>
        <translation>Dieser Computer hat zu wenig freien Arbeitsspeicher für Ferrys Datenbank.</translation>
    </message>
    <message>
        <source>Close other programs, then retry.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>kein Ordner</translation>
    </message>
    <message>
        <source>The place of the profile is not a folder.</source>
        <translation>Der Ort des Profils ist kein Ordner.</translation>
    </message>
    <message>
        <source>Choose a folder of its own with --profile.</source>
        <translation>Wählen Sie mit --profile einen eigenen Ordner dafür.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written: %3.</source>
        <translation>Ferrys Datenbank auf diesem Computer ließ sich nicht schreiben: %3.</translation>
    </message>
    <message>
        <source>The setting %2 cannot be used: %3.</source>
        <translation>Die Einstellung %2 ist nicht verwendbar: %3.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 is locked.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel für %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Entsperren Sie den Schlüsselbund, dann geht es weiter.</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 does not answer.</source>
        <translation>Der Schlüsselbund mit dem Schlüssel für %1 antwortet nicht.</translation>
    </message>
    <message>
        <source>Unlock or restart the keychain to go on.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder starten Sie ihn neu, dann geht es weiter.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>Der Bucket %1</translation>
    </message>
    <message>
        <source>%1 takes files up to %2.</source>
        <translation>%1 nimmt Dateien bis %2 an.</translation>
    </message>
    <message>
        <source>%1 takes files up to %2; this one is %3.</source>
        <translation>%1 nimmt Dateien bis %2 an; diese hat %3.</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Choose another bucket, or raise the limit in Supabase.</source>
        <translation>Wählen Sie einen anderen Bucket, oder heben Sie die Grenze in Supabase an.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
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
        <translation>über %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>Im Wortlaut: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Betrifft: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anfrage-ID: %1</translation>
    </message>
    <message>
        <source>The server asked to wait %1</source>
        <translation>Der Server bat zu warten: %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Neu hinzufügen</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>Grund unbekannt</translation>
    </message>
    <message>
        <source>The upload failed for a reason this version does not know.</source>
        <translation>Der Upload ist aus einem Grund fehlgeschlagen, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>Retry, or look in Details.</source>
        <translation>Versuchen Sie es erneut, oder sehen Sie in den Details nach.</translation>
    </message>
    <message>
        <source>key not known there</source>
        <translation>Schlüssel dort unbekannt</translation>
    </message>
    <message>
        <source>%1 does not know this API key. It takes keys made on %2 alone: one of the other region is refused just like a wrong one.</source>
        <translation>%1 kennt diesen API-Schlüssel nicht. Dort gelten nur Schlüssel, die auf %2 erstellt wurden: Einer der anderen Region wird genauso abgelehnt wie ein falscher.</translation>
    </message>
    <message>
        <source>Enter a key from there, or choose the other region in the destination&apos;s settings.</source>
        <translation>Geben Sie einen Schlüssel von dort ein, oder wählen Sie in den Einstellungen des Ziels die andere Region.</translation>
    </message>
    <message>
        <source>%1 does not know this API key.</source>
        <translation>%1 kennt diesen API-Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Enter it again, or make a new one, in the destination&apos;s settings.</source>
        <translation>Geben Sie ihn in den Einstellungen des Ziels noch einmal ein, oder erstellen Sie einen neuen.</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>Schlüssel abgelaufen</translation>
    </message>
    <message>
        <source>The API key for %1 has expired.</source>
        <translation>Der API-Schlüssel für %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Make a new one and enter it in the destination&apos;s settings.</source>
        <translation>Erstellen Sie einen neuen, und geben Sie ihn in den Einstellungen des Ziels ein.</translation>
    </message>
    <message>
        <source>no balance left</source>
        <translation>kein Guthaben mehr</translation>
    </message>
    <message>
        <source>The account at %1 has no balance left.</source>
        <translation>Das Konto bei %1 hat kein Guthaben mehr.</translation>
    </message>
    <message>
        <source>Top it up, then retry. Nothing more is sent until then.</source>
        <translation>Laden Sie es auf, und versuchen Sie es dann erneut. Bis dahin wird nichts mehr gesendet.</translation>
    </message>
    <message>
        <source>plan used up</source>
        <translation>Tarif aufgebraucht</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now: %3.</source>
        <translation>Der Tarif bei %1 ist vorerst aufgebraucht: %3.</translation>
    </message>
    <message>
        <source>Retry once it begins anew, or choose a larger plan.</source>
        <translation>Versuchen Sie es erneut, sobald er neu beginnt, oder wählen Sie einen größeren Tarif.</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now.</source>
        <translation>Der Tarif bei %1 ist vorerst aufgebraucht.</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>Tarif abgelaufen</translation>
    </message>
    <message>
        <source>The plan at %1 has ended.</source>
        <translation>Der Tarif bei %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>Renew it there, then retry.</source>
        <translation>Verlängern Sie ihn dort, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>zu viele Dateien</translation>
    </message>
    <message>
        <source>%1 keeps no more files for you: %3.</source>
        <translation>%1 bewahrt keine weiteren Dateien für Sie auf: %3.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more, then retry.</source>
        <translation>Löschen Sie dort welche, die niemand mehr braucht, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>no space left there</source>
        <translation>dort kein Platz mehr</translation>
    </message>
    <message>
        <source>%1 keeps up to %4 for you, and this file of %5 goes beyond it.</source>
        <translation>%1 bewahrt bis zu %4 für Sie auf, und diese Datei mit %5 geht darüber hinaus.</translation>
    </message>
    <message>
        <source>limit of the day</source>
        <translation>Tagesgrenze erreicht</translation>
    </message>
    <message>
        <source>%1 has done for this account all that it does in a day.</source>
        <translation>%1 hat für dieses Konto getan, was an einem Tag vorgesehen ist.</translation>
    </message>
    <message>
        <source>Retry tomorrow, or raise the account&apos;s limits there.</source>
        <translation>Versuchen Sie es morgen erneut, oder heben Sie dort die Grenzen des Kontos an.</translation>
    </message>
    <message>
        <source>service overloaded</source>
        <translation>Dienst überlastet</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 ist überlastet.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>Konto nicht aktiv</translation>
    </message>
    <message>
        <source>The account at %1 is not active.</source>
        <translation>Das Konto bei %1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>Look into it there, then retry.</source>
        <translation>Sehen Sie dort nach, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>Konto gesperrt</translation>
    </message>
    <message>
        <source>The account at %1 is locked.</source>
        <translation>Das Konto bei %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask the service to unlock it, then retry.</source>
        <translation>Bitten Sie den Dienst, es zu entsperren, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>Konto eingeschränkt</translation>
    </message>
    <message>
        <source>%1 has restricted the account: it finds that its use is not fair.</source>
        <translation>%1 hat das Konto eingeschränkt, weil dessen Nutzung nicht fair sei.</translation>
    </message>
    <message>
        <source>Ask the service to lift that, then retry.</source>
        <translation>Bitten Sie den Dienst, das aufzuheben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>The account at %1 may not upload files yet.</source>
        <translation>Das Konto bei %1 darf noch keine Dateien hochladen.</translation>
    </message>
    <message>
        <source>Apply for it there, or choose another destination.</source>
        <translation>Beantragen Sie das dort, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>nicht im Tarif</translation>
    </message>
    <message>
        <source>The plan at %1 does not include this.</source>
        <translation>Der Tarif bei %1 enthält das nicht.</translation>
    </message>
    <message>
        <source>Choose a larger plan, or another destination.</source>
        <translation>Wählen Sie einen größeren Tarif oder ein anderes Ziel.</translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>keine Organisation</translation>
    </message>
    <message>
        <source>The account at %1 belongs to no organization.</source>
        <translation>Das Konto bei %1 gehört zu keiner Organisation.</translation>
    </message>
    <message>
        <source>Have its manager invite you, then retry.</source>
        <translation>Lassen Sie sich von deren Verwaltung einladen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>Adresse nicht zugelassen</translation>
    </message>
    <message>
        <source>%1 lets this account in from some network addresses, and this is none.</source>
        <translation>%1 lässt dieses Konto nur von bestimmten Netzadressen zu, und diese gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Upload from another network, or allow this one there.</source>
        <translation>Laden Sie aus einem anderen Netz hoch, oder lassen Sie dieses dort zu.</translation>
    </message>
    <message>
        <source>not in this country</source>
        <translation>nicht in diesem Land</translation>
    </message>
    <message>
        <source>%1 does not serve the country that this computer is in.</source>
        <translation>%1 bedient das Land nicht, in dem dieser Computer steht.</translation>
    </message>
    <message>
        <source>Choose another destination.</source>
        <translation>Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>this purpose</source>
        <translation>dieser Zweck</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose: %3.</source>
        <translation>%1 nimmt für diesen Zweck keine Dateien an: %3.</translation>
    </message>
    <message>
        <source>Choose another purpose in the destination&apos;s settings.</source>
        <translation>Wählen Sie in den Einstellungen des Ziels einen anderen Zweck.</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose.</source>
        <translation>%1 nimmt für diesen Zweck keine Dateien an.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>%1 does not take empty files.</source>
        <translation>%1 nimmt keine leeren Dateien an.</translation>
    </message>
    <message>
        <source>Leave it out, or upload it to another destination.</source>
        <translation>Lassen Sie sie weg, oder laden Sie sie zu einem anderen Ziel hoch.</translation>
    </message>
    <message>
        <source>taken by none</source>
        <translation>von keinem angenommen</translation>
    </message>
    <message>
        <source>None of the services that %1 chooses from takes this file.</source>
        <translation>Keiner der Dienste, aus denen %1 wählt, nimmt diese Datei an.</translation>
    </message>
    <message>
        <source>Add one that does, or upload it to another destination.</source>
        <translation>Fügen Sie einen hinzu, der es tut, oder laden Sie sie zu einem anderen Ziel hoch.</translation>
    </message>
    <message>
        <source>%1 found something in this that its rules do not allow.</source>
        <translation>%1 hat darin etwas gefunden, das seine Regeln nicht erlauben.</translation>
    </message>
    <message>
        <source>Upload it to another destination.</source>
        <translation>Laden Sie sie zu einem anderen Ziel hoch.</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>Text zu lang</translation>
    </message>
    <message>
        <source>The text of this file is too long for %1.</source>
        <translation>Der Text dieser Datei ist zu lang für %1.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Teilen Sie sie in mehrere Dateien auf.</translation>
    </message>
    <message>
        <source>not understood there</source>
        <translation>dort nicht verstanden</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %3.</source>
        <translation>%1 hat die Anfrage nicht angenommen: %3.</translation>
    </message>
    <message>
        <source>Check purpose and address in the destination&apos;s settings.</source>
        <translation>Prüfen Sie Zweck und Adresse in den Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 hat die Anfrage nicht angenommen.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>dort nicht angeboten</translation>
    </message>
    <message>
        <source>%1 does not take files at this address, or no longer.</source>
        <translation>%1 nimmt unter dieser Adresse keine Dateien an, oder nicht mehr.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>nicht mehr dort</translation>
    </message>
    <message>
        <source>%1 does not have the file any more.</source>
        <translation>%1 hat die Datei nicht mehr.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>Laden Sie sie noch einmal hoch.</translation>
    </message>
    <message>
        <source>text not readable</source>
        <translation>Text nicht lesbar</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file: %3.</source>
        <translation>%1 konnte den Text dieser Datei nicht lesen: %3.</translation>
    </message>
    <message>
        <source>See whether it opens and is not protected by a password, or convert it.</source>
        <translation>Sehen Sie nach, ob sie sich öffnen lässt und kein Passwort hat, oder wandeln Sie sie um.</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file.</source>
        <translation>%1 konnte den Text dieser Datei nicht lesen.</translation>
    </message>
    <message>
        <source>%1 takes nothing but %3 for the purpose %2.</source>
        <translation>%1 nimmt für den Zweck %2 nur %3 an.</translation>
    </message>
    <message>
        <source>Choose another purpose in its settings, or another destination.</source>
        <translation>Wählen Sie in seinen Einstellungen einen anderen Zweck, oder wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>not clear which one</source>
        <translation>unklar, welche es ist</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and %3: Ferry cannot tell which of them is this one.</source>
        <translation>Die Antwort von %1 ging verloren, und %3: Ferry kann nicht sagen, welche davon diese ist.</translation>
    </message>
    <message>
        <source>Delete there what is too many, then retry.</source>
        <translation>Löschen Sie dort, was zu viel ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>text not read yet</source>
        <translation>Text noch nicht gelesen</translation>
    </message>
    <message>
        <source>%1 has the file, and is still reading its text.</source>
        <translation>%1 hat die Datei und liest noch ihren Text.</translation>
    </message>
    <message>
        <source>Retry later; the file is not sent again.</source>
        <translation>Versuchen Sie es später erneut; die Datei wird nicht noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Source gone</source>
        <translation>Quelle fehlt</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>Die Datei ist nicht mehr dort, wo sie war.</translation>
    </message>
    <message>
        <source>Put it back and retry.</source>
        <translation>Legen Sie sie zurück, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>Datei geändert</translation>
    </message>
    <message>
        <source>The file was changed after it was added.</source>
        <translation>Die Datei wurde nach dem Hinzufügen geändert.</translation>
    </message>
    <message>
        <source>Add it again to upload it as it is now.</source>
        <translation>Fügen Sie sie noch einmal hinzu, um sie in der jetzigen Fassung hochzuladen.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on, then retry.</source>
        <translation>Prüfen Sie ihre Zugriffsrechte und das Laufwerk, auf dem sie liegt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>This is a device, a pipe or something else without content of its own.</source>
        <translation>Das ist ein Gerät, eine Pipe oder etwas anderes ohne eigenen Inhalt.</translation>
    </message>
    <message>
        <source>Only ordinary files can be uploaded.</source>
        <translation>Nur gewöhnliche Dateien lassen sich hochladen.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>This is a symbolic link, which Ferry does not follow.</source>
        <translation>Das ist eine symbolische Verknüpfung, der Ferry nicht folgt.</translation>
    </message>
    <message>
        <source>Add the file that it points to.</source>
        <translation>Fügen Sie die Datei hinzu, auf die sie zeigt.</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>Ordner nicht lesbar</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded.</source>
        <translation>Der Ordner lässt sich nicht lesen, daher wurde nichts darin hochgeladen.</translation>
    </message>
    <message>
        <source>Check its permissions, then add it again.</source>
        <translation>Prüfen Sie seine Zugriffsrechte, und fügen Sie ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>This computer has as many files open as it can.</source>
        <translation>Dieser Computer hat so viele Dateien offen, wie er kann.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the file.</source>
        <translation>Dieser Computer hat zu wenig freien Arbeitsspeicher, um die Datei zu lesen.</translation>
    </message>
    <message>
        <source>The drive could not read the file: part of it may be damaged.</source>
        <translation>Das Laufwerk konnte die Datei nicht lesen: Ein Teil davon ist vielleicht beschädigt.</translation>
    </message>
    <message>
        <source>Copy it from a backup, or check the drive.</source>
        <translation>Kopieren Sie sie aus einer Sicherung, oder prüfen Sie das Laufwerk.</translation>
    </message>
    <message>
        <source>path too long</source>
        <translation>Pfad zu lang</translation>
    </message>
    <message>
        <source>The path of the file is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>Der Pfad der Datei ist länger, als das System öffnen kann (4.096 Bytes und 255 je Name).</translation>
    </message>
    <message>
        <source>Move the file up some folders, or upload it from within its folder.</source>
        <translation>Verschieben Sie die Datei ein paar Ordner nach oben, oder laden Sie sie aus ihrem Ordner heraus hoch.</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>keine Leseberechtigung</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>Sie dürfen die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>Change its permissions, then retry.</source>
        <translation>Ändern Sie ihre Zugriffsrechte, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>drive does not answer</source>
        <translation>Laufwerk antwortet nicht</translation>
    </message>
    <message>
        <source>The drive or the network share that the file is on does not answer.</source>
        <translation>Das Laufwerk oder die Netzwerkfreigabe, auf der die Datei liegt, antwortet nicht.</translation>
    </message>
    <message>
        <source>Connect it again, then retry.</source>
        <translation>Verbinden Sie es neu, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The network share that the file is on does not answer.</source>
        <translation>Die Netzwerkfreigabe, auf der die Datei liegt, antwortet nicht.</translation>
    </message>
    <message>
        <source>used by another program</source>
        <translation>von anderem Programm benutzt</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself.</source>
        <translation>Ein anderes Programm hält die Datei für sich fest.</translation>
    </message>
    <message>
        <source>The file cannot be read: %3.</source>
        <translation>Die Datei lässt sich nicht lesen: %3.</translation>
    </message>
    <message>
        <source>a link in a circle</source>
        <translation>eine Verknüpfung im Kreis</translation>
    </message>
    <message>
        <source>This link leads back into a folder that is uploaded already.</source>
        <translation>Diese Verknüpfung führt zurück in einen Ordner, der schon hochgeladen wird.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: each folder goes once.</source>
        <translation>Es ist nichts zu tun: Jeder Ordner geht einmal.</translation>
    </message>
    <message>
        <source>Another program is writing the file.</source>
        <translation>Ein anderes Programm schreibt gerade in die Datei.</translation>
    </message>
    <message>
        <source>still growing</source>
        <translation>wächst noch</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>Die Datei wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Retry when it is finished.</source>
        <translation>Versuchen Sie es erneut, wenn sie fertig ist.</translation>
    </message>
    <message>
        <source>The file was removed on the network share it was on.</source>
        <translation>Die Datei wurde auf ihrer Netzwerkfreigabe entfernt.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so the folder could not be read.</source>
        <translation>Ferry hat so viele Dateien offen, wie dieses System ihm erlaubt, daher ließ sich der Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n), then add it again.</source>
        <translation>Laden Sie weniger Dateien gleichzeitig hoch, oder heben Sie die Grenze an (ulimit -n), und fügen Sie ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the folder.</source>
        <translation>Dieser Computer hat zu wenig freien Arbeitsspeicher, um den Ordner zu lesen.</translation>
    </message>
    <message>
        <source>Close other programs, then add it again.</source>
        <translation>Schließen Sie andere Programme, und fügen Sie ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The drive could not read the folder.</source>
        <translation>Das Laufwerk konnte den Ordner nicht lesen.</translation>
    </message>
    <message>
        <source>Check the drive, then add it again.</source>
        <translation>Prüfen Sie das Laufwerk, und fügen Sie ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The path of the folder is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>Der Pfad des Ordners ist länger, als das System öffnen kann (4.096 Bytes und 255 je Name).</translation>
    </message>
    <message>
        <source>Move it up some folders, then add it again.</source>
        <translation>Verschieben Sie ihn ein paar Ordner nach oben, und fügen Sie ihn dann noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded: %3.</source>
        <translation>Der Ordner lässt sich nicht lesen, daher wurde nichts darin hochgeladen: %3.</translation>
    </message>
    <message>
        <source>This is no file with content of its own: %3.</source>
        <translation>Das ist keine Datei mit eigenem Inhalt: %3.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the address, then retry.</source>
        <translation>Prüfen Sie Netz und Adresse, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>Verbindung verloren</translation>
    </message>
    <message>
        <source>The connection broke off during the upload.</source>
        <translation>Die Verbindung ist während des Uploads abgerissen.</translation>
    </message>
    <message>
        <source>Retry when the network is steady; Ferry goes on where the server can.</source>
        <translation>Versuchen Sie es erneut, wenn das Netz stabil ist; Ferry macht weiter, wo der Server es kann.</translation>
    </message>
    <message>
        <source>sending stalled</source>
        <translation>Senden stockt</translation>
    </message>
    <message>
        <source>%1 stopped taking data.</source>
        <translation>%1 nimmt keine Daten mehr an.</translation>
    </message>
    <message>
        <source>Retry in a while, or upload fewer files at a time.</source>
        <translation>Versuchen Sie es nach einer Weile erneut, oder laden Sie weniger Dateien gleichzeitig hoch.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Retry; Ferry first asks whether the file has arrived.</source>
        <translation>Versuchen Sie es erneut; Ferry fragt zuerst, ob die Datei angekommen ist.</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>nicht sicher</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1 konnte sich nicht ausweisen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or ask who runs the server about its certificate.</source>
        <translation>Prüfen Sie die Adresse und die Uhr dieses Computers, oder fragen Sie den Betreiber des Servers nach dem Zertifikat.</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>vom Proxy gestoppt</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the upload through.</source>
        <translation>Der Proxy des Netzes hat den Upload nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then retry.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>woandershin verwiesen</translation>
    </message>
    <message>
        <source>%1 sent the upload to another address, and Ferry does not follow with your file.</source>
        <translation>%1 verweist den Upload an eine andere Adresse, und Ferry folgt mit Ihrer Datei nicht.</translation>
    </message>
    <message>
        <source>Enter the final address in the destination&apos;s settings.</source>
        <translation>Geben Sie die endgültige Adresse in den Einstellungen des Ziels ein.</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>anderer Host</translation>
    </message>
    <message>
        <source>%1 pointed at another host, which was given neither your key nor your file.</source>
        <translation>%1 verwies auf einen anderen Host, der weder Ihren Schlüssel noch Ihre Datei bekam.</translation>
    </message>
    <message>
        <source>The server pointed at another host, %2, which was given neither your key nor your file.</source>
        <translation>Der Server verwies auf einen anderen Host, %2, der weder Ihren Schlüssel noch Ihre Datei bekam.</translation>
    </message>
    <message>
        <source>endless answer</source>
        <translation>endlose Antwort</translation>
    </message>
    <message>
        <source>%1 answered with far more than an answer.</source>
        <translation>%1 hat mit weit mehr als einer Antwort geantwortet.</translation>
    </message>
    <message>
        <source>Check that the address is that of an upload server.</source>
        <translation>Prüfen Sie, ob die Adresse die eines Upload-Servers ist.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Ferry does not understand.</source>
        <translation>%1 gab eine Antwort, die Ferry nicht versteht.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, check the address in the destination&apos;s settings.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, prüfen Sie die Adresse in den Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>Zertifikat abgelaufen</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>%1 hat ein abgelaufenes Zertifikat, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Who runs the server has to renew it; if this computer&apos;s clock is wrong, set it.</source>
        <translation>Der Betreiber des Servers muss es erneuern; geht die Uhr dieses Computers falsch, stellen Sie sie.</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>Zertifikat noch nicht gültig</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>%1 hat ein Zertifikat, das noch nicht gilt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock if it is wrong; otherwise ask who runs the server.</source>
        <translation>Stellen Sie die Uhr dieses Computers, wenn sie falsch geht; sonst fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>Zertifikat unbekannt</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it and nothing was sent.</source>
        <translation>%1 hat sein Zertifikat selbst unterschrieben, daher bürgt niemand dafür, und nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>If the server is yours, name its certificate or its authority in the destination&apos;s setting “ca” (--set ca=FILE).</source>
        <translation>Gehört der Server Ihnen, nennen Sie sein Zertifikat oder dessen Aussteller in der Einstellung „ca“ des Ziels (--set ca=FILE).</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know, so nothing was sent.</source>
        <translation>%1 hat ein Zertifikat von einem Aussteller, den dieser Computer nicht kennt, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>certificate of another</source>
        <translation>Zertifikat eines anderen</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than %2, so nothing was sent.</source>
        <translation>%1 zeigt ein Zertifikat für einen anderen Namen als %2, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Enter the address with the name that the certificate is made for.</source>
        <translation>Geben Sie die Adresse mit dem Namen ein, auf den das Zertifikat ausgestellt ist.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than that of its address, so nothing was sent.</source>
        <translation>%1 zeigt ein Zertifikat für einen anderen Namen als den seiner Adresse, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>no TLS there</source>
        <translation>dort kein TLS</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>Was unter der Adresse von %1 antwortet, spricht kein TLS.</translation>
    </message>
    <message>
        <source>Check the port, or whether the address begins with http:// instead of https://.</source>
        <translation>Prüfen Sie den Port, oder ob die Adresse mit http:// statt mit https:// beginnt.</translation>
    </message>
    <message>
        <source>HTTP/2 only</source>
        <translation>nur HTTP/2</translation>
    </message>
    <message>
        <source>%1 speaks HTTP/2 only, and Ferry uploads by HTTP/1.1.</source>
        <translation>%1 spricht nur HTTP/2, und Ferry lädt über HTTP/1.1 hoch.</translation>
    </message>
    <message>
        <source>Ask who runs the server to allow HTTP/1.1 as well.</source>
        <translation>Bitten Sie den Betreiber des Servers, auch HTTP/1.1 zuzulassen.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent: %3.</source>
        <translation>%1 konnte sich nicht ausweisen, daher wurde nichts gesendet: %3.</translation>
    </message>
    <message>
        <source>Ferry has as many files and connections open as this system allows it.</source>
        <translation>Ferry hat so viele Dateien und Verbindungen offen, wie dieses System ihm erlaubt.</translation>
    </message>
    <message>
        <source>%1 sent the upload to %3, and Ferry does not follow with your file.</source>
        <translation>%1 verweist den Upload an %3, und Ferry folgt mit Ihrer Datei nicht.</translation>
    </message>
    <message>
        <source>If that is the right place, enter it in the destination&apos;s settings.</source>
        <translation>Ist das der richtige Ort, geben Sie ihn in den Einstellungen des Ziels ein.</translation>
    </message>
    <message>
        <source>address with http://</source>
        <translation>Adresse mit http://</translation>
    </message>
    <message>
        <source>%1 is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected.</source>
        <translation>%1 wird über https:// erreicht und gab eine Upload-Adresse an, die mit http:// beginnt; Ihre Datei ginge damit ungeschützt hinaus.</translation>
    </message>
    <message>
        <source>Have the proxy in front of the server send X-Forwarded-Proto.</source>
        <translation>Lassen Sie den Proxy vor dem Server X-Forwarded-Proto senden.</translation>
    </message>
    <message>
        <source>%3, which was given neither your key nor your file.</source>
        <translation>%3; dieser Host bekam weder Ihren Schlüssel noch Ihre Datei.</translation>
    </message>
    <message>
        <source>a web page answered</source>
        <translation>eine Webseite antwortete</translation>
    </message>
    <message>
        <source>A web page answered in place of %1.</source>
        <translation>Eine Webseite antwortete anstelle von %1.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page first; otherwise check the address in the destination&apos;s settings.</source>
        <translation>Verlangt dieses Netz eine Anmeldung, öffnen Sie zuerst eine Webseite; sonst prüfen Sie die Adresse in den Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>zu früh geantwortet</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file (%3).</source>
        <translation>%1 hat zugesagt, bevor die ganze Datei da war (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, something between here and the server answers in its place.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, antwortet unterwegs etwas anstelle des Servers.</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file.</source>
        <translation>%1 hat zugesagt, bevor die ganze Datei da war.</translation>
    </message>
    <message>
        <source>claims too much</source>
        <translation>behauptet zu viel</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent (%3).</source>
        <translation>%1 behauptet, mehr zu haben, als gesendet wurde (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, its keeper has to look at it.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, muss sein Betreiber nachsehen.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent.</source>
        <translation>%1 behauptet, mehr zu haben, als gesendet wurde.</translation>
    </message>
    <message>
        <source>no upload address</source>
        <translation>keine Upload-Adresse</translation>
    </message>
    <message>
        <source>%1 made an upload and gave no address for it that can be used.</source>
        <translation>%1 hat einen Upload angelegt und dafür keine brauchbare Adresse genannt.</translation>
    </message>
    <message>
        <source>address repeats the token</source>
        <translation>Adresse wiederholt den Token</translation>
    </message>
    <message>
        <source>%1 put the token that it was sent into the upload&apos;s address, where others could read it.</source>
        <translation>%1 hat den gesendeten Token in die Adresse des Uploads geschrieben, wo andere ihn lesen könnten.</translation>
    </message>
    <message>
        <source>Do not use this server before its keeper has looked at it.</source>
        <translation>Benutzen Sie diesen Server nicht, bevor sein Betreiber nachgesehen hat.</translation>
    </message>
    <message>
        <source>upload address leads nowhere</source>
        <translation>Upload-Adresse führt ins Leere</translation>
    </message>
    <message>
        <source>%1 made an upload and knows nothing of it at the address it gave.</source>
        <translation>%1 hat einen Upload angelegt und weiß unter der genannten Adresse nichts von ihm.</translation>
    </message>
    <message>
        <source>A proxy in front of the server may change its addresses: check that it passes on the upload path.</source>
        <translation>Ein Proxy vor dem Server verändert vielleicht dessen Adressen: Prüfen Sie, ob er den Upload-Pfad weitergibt.</translation>
    </message>
    <message>
        <source>no upload made</source>
        <translation>kein Upload angelegt</translation>
    </message>
    <message>
        <source>%1 answered without making an upload.</source>
        <translation>%1 hat geantwortet, ohne einen Upload anzulegen.</translation>
    </message>
    <message>
        <source>Check that the address is that of a tus server.</source>
        <translation>Prüfen Sie, ob die Adresse die eines tus-Servers ist.</translation>
    </message>
    <message>
        <source>loses what it has</source>
        <translation>verliert, was da war</translation>
    </message>
    <message>
        <source>%1 says again and again that it has less of the file than before.</source>
        <translation>%1 sagt immer wieder, weniger von der Datei zu haben als zuvor.</translation>
    </message>
    <message>
        <source>Retry later, or ask who runs the server.</source>
        <translation>Versuchen Sie es später erneut, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>takes too little</source>
        <translation>nimmt zu wenig an</translation>
    </message>
    <message>
        <source>%1 takes too little at a time (%3).</source>
        <translation>%1 nimmt auf einmal zu wenig an (%3).</translation>
    </message>
    <message>
        <source>%1 takes too little of the file at a time to ever have all of it.</source>
        <translation>%1 nimmt auf einmal zu wenig von der Datei an, um sie je ganz zu bekommen.</translation>
    </message>
    <message>
        <source>sent too often</source>
        <translation>zu oft gesendet</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it (%3).</source>
        <translation>%1 hat dreimal so viel bekommen, wie die Datei enthält, und sie noch immer nicht (%3).</translation>
    </message>
    <message>
        <source>Retry to begin anew; if it stays so, ask who runs the server.</source>
        <translation>Versuchen Sie es erneut, um von vorn zu beginnen; bleibt es dabei, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it.</source>
        <translation>%1 hat dreimal so viel bekommen, wie die Datei enthält, und sie noch immer nicht.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>zu viele Anfragen</translation>
    </message>
    <message>
        <source>%1 is getting too many requests.</source>
        <translation>%1 bekommt zu viele Anfragen.</translation>
    </message>
    <message>
        <source>Retry in a few minutes, or upload fewer files at a time.</source>
        <translation>Versuchen Sie es in ein paar Minuten erneut, oder laden Sie weniger Dateien gleichzeitig hoch.</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>Serverproblem</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 hat eigene Probleme.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>%1 is still busy with an earlier upload of this file.</source>
        <translation>%1 ist noch mit einem früheren Upload dieser Datei beschäftigt.</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>Versuchen Sie es in einer Minute erneut.</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in or the key.</source>
        <translation>%1 nimmt die Anmeldung oder den Schlüssel nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>Melden Sie sich erneut an, oder geben Sie einen neuen Schlüssel ein.</translation>
    </message>
    <message>
        <source>%1 does not allow you to upload here.</source>
        <translation>%1 erlaubt Ihnen nicht, hierher hochzuladen.</translation>
    </message>
    <message>
        <source>You are not allowed to upload to %2.</source>
        <translation>Sie dürfen nicht nach %2 hochladen.</translation>
    </message>
    <message>
        <source>Choose another place, or ask its owner for permission.</source>
        <translation>Wählen Sie einen anderen Ort, oder bitten Sie dessen Besitzer um die Berechtigung.</translation>
    </message>
    <message>
        <source>place missing</source>
        <translation>Ort fehlt</translation>
    </message>
    <message>
        <source>%1 does not have the place to upload to.</source>
        <translation>%1 hat den Ort nicht, an den hochgeladen werden soll.</translation>
    </message>
    <message>
        <source>%2 does not exist.</source>
        <translation>%2 gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it there, or choose another in the destination&apos;s settings.</source>
        <translation>Legen Sie den Ort dort an, oder wählen Sie in den Einstellungen des Ziels einen anderen.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>%1 does not take a file of this size.</source>
        <translation>%1 nimmt keine Datei dieser Größe an.</translation>
    </message>
    <message>
        <source>%1 does not take files of this type.</source>
        <translation>%1 nimmt keine Dateien dieses Typs an.</translation>
    </message>
    <message>
        <source>Choose another destination, or allow the type there.</source>
        <translation>Wählen Sie ein anderes Ziel, oder lassen Sie den Typ dort zu.</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>dieser Name</translation>
    </message>
    <message>
        <source>%1 does not take a file of this name.</source>
        <translation>%1 nimmt keine Datei mit diesem Namen an.</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there.</source>
        <translation>Der Name %2 ist dort nicht verwendbar.</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>%1 already has a file of this name.</source>
        <translation>%1 hat schon eine Datei mit diesem Namen.</translation>
    </message>
    <message>
        <source>Keep both, replace it, or skip this one.</source>
        <translation>Behalten Sie beide, ersetzen Sie die vorhandene, oder überspringen Sie diese.</translation>
    </message>
    <message>
        <source>%1 has no space left for you.</source>
        <translation>%1 hat keinen Platz mehr für Sie.</translation>
    </message>
    <message>
        <source>Make room there or raise the quota, then retry.</source>
        <translation>Schaffen Sie dort Platz, oder erhöhen Sie das Kontingent, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>upload expired</source>
        <translation>Upload abgelaufen</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished part of this upload.</source>
        <translation>%1 hat den unfertigen Teil dieses Uploads verworfen.</translation>
    </message>
    <message>
        <source>Retry; it starts again from the beginning.</source>
        <translation>Versuchen Sie es erneut; es beginnt von vorn.</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>nicht im Takt</translation>
    </message>
    <message>
        <source>%1 holds another part of the file than Ferry thought.</source>
        <translation>%1 hat einen anderen Teil der Datei, als Ferry dachte.</translation>
    </message>
    <message>
        <source>Retry; Ferry asks the server where to go on.</source>
        <translation>Versuchen Sie es erneut; Ferry fragt den Server, wo es weitergeht.</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>unterwegs beschädigt</translation>
    </message>
    <message>
        <source>The data was damaged on its way.</source>
        <translation>Die Daten wurden unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, the network or this computer&apos;s memory may be at fault.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, liegt es vielleicht am Netz oder am Arbeitsspeicher dieses Computers.</translation>
    </message>
    <message>
        <source>stored file differs</source>
        <translation>gespeicherte Datei weicht ab</translation>
    </message>
    <message>
        <source>%1 stored something else than the file.</source>
        <translation>%1 hat etwas anderes gespeichert als die Datei.</translation>
    </message>
    <message>
        <source>Retry to upload it again.</source>
        <translation>Versuchen Sie es erneut, um sie noch einmal hochzuladen.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>nicht angenommen</translation>
    </message>
    <message>
        <source>%1 did not accept the upload.</source>
        <translation>%1 hat den Upload nicht angenommen.</translation>
    </message>
    <message>
        <source>Its own words are in Details; check the destination&apos;s settings.</source>
        <translation>Der Wortlaut steht in den Details; prüfen Sie die Einstellungen des Ziels.</translation>
    </message>
    <message>
        <source>%2 does not take this type of file: %3.</source>
        <translation>%2 nimmt diesen Dateityp nicht an: %3.</translation>
    </message>
    <message>
        <source>Choose another bucket, or allow the type there.</source>
        <translation>Wählen Sie einen anderen Bucket, oder lassen Sie den Typ dort zu.</translation>
    </message>
    <message>
        <source>%1 does not take this type of file: %3.</source>
        <translation>%1 nimmt diesen Dateityp nicht an: %3.</translation>
    </message>
    <message>
        <source>The name %2 is kept by the server for its own use.</source>
        <translation>Den Namen %2 hält der Server für sich selbst frei.</translation>
    </message>
    <message>
        <source>The server keeps this name for its own use.</source>
        <translation>Diesen Namen hält der Server für sich selbst frei.</translation>
    </message>
    <message>
        <source>The name %2 is too long for %1 (%3).</source>
        <translation>Der Name %2 ist zu lang für %1 (%3).</translation>
    </message>
    <message>
        <source>Shorten the name of the file or of its folders and add it again.</source>
        <translation>Kürzen Sie den Namen der Datei oder ihrer Ordner, und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>The name is too long for %1 (%3).</source>
        <translation>Der Name ist zu lang für %1 (%3).</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there: %3.</source>
        <translation>Der Name %2 ist dort nicht verwendbar: %3.</translation>
    </message>
    <message>
        <source>name taken at the same moment</source>
        <translation>Name zugleich vergeben</translation>
    </message>
    <message>
        <source>Another upload took this name on %1 at the same moment.</source>
        <translation>Ein anderer Upload hat diesen Namen auf %1 im selben Moment belegt.</translation>
    </message>
    <message>
        <source>%1 has no space left for you: %3.</source>
        <translation>%1 hat keinen Platz mehr für Sie: %3.</translation>
    </message>
    <message>
        <source>upload vanished</source>
        <translation>Upload verschwunden</translation>
    </message>
    <message>
        <source>%1 lost the unfinished upload again and again.</source>
        <translation>%1 hat den unfertigen Upload immer wieder verloren.</translation>
    </message>
    <message>
        <source>no permission to replace</source>
        <translation>keine Berechtigung zum Ersetzen</translation>
    </message>
    <message>
        <source>The bucket %2 lets you add files and not replace them.</source>
        <translation>Im Bucket %2 dürfen Sie Dateien hinzufügen, aber nicht ersetzen.</translation>
    </message>
    <message>
        <source>Keep both instead, or give the bucket a policy for UPDATE.</source>
        <translation>Behalten Sie stattdessen beide, oder geben Sie dem Bucket eine Richtlinie für UPDATE.</translation>
    </message>
    <message>
        <source>%1 lets you add files and not replace them.</source>
        <translation>%1 lässt Sie Dateien hinzufügen, aber nicht ersetzen.</translation>
    </message>
    <message>
        <source>never there</source>
        <translation>nie da</translation>
    </message>
    <message>
        <source>%1 stores something else each time, under one name after the other.</source>
        <translation>%1 speichert jedes Mal etwas anderes, unter einem Namen nach dem anderen.</translation>
    </message>
    <message>
        <source>Asked for the file, %1 answers about another or none.</source>
        <translation>Nach der Datei gefragt, spricht %1 von einer anderen oder von keiner.</translation>
    </message>
    <message>
        <source>%1 stored something else than the file: %3.</source>
        <translation>%1 hat etwas anderes gespeichert als die Datei: %3.</translation>
    </message>
    <message>
        <source>not there afterwards</source>
        <translation>danach nicht da</translation>
    </message>
    <message>
        <source>%1 said yes, and afterwards does not have the file.</source>
        <translation>%1 hat zugesagt und hat die Datei danach nicht.</translation>
    </message>
    <message>
        <source>has no list</source>
        <translation>hat keine Liste</translation>
    </message>
    <message>
        <source>%1 cannot say what it keeps: servers of this kind, and those whose list is turned off, have none.</source>
        <translation>%1 kann nicht sagen, was dort liegt: Server dieser Art und solche mit abgeschalteter Liste haben keine.</translation>
    </message>
    <message>
        <source>Look there with the means that the server itself offers.</source>
        <translation>Sehen Sie dort mit den Mitteln nach, die der Server selbst bietet.</translation>
    </message>
    <message>
        <source>has no folders</source>
        <translation>hat keine Ordner</translation>
    </message>
    <message>
        <source>%1 keeps its files without folders, so there is no %2.</source>
        <translation>%1 bewahrt seine Dateien ohne Ordner auf, daher gibt es %2 nicht.</translation>
    </message>
    <message>
        <source>Name the destination alone.</source>
        <translation>Nennen Sie nur das Ziel.</translation>
    </message>
    <message>
        <source>list goes round</source>
        <translation>Liste im Kreis</translation>
    </message>
    <message>
        <source>After %3 files the list of %1 begins again and never ends, so it is not trusted.</source>
        <translation>%1 beginnt seine Liste nach %3 Dateien von vorn und endet nie, daher wird ihr nicht getraut.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Retry later, or ask who runs the server.</source>
        <translation>Es wurde nichts gelöscht. Versuchen Sie es später erneut, oder fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>%1 keeps more than %3 files, more than Ferry shows at a time.</source>
        <translation>%1 bewahrt mehr als %3 Dateien auf, mehr als Ferry auf einmal zeigt.</translation>
    </message>
    <message>
        <source>Name a folder, as in “name/folder”.</source>
        <translation>Nennen Sie einen Ordner, wie in „name/folder“.</translation>
    </message>
    <message>
        <source>no list came</source>
        <translation>keine Liste gekommen</translation>
    </message>
    <message>
        <source>%1 was asked for its files and answered with something else (%3).</source>
        <translation>%1 wurde nach seinen Dateien gefragt und antwortete mit etwas anderem (%3).</translation>
    </message>
    <message>
        <source>has no links</source>
        <translation>hat keine Links</translation>
    </message>
    <message>
        <source>%1 gives out no links to what it keeps.</source>
        <translation>%1 gibt keine Links auf das heraus, was dort liegt.</translation>
    </message>
    <message>
        <source>Download the file and hand it on, or upload it elsewhere.</source>
        <translation>Laden Sie die Datei herunter und geben Sie sie weiter, oder laden Sie sie anderswo hoch.</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>zu lang für einen Link</translation>
    </message>
    <message>
        <source>A link of %1 works for %3 days at most.</source>
        <translation>Ein Link von %1 gilt höchstens %3 Tage.</translation>
    </message>
    <message>
        <source>Ask for a shorter time, or make the bucket public.</source>
        <translation>Bitten Sie um eine kürzere Zeit, oder machen Sie den Bucket öffentlich.</translation>
    </message>
    <message>
        <source>no link came</source>
        <translation>kein Link gekommen</translation>
    </message>
    <message>
        <source>%1 was asked for a link and answered with something else.</source>
        <translation>%1 wurde um einen Link gebeten und antwortete mit etwas anderem.</translation>
    </message>
    <message>
        <source>gives back text only</source>
        <translation>gibt nur Text zurück</translation>
    </message>
    <message>
        <source>%2 gives back the text that it read out of a file, and never the file.</source>
        <translation>%2 gibt den Text zurück, der aus einer Datei gelesen wurde, aber nie die Datei.</translation>
    </message>
    <message>
        <source>Fetch it from another place that it was uploaded to.</source>
        <translation>Holen Sie sie von einem anderen Ort, an den sie hochgeladen wurde.</translation>
    </message>
    <message>
        <source>gives nothing back</source>
        <translation>gibt nichts zurück</translation>
    </message>
    <message>
        <source>%2 does not give back what it was sent.</source>
        <translation>%2 gibt nicht zurück, was dorthin gesendet wurde.</translation>
    </message>
    <message>
        <source>no name for a file here</source>
        <translation>hier kein Dateiname</translation>
    </message>
    <message>
        <source>%2 is no name that a file can safely have here: it would be another place, is too long, or has hidden characters.</source>
        <translation>%2 ist kein Name, den eine Datei hier sicher tragen kann: Er wäre ein anderer Ort, ist zu lang oder hat unsichtbare Zeichen.</translation>
    </message>
    <message>
        <source>Choose a name for it: --output FILE, or Save as in the window.</source>
        <translation>Wählen Sie einen Namen dafür: --output FILE oder „Speichern unter“ im Fenster.</translation>
    </message>
    <message>
        <source>outside the folder</source>
        <translation>außerhalb des Ordners</translation>
    </message>
    <message>
        <source>%2 is not below the folder of %1, so it is left alone.</source>
        <translation>%2 liegt nicht unterhalb des Ordners von %1 und bleibt daher unberührt.</translation>
    </message>
    <message>
        <source>Add a destination for the folder that it is in.</source>
        <translation>Fügen Sie ein Ziel für den Ordner hinzu, in dem es liegt.</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>nicht gelöscht</translation>
    </message>
    <message>
        <source>%1 said yes and deleted nothing: the policies of the bucket do not let you.</source>
        <translation>%1 hat zugesagt und nichts gelöscht: Die Richtlinien des Buckets erlauben es Ihnen nicht.</translation>
    </message>
    <message>
        <source>Add a policy for DELETE on storage.objects, or sign in as who uploaded it.</source>
        <translation>Fügen Sie auf storage.objects eine Richtlinie für DELETE hinzu, oder melden Sie sich als der Benutzer an, der sie hochgeladen hat.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>schon hier</translation>
    </message>
    <message>
        <source>There is a file %2 here already, and it is not overwritten.</source>
        <translation>Hier gibt es schon eine Datei %2, und sie wird nicht überschrieben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>dort geändert</translation>
    </message>
    <message>
        <source>%2 is another file by now than the one that was listed.</source>
        <translation>%2 ist inzwischen eine andere Datei als die aufgelistete.</translation>
    </message>
    <message>
        <source>List the files again.</source>
        <translation>Listen Sie die Dateien noch einmal auf.</translation>
    </message>
    <message>
        <source>came incomplete</source>
        <translation>unvollständig angekommen</translation>
    </message>
    <message>
        <source>%3 bytes came from %1, so nothing was kept.</source>
        <translation>%1 lieferte nur einen Teil (%3 Bytes), daher wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, ist beschädigt, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>anderer Inhalt</translation>
    </message>
    <message>
        <source>What came from %1 has another SHA-256 than what was uploaded, so it was not kept.</source>
        <translation>Was von %1 kam, hat einen anderen SHA-256 als das Hochgeladene, daher wurde es nicht behalten.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged or was replaced.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, ist beschädigt oder ersetzt, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>more than the file</source>
        <translation>mehr als die Datei</translation>
    </message>
    <message>
        <source>%1 sent more than the %4 that the file has, so nothing was kept.</source>
        <translation>%1 hat mehr gesendet als die %4, die die Datei hat, daher wurde nichts behalten.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, ask who runs the server.</source>
        <translation>Versuchen Sie es erneut; bleibt es dabei, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>abgerissen</translation>
    </message>
    <message>
        <source>The download from %1 broke off: %3.</source>
        <translation>Das Herunterladen von %1 ist abgerissen: %3.</translation>
    </message>
    <message>
        <source>Retry when the network is steady.</source>
        <translation>Versuchen Sie es erneut, wenn das Netz stabil ist.</translation>
    </message>
    <message>
        <source>came packed</source>
        <translation>kam gepackt</translation>
    </message>
    <message>
        <source>%1 sent the file packed although it was asked for it as it is.</source>
        <translation>%1 hat die Datei gepackt gesendet, obwohl sie unverändert verlangt wurde.</translation>
    </message>
    <message>
        <source>Have who runs the server turn compression off for stored files.</source>
        <translation>Lassen Sie den Betreiber des Servers die Kompression für gespeicherte Dateien abschalten.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;B</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;TB</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#xa0;PB</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>more than a day left</source>
        <translation>noch über einen Tag</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 Tg. %2 h</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>MMM d</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between two clauses</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>this computer</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads</source>
        <translation>
            <numerusform>%1 Upload</numerusform>
            <numerusform>%1 Uploads</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Gestoppt bei %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not sent: the destination had a file of this name, and was left as it is.</source>
        <translation>Nicht gesendet: Das Ziel hatte eine Datei mit diesem Namen und blieb, wie es war.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Nach %1 abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>%1 Versuch</numerusform>
            <numerusform>%1 Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>computer, path there</comment>
        <translation>Von %1, %2</translation>
    </message>
    <message>
        <source>From this computer, %1</source>
        <translation>Von hier, %1</translation>
    </message>
    <message>
        <source>From this computer, %1, unchanged since</source>
        <translation>Von hier, %1, seitdem unverändert</translation>
    </message>
    <message>
        <source>From this computer, %1, changed since</source>
        <translation>Von hier, %1, seitdem geändert</translation>
    </message>
    <message>
        <source>From this computer, %1, no longer there</source>
        <translation>Von hier, %1, nicht mehr da</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Also uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>Auch hochgeladen von %1 nach %2, %3</translation>
    </message>
    <message>
        <source>Uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>Hochgeladen von %1 nach %2, %3</translation>
    </message>
    <message>
        <source>%1, and many times more</source>
        <translation>%1, und noch viele Male</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 times more</source>
        <translation>
            <numerusform>%1, und noch einmal</numerusform>
            <numerusform>%1, und noch %2-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is already in %1: uploaded from %2, %3.</source>
        <comment>place, computer, time</comment>
        <translation>Dieselbe Datei ist schon in %1: %3, von %2 hochgeladen.</translation>
    </message>
    <message>
        <source>%1, %2, to %3, %4, from %5, %6</source>
        <comment>name, outcome, place, size, device, time</comment>
        <translation>%1, %2, nach %3, %4, von %5, %6</translation>
    </message>
    <message>
        <source>Size checked after upload</source>
        <translation>Größe nach dem Upload geprüft</translation>
    </message>
    <message>
        <source>Not checked after upload</source>
        <translation>Nach dem Upload nicht geprüft</translation>
    </message>
    <message>
        <source>SHA-256 %1, checked after upload</source>
        <translation>SHA-256 %1, nach dem Upload geprüft</translation>
    </message>
    <message>
        <source>SHA-256 %1, size checked after upload</source>
        <translation>SHA-256 %1, Größe nach dem Upload geprüft</translation>
    </message>
    <message>
        <source>SHA-256 %1, not checked after upload</source>
        <translation>SHA-256 %1, nach dem Upload nicht geprüft</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>size, time, speed</comment>
        <translation>%1 in %2 (%3)</translation>
    </message>
</context>
<context>
    <name>KeptPicture</name>
    <message>
        <source>d MMM HH.mm</source>
        <comment>day and time in a file&apos;s name, as QDateTime writes them</comment>
        <translation>d. MMM HH.mm</translation>
    </message>
    <message>
        <source>Pasted image %1</source>
        <translation>Eingefügtes Bild %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 at a time, automatic</source>
        <translation>%1 gleichzeitig (auto)</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 gleichzeitig</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>max. %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>kein Limit</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Copy link as Markdown or HTML, open it, show its QR code</source>
        <translation>Link als Markdown oder HTML kopieren, öffnen oder als QR-Code zeigen</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</source>
        <translation>
            <numerusform>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt. Aus ihr und aus einer Sicherung gerettet: %2 Upload des Verlaufs und %3 der Warteschlange.</numerusform>
            <numerusform>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt. Aus ihr und aus einer Sicherung gerettet: %2 Uploads des Verlaufs und %3 der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</source>
        <translation>
            <numerusform>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt. Aus ihr gerettet: %2 Upload des Verlaufs und %3 der Warteschlange.</numerusform>
            <numerusform>Die Datenbank war beschädigt und wurde als %1 beiseitegelegt. Aus ihr gerettet: %2 Uploads des Verlaufs und %3 der Warteschlange.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was made by a newer Ferry. It can be looked at, not changed.</source>
        <translation>Die Datenbank stammt von einem neueren Ferry. Sie lässt sich ansehen, aber nicht ändern.</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open this address?</source>
        <translation>Diese Adresse öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Sent as “Authorization: Bearer …”.</source>
        <translation>Wird als „Authorization: Bearer&#xa0;…“ gesendet.</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>Werden mit jeder Anfrage gesendet.</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>SHA-256 berechnen</translation>
    </message>
    <message>
        <source>For the history; made while uploading.</source>
        <translation>Für den Verlauf; geschieht beim Hochladen.</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Inhaltstypen</translation>
    </message>
    <message>
        <source>For suffixes that should go with another type than the web&apos;s usual one.</source>
        <translation>Für Endungen, die mit einem anderen als dem im Web üblichen Typ gehen sollen.</translation>
    </message>
    <message>
        <source>Same bytes once</source>
        <translation>Gleiche Bytes nur einmal</translation>
    </message>
    <message>
        <source>Skip a file whose content is there already, from any of your computers.</source>
        <translation>Überspringt Dateien, deren Inhalt schon da ist, von welchem Ihrer Computer auch immer.</translation>
    </message>
    <message>
        <source>Keep files for (days)</source>
        <translation>Dateien behalten (Tage)</translation>
    </message>
    <message>
        <source>Older uploads of yours are offered for deletion in Remote files. Nothing is deleted by itself.</source>
        <translation>Ältere Uploads von Ihnen werden unter „Dateien am Ziel“ zum Löschen angeboten. Von selbst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers with a private one.</source>
        <translation>PEM-Text oder Pfad einer PEM-Datei, für Server mit eigener Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Clientzertifikat</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers that ask who you are.</source>
        <translation>PEM-Text oder Pfad einer PEM-Datei, für Server, die fragen, wer Sie sind.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Schlüssel des Clientzertifikats</translation>
    </message>
    <message>
        <source>The path of a PEM file; the key stays there.</source>
        <translation>Der Pfad einer PEM-Datei; der Schlüssel bleibt dort.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, with USER@ where it asks for one; “none” for no proxy. Without it, as Ferry&apos;s settings say.</source>
        <translation>http://, https:// oder socks5://, mit USER@, wo er danach fragt; „none“ für keinen Proxy. Ohne Angabe gilt, was in Ferrys Einstellungen steht.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldeverfahren</translation>
    </message>
    <message>
        <source>How a name and a password are sent.</source>
        <translation>Wie Name und Passwort gesendet werden.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Ask before sending</source>
        <translation>Vor dem Senden fragen</translation>
    </message>
    <message>
        <source>Large files wait for the server&apos;s word (Expect: 100-continue).</source>
        <translation>Große Dateien warten auf das Wort des Servers (Expect: 100-continue).</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>Nur diese Dateien</translation>
    </message>
    <message>
        <source>Patterns, separated by commas; all other files are left out. Empty: all go.</source>
        <translation>Muster, durch Kommas getrennt; alle anderen Dateien bleiben weg. Leer: Alle gehen.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Patterns of files that are not uploaded; with / at the end, of folders.</source>
        <translation>Muster für Dateien, die nicht hochgeladen werden; mit / am Ende für Ordner.</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>Unterordner</translation>
    </message>
    <message>
        <source>Where each file goes, by the day of its last change: {year}, {month}, {day}.</source>
        <translation>Wohin jede Datei geht, nach dem Tag ihrer letzten Änderung: {year}, {month}, {day}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Wenn der Name vergeben ist</translation>
    </message>
    <message>
        <source>What happens when nobody has said it for the file.</source>
        <translation>Was geschieht, wenn es für die Datei niemand gesagt hat.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>Basis-URL</translation>
    </message>
    <message>
        <source>The API&apos;s address, without “/files”: a gateway&apos;s, or another server&apos;s.</source>
        <translation>Die Adresse der API ohne „/files“: die eines Gateways oder eines anderen Servers.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the key was made. A key of one is unknown to the other.</source>
        <translation>Wo der Schlüssel erstellt wurde. Ein Schlüssel der einen ist der anderen unbekannt.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Kept in the keychain, and sent there alone.</source>
        <translation>Liegt im Schlüsselbund und wird nur dorthin gesendet.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>What the files are for; it decides what is taken.</source>
        <translation>Wofür die Dateien sind; er entscheidet, was angenommen wird.</translation>
    </message>
    <message>
        <source>Largest file (MiB)</source>
        <translation>Größte Datei (MiB)</translation>
    </message>
    <message>
        <source>Larger ones are not tried; 0 for no limit.</source>
        <translation>Größere werden nicht versucht; 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>Warten, bis der Text gelesen ist</translation>
    </message>
    <message>
        <source>Follow the reading of the text on the server to its end; an upload is done after that.</source>
        <translation>Verfolgt das Lesen des Textes auf dem Server bis zum Ende; erst dann ist ein Upload fertig.</translation>
    </message>
    <message>
        <source>The server lists its files</source>
        <translation>Der Server listet seine Dateien auf</translation>
    </message>
    <message>
        <source>After a lost answer Ferry looks whether the file is there; otherwise it asks you.</source>
        <translation>Nach einer verlorenen Antwort sieht Ferry nach, ob die Datei da ist; sonst fragt es Sie.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{name} stands for the file&apos;s name, {path} for its path with folders.</source>
        <translation>{name} steht für den Namen der Datei, {path} für ihren Pfad mit Ordnern.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>PUT can be repeated safely, POST cannot.</source>
        <translation>PUT lässt sich gefahrlos wiederholen, POST nicht.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>Ask the server for the size afterwards, where it tells.</source>
        <translation>Fragt den Server danach nach der Größe, wo er sie nennt.</translation>
    </message>
    <message>
        <source>Look before uploading</source>
        <translation>Vor dem Hochladen nachsehen</translation>
    </message>
    <message>
        <source>Ask the server whether the name is taken, where it tells. Without it, files of the same name are replaced.</source>
        <translation>Fragt den Server, ob der Name vergeben ist, wo er es sagt. Ohne das werden Dateien gleichen Namens ersetzt.</translation>
    </message>
    <message>
        <source>Create folders</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>With WebDAV servers, when one is missing.</source>
        <translation>Bei WebDAV-Servern, wenn einer fehlt.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Files are copied here; it is made when missing.</source>
        <translation>Dateien werden hierher kopiert; fehlt er, wird er angelegt.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Führt zu</translation>
    </message>
    <message>
        <source>Each file goes to all of these. One that fails holds none of the others up.</source>
        <translation>Jede Datei geht an alle. Scheitert eines, hält das die anderen nicht auf.</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Auswahl aus</translation>
    </message>
    <message>
        <source>The first of these that takes the file, by size and type, and is neither overloaded nor out of balance.</source>
        <translation>Der erste davon, der die Datei nach Größe und Typ annimmt und weder überlastet noch ohne Guthaben ist.</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>Zum nächsten weitergehen</translation>
    </message>
    <message>
        <source>When a service fails for its own reasons: no balance, no quota, overload.</source>
        <translation>Wenn ein Dienst aus eigenen Gründen scheitert: kein Guthaben, kein Kontingent, Überlastung.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Uploads as this user, to its project.</source>
        <translation>Lädt als dieser Benutzer hoch, in sein Projekt.</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>Projekt-URL</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Data API.</source>
        <translation>Im Dashboard unter Settings, Data API.</translation>
    </message>
    <message>
        <source>Publishable or anon key</source>
        <translation>Publishable oder anon key</translation>
    </message>
    <message>
        <source>The public one. A secret or service_role key is refused: it opens the whole project to whoever finds it on this computer.</source>
        <translation>Der öffentliche. Ein secret oder service_role key wird abgelehnt: Er öffnet das ganze Projekt jedem, der ihn auf diesem Computer findet.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>In the bucket; it need not exist yet. “{user}” is the account&apos;s user id.</source>
        <translation>Im Bucket; er muss noch nicht bestehen. „{user}“ ist die Benutzer-ID des Kontos.</translation>
    </message>
    <message>
        <source>Cache time (seconds)</source>
        <translation>Cache-Zeit (Sekunden)</translation>
    </message>
    <message>
        <source>How long browsers may keep a download.</source>
        <translation>Wie lange Browser etwas Heruntergeladenes behalten dürfen.</translation>
    </message>
    <message>
        <source>Resumable above (MB)</source>
        <translation>Fortsetzbar ab (MB)</translation>
    </message>
    <message>
        <source>Smaller files go in one request, as Supabase advises up to 6 MB.</source>
        <translation>Kleinere Dateien gehen in einer Anfrage, wie Supabase es bis 6 MB empfiehlt.</translation>
    </message>
    <message>
        <source>Verify after uploading</source>
        <translation>Nach dem Upload prüfen</translation>
    </message>
    <message>
        <source>One more request for each file.</source>
        <translation>Eine Anfrage mehr für jede Datei.</translation>
    </message>
    <message>
        <source>Upload URL</source>
        <translation>Upload-URL</translation>
    </message>
    <message>
        <source>Where the server creates uploads.</source>
        <translation>Wo der Server Uploads anlegt.</translation>
    </message>
    <message>
        <source>Chunk size (MiB)</source>
        <translation>Blockgröße (MiB)</translation>
    </message>
    <message>
        <source>At most this much is sent again after a break; smaller where a proxy limits bodies.</source>
        <translation>Höchstens so viel wird nach einer Unterbrechung noch einmal gesendet; kleiner, wo ein Proxy die Größe begrenzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As you want to see it in Ferry.</source>
        <translation>So, wie Sie es in Ferry sehen möchten.</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Gleichzeitige Uploads</translation>
    </message>
    <message>
        <source>Empty: as many as Ferry or the service allows.</source>
        <translation>Leer: so viele, wie Ferry oder der Dienst zulässt.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>They go on where they stopped when Ferry is started again.</source>
        <translation>
            <numerusform>Sie geht beim nächsten Start von Ferry dort weiter, wo sie aufgehört hat.</numerusform>
            <numerusform>Sie gehen beim nächsten Start von Ferry dort weiter, wo sie aufgehört haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</source>
        <translation>
            <numerusform>Sie beginnt beim nächsten Start von Ferry von vorn, denn ihr Ziel kann mitten in einer Datei nicht weitermachen.</numerusform>
            <numerusform>Sie beginnen beim nächsten Start von Ferry von vorn, denn ihre Ziele können mitten in einer Datei nicht weitermachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go on where they stopped</source>
        <translation>
            <numerusform>%1 geht dort weiter, wo sie aufgehört hat</numerusform>
            <numerusform>%1 gehen dort weiter, wo sie aufgehört haben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begin again from the start</source>
        <translation>
            <numerusform>%1 beginnt von vorn</numerusform>
            <numerusform>%1 beginnen von vorn</numerusform>
        </translation>
    </message>
    <message>
        <source>When Ferry is started again, %1, %2.</source>
        <translation>Beim nächsten Start von Ferry: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are uploading</source>
        <translation>
            <numerusform>%1 Datei wird hochgeladen</numerusform>
            <numerusform>%1 Dateien werden hochgeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Ferry beenden</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are waiting, and stay in the list.</source>
        <translation>
            <numerusform>%1 weitere wartet und bleibt in der Liste.</numerusform>
            <numerusform>%1 weitere warten und bleiben in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and resume next time</source>
        <translation>Beenden und später fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>In history</source>
        <translation>Im Verlauf</translation>
    </message>
    <message>
        <source>Not in history</source>
        <translation>Nicht im Verlauf</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <source>This history knows nothing of it: another program, or a computer that does not sync, may have brought it.</source>
        <translation>Dieser Verlauf weiß nichts davon: Vielleicht kam es von einem anderen Programm oder einem Computer ohne Abgleich.</translation>
    </message>
    <message>
        <source>It was there before Ferry came upon it.</source>
        <translation>Es war schon da, bevor Ferry darauf stieß.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Uploaded from %1, last used %2</source>
        <translation>Zuletzt benutzt: %2, hochgeladen von %1</translation>
    </message>
    <message>
        <source>%1. It has another size by now, so somebody wrote it anew.</source>
        <translation>%1. Inzwischen ist die Größe anders, jemand hat sie also neu geschrieben.</translation>
    </message>
    <message>
        <source>%1, SHA-256 known</source>
        <translation>%1, SHA-256 bekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
            <numerusform>%1 · %2 nicht in diesem Verlauf</numerusform>
            <numerusform>%1 · %2 nicht in diesem Verlauf</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation>%1, %2, zuletzt benutzt %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 files.</source>
        <translation>
            <numerusform>%1 Datei gelöscht.</numerusform>
            <numerusform>%1 Dateien gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left: somebody changed them since they were listed.</source>
        <translation>
            <numerusform>%1 Datei behalten: seit dem Auflisten von jemandem geändert.</numerusform>
            <numerusform>%1 Dateien behalten: seit dem Auflisten von jemandem geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be deleted.</source>
        <translation>
            <numerusform>%1 Datei ließ sich nicht löschen.</numerusform>
            <numerusform>%1 Dateien ließen sich nicht löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded %1. Its SHA-256 is the one that was uploaded.</source>
        <translation>%1 heruntergeladen. Der SHA-256 ist derselbe wie beim Hochladen.</translation>
    </message>
    <message>
        <source>Downloaded %1. Its size is right; nobody knows its hash.</source>
        <translation>%1 heruntergeladen. Die Größe stimmt; den Hash kennt niemand.</translation>
    </message>
    <message>
        <source>Downloaded %1, not verified.</source>
        <translation>%1 heruntergeladen, nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%1: %2 need attention</source>
        <comment>destination, number</comment>
        <translation>
            <numerusform>%1: %2 zu klären</numerusform>
            <numerusform>%1: %2 zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 fertig</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>%1 %2%</source>
        <comment>destination, number</comment>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 und %2 weitere</numerusform>
            <numerusform>%1 und %2 weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 nach %2</translation>
    </message>
    <message>
        <source>resumed after a lost connection</source>
        <translation>nach Verbindungsabbruch fortgesetzt</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>Reading the whole file once, to recognise it · %1</source>
        <translation>Liest einmal die ganze Datei, um sie wiederzuerkennen · %1</translation>
    </message>
    <message>
        <source>Reading its text</source>
        <translation>Text wird gelesen</translation>
    </message>
    <message>
        <source>%1 has it and reads the text out of it · uploaded %2</source>
        <translation>%1 hat sie und liest ihren Text · %2 hochgeladen</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>Checking on %1 · uploaded %2</source>
        <translation>Prüfung auf %1 · %2 hochgeladen</translation>
    </message>
    <message>
        <source>%1 is storing it · uploaded %2</source>
        <translation>%1 speichert sie · %2 hochgeladen</translation>
    </message>
    <message>
        <source>no data moving</source>
        <translation>kein Datenfluss</translation>
    </message>
    <message>
        <source>Paused: the service is overloaded</source>
        <translation>Pausiert: Der Dienst ist überlastet</translation>
    </message>
    <message>
        <source>Paused until %1: the service is overloaded</source>
        <translation>Pausiert bis %1: Der Dienst ist überlastet</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Der Server bat zu warten</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in</source>
        <translation>Wartet, bis sich jemand anmeldet</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>goes on from there</source>
        <translation>geht von dort aus weiter</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Wartet auf Netz</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Neuer Versuch in %1</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Neuer Versuch</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>same content, checked</source>
        <translation>gleicher Inhalt, geprüft</translation>
    </message>
    <message>
        <source>size checked</source>
        <translation>Größe geprüft</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>Already there. Same content, nothing was sent.</source>
        <translation>Schon da. Gleicher Inhalt, nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Same file, uploaded from here on %1. Nothing was sent.</source>
        <translation>Gleiche Datei, am %1 von hier hochgeladen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Same file, uploaded from %1 on %2. Nothing was sent.</source>
        <translation>Gleiche Datei, am %2 von %1 hochgeladen. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped, same file</source>
        <translation>Übersprungen, gleich</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>A file of that name was there already, and was left as it is.</source>
        <translation>Eine Datei dieses Namens war schon da und blieb, wie sie war.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>A file of that name is already in %1.</source>
        <translation>Eine Datei dieses Namens ist schon in %1.</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Braucht Antwort</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Wird durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 zu klären</numerusform>
            <numerusform>%1 zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Ordner %1</translation>
    </message>
    <message>
        <source>uploading to %1</source>
        <translation>wird nach %1 hochgeladen</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Trotzdem hochladen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Dateien anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>in quiet hours</comment>
        <translation>Wartet bis %1</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>Getaktete Verbindung</translation>
    </message>
    <message>
        <source>Waiting while the computer sleeps</source>
        <translation>Wartet, solange der Computer schläft</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <source>Scanning</source>
        <translation>Wird durchsucht</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 zu klären</numerusform>
            <numerusform>%1 zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Wird hochgeladen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>No data moving</source>
        <translation>Kein Datenfluss</translation>
    </message>
</context>
<context>
    <name>RowColumns</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>the table upload_history, which holds the history</source>
        <translation>die Tabelle upload_history, die den Verlauf enthält</translation>
    </message>
    <message>
        <source>some columns of the table upload_history</source>
        <translation>einige Spalten der Tabelle upload_history</translation>
    </message>
    <message>
        <source>the limits on what may be written into the table</source>
        <translation>die Grenzen dessen, was in die Tabelle geschrieben werden darf</translation>
    </message>
    <message>
        <source>the table history_clock, which numbers the changes</source>
        <translation>die Tabelle history_clock, die die Änderungen nummeriert</translation>
    </message>
    <message>
        <source>the table history_devices, which knows your computers</source>
        <translation>die Tabelle history_devices, die Ihre Computer kennt</translation>
    </message>
    <message>
        <source>the table history_graves, which keeps forgotten uploads from coming back</source>
        <translation>die Tabelle history_graves, die vergessene Uploads nicht wiederkommen lässt</translation>
    </message>
    <message>
        <source>the trigger that guards what is written</source>
        <translation>der Trigger, der über alles Geschriebene wacht</translation>
    </message>
    <message>
        <source>row level security, which keeps others out of your history</source>
        <translation>row level security, die andere aus Ihrem Verlauf heraushält</translation>
    </message>
    <message>
        <source>the policies by which everybody sees only their own rows</source>
        <translation>die Richtlinien, nach denen jeder nur seine eigenen Zeilen sieht</translation>
    </message>
    <message>
        <source>nothing, but a policy of the tables is not Ferry&apos;s and may show your history to others</source>
        <translation>nichts, aber eine Richtlinie der Tabellen ist nicht von Ferry und zeigt Ihren Verlauf vielleicht anderen</translation>
    </message>
    <message>
        <source>the rights of signed-in users on the table</source>
        <translation>die Rechte angemeldeter Benutzer an der Tabelle</translation>
    </message>
    <message>
        <source>the function ferry_hello, with which a sync begins</source>
        <translation>die Funktion ferry_hello, mit der ein Abgleich beginnt</translation>
    </message>
    <message>
        <source>Realtime for the table: without it changes come once a minute, not at once</source>
        <translation>Realtime für die Tabelle: Ohne es kommen Änderungen einmal pro Minute, nicht sofort</translation>
    </message>
    <message>
        <source>the private bucket ferry-uploads, for your files</source>
        <translation>der private Bucket ferry-uploads für Ihre Dateien</translation>
    </message>
    <message>
        <source>the policies that give every user a folder in that bucket</source>
        <translation>die Richtlinien, die jedem Benutzer einen Ordner in diesem Bucket geben</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Order of upload</source>
        <translation>Upload-Reihenfolge</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing is lost; the next sync goes on.</source>
        <translation>Nichts geht verloren; der nächste Abgleich macht weiter.</translation>
    </message>
    <message>
        <source>Check the project&apos;s address in the account&apos;s settings.</source>
        <translation>Prüfen Sie die Adresse des Projekts in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The project cannot be reached.</source>
        <translation>Das Projekt ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network and the address, then sync again.</source>
        <translation>Prüfen Sie Netz und Adresse, und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The connection broke off during the sync.</source>
        <translation>Die Verbindung ist während des Abgleichs abgerissen.</translation>
    </message>
    <message>
        <source>The project stopped taking data.</source>
        <translation>Das Projekt nimmt keine Daten mehr an.</translation>
    </message>
    <message>
        <source>The project did not answer in time.</source>
        <translation>Das Projekt hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The project could not prove who it is, so nothing was sent.</source>
        <translation>Das Projekt konnte sich nicht ausweisen, daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or give the account the certificate of the project&apos;s authority.</source>
        <translation>Prüfen Sie die Adresse und die Uhr dieses Computers, oder geben Sie dem Konto das Zertifikat der Zertifizierungsstelle des Projekts.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the sync through.</source>
        <translation>Der Proxy des Netzes hat den Abgleich nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then sync again.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers, und gleichen Sie dann erneut ab.</translation>
    </message>
    <message>
        <source>The project sends the sync to another address, which Ferry does not follow.</source>
        <translation>Das Projekt verweist den Abgleich an eine andere Adresse, und Ferry folgt dorthin nicht.</translation>
    </message>
    <message>
        <source>The project pointed at another host, which was given nothing of yours.</source>
        <translation>Das Projekt verwies auf einen anderen Host, der nichts von Ihnen bekam.</translation>
    </message>
    <message>
        <source>The project answered with far more than was asked for.</source>
        <translation>Das Projekt hat mit weit mehr geantwortet, als gefragt war.</translation>
    </message>
    <message>
        <source>The project gave an answer that Ferry does not understand.</source>
        <translation>Das Projekt gab eine Antwort, die Ferry nicht versteht.</translation>
    </message>
    <message>
        <source>The project is getting too many requests.</source>
        <translation>Das Projekt bekommt zu viele Anfragen.</translation>
    </message>
    <message>
        <source>The project has trouble of its own.</source>
        <translation>Das Projekt hat eigene Probleme.</translation>
    </message>
    <message>
        <source>Another Ferry is renewing the sign-in.</source>
        <translation>Ein anderes Ferry erneuert gerade die Anmeldung.</translation>
    </message>
    <message>
        <source>The project no longer accepts the sign-in.</source>
        <translation>Das Projekt nimmt die Anmeldung nicht mehr an.</translation>
    </message>
    <message>
        <source>Sign in again; the sync then goes on.</source>
        <translation>Melden Sie sich erneut an; dann geht der Abgleich weiter.</translation>
    </message>
    <message>
        <source>The project does not let you write its history.</source>
        <translation>Das Projekt lässt Sie seinen Verlauf nicht schreiben.</translation>
    </message>
    <message>
        <source>Run the set-up script again; it mends the project&apos;s rules.</source>
        <translation>Führen Sie das Einrichtungsskript noch einmal aus; es berichtigt die Regeln des Projekts.</translation>
    </message>
    <message>
        <source>The project has no table for the history yet.</source>
        <translation>Das Projekt hat noch keine Tabelle für den Verlauf.</translation>
    </message>
    <message>
        <source>Run the set-up script in its SQL editor.</source>
        <translation>Führen Sie das Einrichtungsskript in seinem SQL-Editor aus.</translation>
    </message>
    <message>
        <source>The project does not take a row of this size.</source>
        <translation>Das Projekt nimmt keine Zeile dieser Größe an.</translation>
    </message>
    <message>
        <source>Keep it on this computer.</source>
        <translation>Behalten Sie sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>The project keeps no more of your history.</source>
        <translation>Das Projekt bewahrt von Ihrem Verlauf nichts weiter auf.</translation>
    </message>
    <message>
        <source>What is new waits here until there is room.</source>
        <translation>Neues wartet hier, bis Platz ist.</translation>
    </message>
    <message>
        <source>The project did not accept a row.</source>
        <translation>Das Projekt hat eine Zeile nicht angenommen.</translation>
    </message>
    <message>
        <source>Sync again, or keep it on this computer.</source>
        <translation>Gleichen Sie erneut ab, oder behalten Sie sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>The sync was interrupted.</source>
        <translation>Der Abgleich wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The project keeps %1 forgotten uploads of each user, and yours are that many. What is new waits here until old ones are collected.</source>
        <translation>Das Projekt bewahrt je Benutzer %1 vergessene Uploads auf, und so viele haben Sie. Neues wartet hier, bis alte abgeräumt sind.</translation>
    </message>
    <message>
        <source>The project keeps %1 uploads of each user&apos;s history, and yours is full. What is new waits here until you forget some, or the number in history_limits is raised.</source>
        <translation>Das Projekt bewahrt je Benutzer %1 Uploads im Verlauf auf, und Ihrer ist voll. Neues wartet hier, bis Sie welche vergessen oder die Zahl in history_limits erhöht wird.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>History synced</source>
        <translation>Verlauf aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 abgelehnt</numerusform>
            <numerusform>%1 abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %1 of %2 …</source>
        <translation>Holt %1 von %2&#xa0;…</translation>
    </message>
    <message>
        <source>Sending %1 …</source>
        <translation>Sendet %1&#xa0;…</translation>
    </message>
    <message>
        <source>Syncing history…</source>
        <translation>Gleicht Verlauf ab&#xa0;…</translation>
    </message>
    <message>
        <source>History not synced</source>
        <translation>Verlauf nicht aktuell</translation>
    </message>
    <message>
        <source>History full</source>
        <translation>Verlauf voll</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 Tg.</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>Sync history…</source>
        <translation>Verlauf abgleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in to sync</source>
        <translation>Zum Abgleich anmelden</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Verlauf einrichten</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>The history of uploads stays on this computer. With a Supabase project of your own it is the same on all your computers.</source>
        <translation>Der Verlauf der Uploads bleibt auf diesem Computer. Mit einem eigenen Supabase-Projekt ist er auf all Ihren Computern derselbe.</translation>
    </message>
    <message>
        <source>The sync goes on once you have signed in again.</source>
        <translation>Der Abgleich geht weiter, sobald Sie sich wieder angemeldet haben.</translation>
    </message>
    <message>
        <source>The project has no complete table for the history yet.</source>
        <translation>Das Projekt hat noch keine vollständige Tabelle für den Verlauf.</translation>
    </message>
    <message>
        <source>The project cannot be reached. Ferry tries again by itself; nothing is lost.</source>
        <translation>Das Projekt ist nicht erreichbar. Ferry versucht es von selbst erneut; nichts geht verloren.</translation>
    </message>
    <message>
        <source>The history is being synced.</source>
        <translation>Der Verlauf wird gerade abgeglichen.</translation>
    </message>
    <message>
        <source>Here and in the project the history is the same, but for what is refused.</source>
        <translation>Hier und im Projekt ist der Verlauf derselbe, bis auf das, was abgelehnt wurde.</translation>
    </message>
    <message>
        <source>This computer and the project have the same history.</source>
        <translation>Dieser Computer und das Projekt haben denselben Verlauf.</translation>
    </message>
    <message>
        <source>The last sync failed. Ferry tries again by itself.</source>
        <translation>Der letzte Abgleich ist fehlgeschlagen. Ferry versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Live: changes come as they happen</source>
        <translation>Live: Änderungen kommen, sobald es sie gibt</translation>
    </message>
    <message>
        <source>Asked now and then</source>
        <translation>Wird ab und zu abgefragt</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>Die Uhr dieses Computers geht um %1 nach. Den Abgleich stört das nicht, aber die Zeiten im Verlauf stimmen nicht.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>Die Uhr dieses Computers geht um %1 vor. Den Abgleich stört das nicht, aber die Zeiten im Verlauf stimmen nicht.</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>Supabase &amp;verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Set &amp;up history…</source>
        <translation>Verlauf &amp;einrichten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Accounts can be listed, added, signed in and out, removed, and told to sync the history. See ferry --help.</source>
        <translation>Konten lassen sich auflisten, hinzufügen, an- und abmelden, entfernen und zum Abgleich des Verlaufs bestimmen. Siehe ferry --help.</translation>
    </message>
    <message>
        <source>There is no account of that e-mail address. See: ferry accounts list</source>
        <translation>Es gibt kein Konto mit dieser E-Mail-Adresse. Siehe: ferry accounts list</translation>
    </message>
    <message>
        <source>Several projects know that e-mail address. Say which: --set url=…</source>
        <translation>Mehrere Projekte kennen diese E-Mail-Adresse. Sagen Sie, welches gemeint ist: --set url=…</translation>
    </message>
    <message>
        <source>syncs the history</source>
        <translation>gleicht den Verlauf ab</translation>
    </message>
    <message>
        <source>An account has no setting “%1”: url, key, email and ca are what it takes.</source>
        <translation>Ein Konto hat keine Einstellung „%1“: Es kennt url, key, email und ca.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>An account needs --set url=…, --set key=… and --set email=…</source>
        <translation>Ein Konto braucht --set url=…, --set key=… und --set email=…</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Which password? It comes from the prompt, --secret-stdin or FERRY_SECRET.</source>
        <translation>Welches Passwort? Geben Sie es auf Nachfrage, mit --secret-stdin oder in FERRY_SECRET an.</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>Ein Code wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Which code? It comes from the prompt or --secret-stdin.</source>
        <translation>Welcher Code? Geben Sie ihn auf Nachfrage oder mit --secret-stdin an.</translation>
    </message>
    <message>
        <source>There is no keychain here, or it is locked, so the sign-in could not be kept. --plain-tokens keeps it in a file of the profile that only you can read.</source>
        <translation>Hier gibt es keinen Schlüsselbund, oder er ist gesperrt, daher ließ sich die Anmeldung nicht aufbewahren. --plain-tokens legt sie in einer Datei des Profils ab, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>ferry accounts sync EMAIL on, or off.</source>
        <translation>ferry accounts sync EMAIL on oder off.</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</source>
        <translation>
            <numerusform>%1 früherer Upload dieses Computers ist noch nicht im abgeglichenen Verlauf: ferry sync --claim nimmt ihn auf.</numerusform>
            <numerusform>%1 frühere Uploads dieses Computers sind noch nicht im abgeglichenen Verlauf: ferry sync --claim nimmt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--set takes key=value.</source>
        <translation>--set erwartet key=value.</translation>
    </message>
    <message>
        <source>--set %1 has an empty value. Without it the setting takes its default.</source>
        <translation>--set %1 hat einen leeren Wert. Ohne diese Angabe gilt der Standard der Einstellung.</translation>
    </message>
    <message>
        <source>%1 needs a value, and this one is empty.</source>
        <translation>%1 braucht einen Wert, und dieser ist leer.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, or auto.</source>
        <translation>--jobs erwartet eine Zahl von 1 bis 64 oder auto.</translation>
    </message>
    <message>
        <source>--limit takes a rate such as 500k or 2M (bytes per second), and 0 for none.</source>
        <translation>--limit erwartet eine Rate wie 500k oder 2M (Bytes pro Sekunde) und 0 für keine Grenze.</translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep-both, replace or skip.</source>
        <translation>--on-conflict erwartet ask, keep-both, replace oder skip.</translation>
    </message>
    <message>
        <source>%1 takes a number of days, as 30d or 6w.</source>
        <translation>%1 erwartet eine Anzahl Tage wie 30d oder 6w.</translation>
    </message>
    <message>
        <source>--for takes a time, as 30m, 12h, 7d or 2w.</source>
        <translation>--for erwartet eine Zeit wie 30m, 12h, 7d oder 2w.</translation>
    </message>
    <message>
        <source>--action takes %1.</source>
        <translation>--action erwartet %1.</translation>
    </message>
    <message>
        <source>--every takes a number of seconds.</source>
        <translation>--every erwartet eine Anzahl Sekunden.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. See ferry --help.</source>
        <translation>Es gibt keinen Befehl „%1“ und hier keine Datei dieses Namens. Siehe ferry --help.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. Did you mean ferry %2?</source>
        <translation>Es gibt keinen Befehl „%1“ und hier keine Datei dieses Namens. Meinten Sie ferry %2?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>There is no option %1. See ferry --help.</source>
        <translation>Es gibt keine Option %1. Siehe ferry --help.</translation>
    </message>
    <message>
        <source>--action is for Ferry&apos;s window, and goes with no command and no files.</source>
        <translation>--action ist für das Fenster von Ferry und verträgt sich nicht mit Befehlen oder Dateien.</translation>
    </message>
    <message>
        <source>What is the question? As in: ferry ask &quot;What is it about?&quot; thesis.pdf</source>
        <translation>Wie lautet die Frage? Zum Beispiel: ferry ask &quot;Worum geht es?&quot; thesis.pdf</translation>
    </message>
    <message>
        <source>One of the names is empty, as if from a variable that is not set.</source>
        <translation>Einer der Namen ist leer, wie aus einer Variablen, die nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>One of the words is empty, as if from a variable that is not set.</source>
        <translation>Eines der Wörter ist leer, wie aus einer Variablen, die nicht gesetzt ist.</translation>
    </message>
    <message>
        <source>The list names no files, so there is nothing to do.</source>
        <translation>Die Liste nennt keine Dateien, also gibt es nichts zu tun.</translation>
    </message>
    <message>
        <source>The current folder is gone: name the files by their full paths.</source>
        <translation>Der aktuelle Ordner ist verschwunden: Nennen Sie die Dateien mit vollständigem Pfad.</translation>
    </message>
    <message>
        <source>“%1” keeps files and answers no questions. Ask a destination of the kind kimi, glm or openai.</source>
        <translation>„%1“ bewahrt Dateien auf und beantwortet keine Fragen. Fragen Sie ein Ziel der Art kimi, glm oder openai.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Add one: ferry destinations add NAME --kind kimi, glm or openai</source>
        <translation>Es gibt niemanden, der gefragt werden kann. Fügen Sie ein Ziel hinzu: ferry destinations add NAME --kind kimi, glm oder openai</translation>
    </message>
    <message>
        <source>FERRY_SECRET is used for the destination that --to names, and for no other: it is not used now.</source>
        <translation>FERRY_SECRET gilt für das Ziel, das --to nennt, und für kein anderes: Es wird jetzt nicht verwendet.</translation>
    </message>
    <message>
        <source>%1 “%2” is asked instead.</source>
        <translation>%1 Stattdessen wird „%2“ gefragt.</translation>
    </message>
    <message>
        <source>Another Ferry is uploading with this profile; waiting for it.</source>
        <translation>Ein anderes Ferry lädt gerade mit diesem Profil hoch; es wird darauf gewartet.</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile; waiting for it.</source>
        <translation>Ein anderes Ferry arbeitet gerade mit diesem Profil; es wird darauf gewartet.</translation>
    </message>
    <message>
        <source>Which files? See ferry --help.</source>
        <translation>Welche Dateien? Siehe ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it syncs.</source>
        <translation>Das Fenster von Ferry ist offen: Es gleicht ab.</translation>
    </message>
    <message>
        <source>There is no destination to upload to. Add one: ferry destinations add</source>
        <translation>Es gibt kein Ziel, zu dem hochgeladen werden kann. Fügen Sie eines hinzu: ferry destinations add</translation>
    </message>
    <message>
        <source>There is no destination “%1”. See: ferry destinations list</source>
        <translation>Es gibt kein Ziel „%1“. Siehe: ferry destinations list</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>several between commas, and the last</comment>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>„%1“ ist bereit.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>„%1“ ist bereit: %2</translation>
    </message>
    <message>
        <source>Which destination? See ferry --help.</source>
        <translation>Welches Ziel? Siehe ferry --help.</translation>
    </message>
    <message>
        <source>Destinations can be listed, added, checked and removed. See ferry --help.</source>
        <translation>Ziele lassen sich auflisten, hinzufügen, prüfen und entfernen. Siehe ferry --help.</translation>
    </message>
    <message>
        <source>upload-limit: a number of uploads at a time.</source>
        <translation>upload-limit: Erwartet wird eine Anzahl gleichzeitiger Uploads.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1 hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>“%1” is a secret: give it with --secret-stdin, at the prompt, or in FERRY_SECRET, so that it is not seen in the list of processes.</source>
        <translation>„%1“ ist ein Geheimnis: Geben Sie es mit --secret-stdin, auf Nachfrage oder in FERRY_SECRET an, damit es nicht in der Prozessliste zu sehen ist.</translation>
    </message>
    <message>
        <source>“%1” carries a secret, which the list of processes would show: name it with --secret %1, and give its value at the prompt or with --secret-stdin.</source>
        <translation>„%1“ enthält ein Geheimnis, das die Prozessliste zeigen würde: Nennen Sie es mit --secret %1, und geben Sie den Wert auf Nachfrage oder mit --secret-stdin an.</translation>
    </message>
    <message>
        <source>FERRY_SECRET holds one secret, and these are %1: give them with --secret-stdin, one a line.</source>
        <translation>FERRY_SECRET enthält ein einziges Geheimnis, und hier sind es %1: Geben Sie sie mit --secret-stdin an, eines pro Zeile.</translation>
    </message>
    <message>
        <source>--secret takes header.NAME, where %1 has headers, or one of its secrets; this is “%2”.</source>
        <translation>--secret erwartet header.NAME, wo %1 Header hat, oder eines seiner Geheimnisse; dies ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” needs a value: at the prompt or with --secret-stdin, one a line.</source>
        <translation>„%1“ braucht einen Wert: auf Nachfrage oder mit --secret-stdin, einen pro Zeile.</translation>
    </message>
    <message>
        <source>%1 takes no secret.</source>
        <translation>%1 nimmt kein Geheimnis.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret was not kept. Give it in FERRY_SECRET when you upload.</source>
        <translation>Hier gibt es keinen Schlüsselbund, daher wurde das Geheimnis nicht aufbewahrt. Geben Sie es beim Hochladen in FERRY_SECRET an.</translation>
    </message>
    <message>
        <source>--kind takes %1.</source>
        <translation>--kind erwartet %1.</translation>
    </message>
    <message>
        <source>There is no account “%1”. See ferry accounts.</source>
        <translation>Es gibt kein Konto „%1“. Siehe ferry accounts.</translation>
    </message>
    <message>
        <source>It is kept untried: %1</source>
        <translation>Das Ziel wird ungeprüft behalten: %1</translation>
    </message>
    <message>
        <source>There is no destination of that name. See: ferry destinations list</source>
        <translation>Es gibt kein Ziel dieses Namens. Siehe: ferry destinations list</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” as well: remove that first, or make it anew without it.</source>
        <translation>„%1“ führt auch zu „%2“: Entfernen Sie zuerst Ersteres, oder legen Sie es ohne Letzteres neu an.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names in quotes</comment>
        <translation>“, „</translation>
    </message>
    <message>
        <source>The list of files “%1” cannot be read: %2.</source>
        <translation>Die Dateiliste „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it uploads them. %1</source>
        <translation>Das Fenster von Ferry ist offen: Es lädt sie hoch. %1</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open. %1</source>
        <translation>Das Fenster von Ferry ist offen. %1</translation>
    </message>
    <message>
        <source>open the window, with these files queued</source>
        <translation>das Fenster öffnen, mit diesen Dateien in der Warteschlange</translation>
    </message>
    <message>
        <source>have the window do that; opens one if there is none</source>
        <translation>das Fenster dies tun lassen; öffnet eines, wenn keines da ist</translation>
    </message>
    <message>
        <source>sums of the history: uploads, bytes saved, failures, speeds</source>
        <translation>Summen des Verlaufs: Uploads, gesparte Bytes, Fehler, Tempo</translation>
    </message>
    <message>
        <source>the history of all your computers in one</source>
        <translation>der Verlauf all Ihrer Computer in einem</translation>
    </message>
    <message>
        <source>what the project&apos;s SQL editor has to run once</source>
        <translation>was einmal im SQL-Editor des Projekts laufen muss</translation>
    </message>
    <message>
        <source>what was asked, and the answers, as Markdown or JSON</source>
        <translation>was gefragt wurde, und die Antworten, als Markdown oder JSON</translation>
    </message>
    <message>
        <source>what happened, without names, tokens or URLs: a log to send</source>
        <translation>was geschah, ohne Namen, Token, URLs: ein Protokoll zum Senden</translation>
    </message>
    <message>
        <source>With each: --profile DIR keeps settings, queue and history in DIR, which is Ferry&apos;s own, empty or new.</source>
        <translation>Bei allen: --profile DIR hält Einstellungen, Warteschlange und Verlauf in DIR (von Ferry, leer oder neu).</translation>
    </message>
    <message>
        <source>ferry remote shows what is stored at a destination; FILE is a name or an id of that list. delete and
clean name each file first and ask on the terminal; --dry-run only names them, --yes does not ask. clean:
what this history uploaded and nobody used for so long (--older-than, or the destination&apos;s rule), or what it
does not know (--orphans, but for the last day). Nothing is deleted by itself.</source>
        <translation>ferry remote zeigt, was an einem Ziel gespeichert ist; FILE ist ein Name oder eine ID dieser Liste.
delete und clean nennen erst jede Datei und fragen im Terminal; --dry-run nennt nur, --yes fragt nicht.
clean: was dieser Verlauf hochlud und so lange niemand benutzt hat (--older-than, Regel des Ziels) oder
was er nicht kennt (--orphans, außer vom letzten Tag). Von selbst wird nichts gelöscht.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).</source>
        <translation>Exit-Code: 0 fertig oder übersprungen, 1 Fehler, 2 Aufruf falsch, 130 unterbrochen (dann: ferry resume).</translation>
    </message>
    <message>
        <source>Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a file could not be brought
there, 4 the service gave no answer, or half of one, 5 it took too long, 130 interrupted.</source>
        <translation>Bei ferry ask: 0 beantwortet, 1 nicht begonnen oder nicht behalten, 2 Aufruf falsch, 3 eine Datei kam
nicht an, 4 der Dienst gab keine oder nur eine halbe Antwort, 5 dauerte zu lange, 130 unterbrochen.</translation>
    </message>
    <message>
        <source>Ferry uploads files: several at a time, resumable, remembered.</source>
        <translation>Ferry lädt Dateien hoch: mehrere auf einmal, fortsetzbar, mit Gedächtnis.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a computer</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain, which is locked or does not answer. Unlock the keychain to go on.</source>
        <translation>Das Geheimnis von „%1“ liegt im Schlüsselbund, der gesperrt ist oder nicht antwortet. Entsperren Sie den Schlüsselbund, dann geht es weiter.</translation>
    </message>
    <message>
        <source>No keychain takes these secrets, so they stay in the database: %1</source>
        <translation>Kein Schlüsselbund nimmt diese Geheimnisse an, daher bleiben sie in der Datenbank: %1</translation>
    </message>
    <message>
        <source>ferry log takes no names: it prints all of the log. See ferry --help.</source>
        <translation>ferry log nimmt keine Namen: Es gibt das ganze Protokoll aus. Siehe ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is not open, and there is no display here to open it on.</source>
        <translation>Das Fenster von Ferry ist nicht offen, und hier ist kein Bildschirm, auf dem es sich öffnen ließe.</translation>
    </message>
    <message>
        <source>There is no display here, so Ferry works in the terminal.</source>
        <translation>Hier ist kein Bildschirm, daher arbeitet Ferry im Terminal.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window could not be loaded: %1. Install Ferry again; in the terminal it works without a window, see ferry --help.</source>
        <translation>Das Fenster von Ferry ließ sich nicht laden: %1. Installieren Sie Ferry neu; im Terminal arbeitet es ohne Fenster, siehe ferry --help.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read: %2.</source>
        <translation>Das Profil „%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be written: %2.</source>
        <translation>Das Profil „%1“ ist nicht beschreibbar: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be made: %2.</source>
        <translation>Das Profil „%1“ lässt sich nicht anlegen: %2.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a file.</source>
        <translation>Ein Profil ist ein Ordner, und „%1“ ist eine Datei.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a pipe.</source>
        <translation>Ein Profil ist ein Ordner, und „%1“ ist eine Pipe.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a socket.</source>
        <translation>Ein Profil ist ein Ordner, und „%1“ ist ein Socket.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a device.</source>
        <translation>Ein Profil ist ein Ordner, und „%1“ ist ein Gerät.</translation>
    </message>
    <message>
        <source>The profile “%1” is a link that leads nowhere.</source>
        <translation>Das Profil „%1“ ist ein Link, der ins Leere führt.</translation>
    </message>
    <message>
        <source>“%1” is a folder with other things in it, such as “%2”: a profile is a folder that Ferry made, an empty one, or a new one.</source>
        <translation>„%1“ ist ein Ordner, in dem anderes liegt, etwa „%2“: Ein Profil ist ein Ordner, den Ferry angelegt hat, ein leerer oder ein neuer.</translation>
    </message>
    <message>
        <source>What is stored can be listed, downloaded, linked to, deleted and cleaned up. See ferry --help.</source>
        <translation>Was gespeichert ist, lässt sich auflisten, herunterladen, verlinken, löschen und aufräumen. Siehe ferry --help.</translation>
    </message>
    <message>
        <source>Which destination? See: ferry destinations list</source>
        <translation>Welches Ziel? Siehe: ferry destinations list</translation>
    </message>
    <message>
        <source>--older-than and --orphans are for list and clean; delete takes names.</source>
        <translation>--older-than und --orphans sind für list und clean; delete nimmt Namen.</translation>
    </message>
    <message>
        <source>Download takes one file, by its name or id.</source>
        <translation>download nimmt eine Datei, mit ihrem Namen oder ihrer ID.</translation>
    </message>
    <message>
        <source>--for says how long a link works: ferry remote link.</source>
        <translation>--for sagt, wie lange ein Link gilt: ferry remote link.</translation>
    </message>
    <message>
        <source>Which files? By name or id, as ferry remote list shows them.</source>
        <translation>Welche Dateien? Mit Namen oder ID, wie ferry remote list sie zeigt.</translation>
    </message>
    <message>
        <source>List takes one text to look for.</source>
        <translation>list nimmt einen Text, nach dem gesucht wird.</translation>
    </message>
    <message>
        <source>Clean takes no names; see ferry remote delete.</source>
        <translation>clean nimmt keine Namen; siehe ferry remote delete.</translation>
    </message>
    <message>
        <source>In a folder of this computer, what Ferry did not bring there is yours. Name what is to be deleted: ferry remote delete.</source>
        <translation>In einem Ordner dieses Computers gehört Ihnen, was Ferry nicht dorthin gebracht hat. Nennen Sie, was gelöscht werden soll: ferry remote delete.</translation>
    </message>
    <message>
        <source>Which files? --older-than 30d, --orphans, or a rule for this destination: ferry remote rule NAME 30d.</source>
        <translation>Welche Dateien? --older-than 30d, --orphans oder eine Regel für dieses Ziel: ferry remote rule NAME 30d.</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: %1 files deleted before that.</source>
        <translation>
            <numerusform>Unterbrochen: %1 Datei wurde vorher gelöscht.</numerusform>
            <numerusform>Unterbrochen: %1 Dateien wurden vorher gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files listed…</source>
        <translation>
            <numerusform>%1 Datei aufgelistet …</numerusform>
            <numerusform>%1 Dateien aufgelistet …</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” there. Nothing was done.</source>
        <translation>Dort gibt es keine Datei „%1“. Nichts wurde getan.</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</source>
        <translation>
            <numerusform>Dort gibt es %1 Datei mit dem Namen „%2“: Nennen Sie sie mit ihrer ID. Nichts wurde getan.</numerusform>
            <numerusform>Dort gibt es %1 Dateien mit dem Namen „%2“: Nennen Sie eine mit ihrer ID. Nichts wurde getan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</source>
        <translation>
            <numerusform>Es würde %1 Datei, insgesamt %2, aus „%3“ gelöscht. Gelöscht wurde nichts.</numerusform>
            <numerusform>Es würden %1 Dateien, insgesamt %2, aus „%3“ gelöscht. Gelöscht wurde nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</source>
        <translation>
            <numerusform>Nichts wurde gelöscht: Es ist kein Terminal da, um nachzufragen. --yes löscht %1 Datei, insgesamt %2, aus „%3“.</numerusform>
            <numerusform>Nichts wurde gelöscht: Es ist kein Terminal da, um nachzufragen. --yes löscht %1 Dateien, insgesamt %2, aus „%3“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</source>
        <comment>&quot;yes&quot; is what has to be typed</comment>
        <translation>
            <numerusform>%1 Datei, insgesamt %2, aus „%3“ löschen? Sie lässt sich nicht zurückholen. Geben Sie yes ein:</numerusform>
            <numerusform>%1 Dateien, insgesamt %2, aus „%3“ löschen? Sie lassen sich nicht zurückholen. Geben Sie yes ein:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Es gibt nichts zu löschen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 Datei</numerusform>
            <numerusform>%1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 von %2 Datei</numerusform>
            <numerusform>%1 von %2 Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes, the most there may be</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <translation>
            <numerusform>%1 angezeigt</numerusform>
            <numerusform>%1 angezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in this history</source>
        <translation>
            <numerusform>%1 nicht in diesem Verlauf</numerusform>
            <numerusform>%1 nicht in diesem Verlauf</numerusform>
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
            <numerusform>Ausgelassen: %1 Datei aus den letzten %2 Stunden; es ist vielleicht ein laufender Upload.</numerusform>
            <numerusform>Ausgelassen: %1 Dateien aus den letzten %2 Stunden; es sind vielleicht laufende Uploads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of which nobody knows the age.</source>
        <translation>
            <numerusform>Ausgelassen: %1 Datei, deren Alter niemand kennt.</numerusform>
            <numerusform>Ausgelassen: %1 Dateien, deren Alter niemand kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>„%1“ war schon weg</translation>
    </message>
    <message>
        <source>Left “%1”: it is another file by now than the one that was listed</source>
        <translation>„%1“ behalten: Es ist inzwischen eine andere Datei als die aufgelistete</translation>
    </message>
    <message>
        <source>Not deleted: “%1”: %2</source>
        <translation>Nicht gelöscht: „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted.</source>
        <translation>
            <numerusform>%1 Datei gelöscht.</numerusform>
            <numerusform>%1 Dateien gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile.</source>
        <translation>
            <numerusform>%1 Datei gelöscht; behalten, weil inzwischen geändert: %2.</numerusform>
            <numerusform>%1 Dateien gelöscht; behalten, weil inzwischen geändert: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 still there.</source>
        <translation>
            <numerusform>%1 Datei gelöscht, %2 noch da.</numerusform>
            <numerusform>%1 Dateien gelöscht, %2 noch da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</source>
        <translation>
            <numerusform>%1 Datei gelöscht; behalten, weil inzwischen geändert: %2; noch da: %3.</numerusform>
            <numerusform>%1 Dateien gelöscht; behalten, weil inzwischen geändert: %2; noch da: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: the SHA-256 is the one that was uploaded</source>
        <translation>„%1“ heruntergeladen, %2: Der SHA-256 ist derselbe wie beim Hochladen</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: of the size that was listed; nobody knows its hash</source>
        <translation>„%1“ heruntergeladen, %2: Die Größe ist die aufgelistete; den Hash kennt niemand</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: not verified</source>
        <translation>„%1“ heruntergeladen, %2: nicht geprüft</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</source>
        <translation>
            <numerusform>„%1“: Was dieser Verlauf hochgeladen und seit %2 Tag niemand benutzt hat, wird zum Löschen angeboten.</numerusform>
            <numerusform>„%1“: Was dieser Verlauf hochgeladen und seit %2 Tagen niemand benutzt hat, wird zum Löschen angeboten.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule: everything is kept.</source>
        <translation>„%1“ hat keine Regel: Alles bleibt.</translation>
    </message>
    <message>
        <source>A rule is a number of days, as 30d or 6w, or off.</source>
        <translation>Eine Regel ist eine Anzahl Tage wie 30d oder 6w, oder off.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: ferry remote clean shows what is older than %2 days, and asks.</source>
        <translation>
            <numerusform>„%1“: ferry remote clean zeigt, was älter als %2 Tag ist, und fragt nach.</numerusform>
            <numerusform>„%1“: ferry remote clean zeigt, was älter als %2 Tage ist, und fragt nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule any more.</source>
        <translation>„%1“ hat keine Regel mehr.</translation>
    </message>
    <message>
        <source>Ferry may not start as many threads as it needs here. ulimit -u and ulimit -v raise that, or other programs have to end.</source>
        <translation>Ferry darf hier nicht so viele Threads starten, wie es braucht. ulimit -u und ulimit -v heben das an, oder andere Programme müssen beendet werden.</translation>
    </message>
    <message>
        <source>Ferry needs %1 open files at least, and may have %2 here. ulimit -n raises that.</source>
        <translation>Ferry braucht mindestens %1 offene Dateien und darf hier %2 haben. ulimit -n hebt das an.</translation>
    </message>
    <message>
        <source>Ferry needs %1 MB of memory at least, and may not have that here. ulimit -v raises that, or other programs have to end.</source>
        <translation>Ferry braucht mindestens %1 MB Speicher und darf hier nicht so viel haben. ulimit -v hebt das an, oder andere Programme müssen beendet werden.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 Datei, %2</numerusform>
            <numerusform>%1 Dateien, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, same bytes there</source>
        <translation>Nicht gesendet, schon da</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 saved</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 Datei, %2 gespart</numerusform>
            <numerusform>%1 Dateien, %2 gespart</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped in all</source>
        <translation>Insgesamt übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %2 timed out</source>
        <translation>
            <numerusform>%1, davon %2 durch Zeitablauf</numerusform>
            <numerusform>%1, davon %2 durch Zeitablauf</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Went elsewhere after that</source>
        <translation>Danach anderswo angekommen</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
    <message>
        <source>Destinations: uploads, bytes, failures, median speed</source>
        <translation>Ziele: Uploads, Bytes, Fehler, mittleres Tempo</translation>
    </message>
    <message>
        <source>ferry stats takes no names: it sums up the whole history, or --since 30d.</source>
        <translation>ferry stats nimmt keine Namen: Es zählt den ganzen Verlauf zusammen, oder --since 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 von %2 Zeile</numerusform>
            <numerusform>%1 von %2 Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 wartend</numerusform>
            <numerusform>%1 wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 abgelehnt</numerusform>
            <numerusform>%1 abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <comment>hears of changes at once</comment>
        <translation>live</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>regelmäßige Abfrage</translation>
    </message>
    <message>
        <source>The project has no table for the history yet, or not all that belongs to it. Run what ferry sync --setup-script prints in its SQL editor.</source>
        <translation>Das Projekt hat noch keine Tabelle für den Verlauf, oder nicht alles, was dazugehört. Führen Sie in seinem SQL-Editor aus, was ferry sync --setup-script ausgibt.</translation>
    </message>
    <message>
        <source>The account is signed out. See: ferry accounts sign-in</source>
        <translation>Das Konto ist abgemeldet. Siehe: ferry accounts sign-in</translation>
    </message>
    <message>
        <source>No account syncs the history. See: ferry accounts sync EMAIL on</source>
        <translation>Kein Konto gleicht den Verlauf ab. Siehe: ferry accounts sync EMAIL on</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads joined the history.</source>
        <translation>
            <numerusform>%1 früherer Upload in den Verlauf aufgenommen.</numerusform>
            <numerusform>%1 frühere Uploads in den Verlauf aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Neuer Versuch in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes wait to be synced.</source>
        <translation>
            <numerusform>%1 Änderung wartet auf den Abgleich.</numerusform>
            <numerusform>%1 Änderungen warten auf den Abgleich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %1 rows; Ferry&apos;s window shows why.</source>
        <translation>
            <numerusform>Der Server lehnt %1 Zeile ab; das Fenster von Ferry zeigt, warum.</numerusform>
            <numerusform>Der Server lehnt %1 Zeilen ab; das Fenster von Ferry zeigt, warum.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is synced.</source>
        <translation>Der Verlauf ist abgeglichen.</translation>
    </message>
    <message>
        <source>Not all of Ferry&apos;s output could be written: %1.</source>
        <translation>Die Ausgabe von Ferry ließ sich nicht vollständig schreiben: %1.</translation>
    </message>
    <message>
        <source>“%1” is paused until %2: the service is overloaded.</source>
        <translation>„%1“ ist bis %2 pausiert: Der Dienst ist überlastet.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>The server takes its time.</source>
        <translation>Der Server lässt sich Zeit.</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>same file, uploaded from here on %1</source>
        <translation>gleiche Datei, am %1 von hier hochgeladen</translation>
    </message>
    <message>
        <source>same file, uploaded from %1 on %2</source>
        <translation>gleiche Datei, am %2 von %1 hochgeladen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already.</source>
        <translation>
            <numerusform>%1 davon ist schon in der Warteschlange.</numerusform>
            <numerusform>%1 davon sind schon in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out, as the destination&apos;s rules say.</source>
        <translation>
            <numerusform>%1 nach den Regeln des Ziels ausgelassen.</numerusform>
            <numerusform>%1 nach den Regeln des Ziels ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a file</comment>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>why this destination</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a file</comment>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>%1 Attempt %2 in %3.</source>
        <comment>a sentence, the attempt&apos;s number, a time</comment>
        <translation>%1 Versuch %2 in %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a file</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a file</comment>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a file</comment>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a file</comment>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the route&apos;s uploads uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 Upload der Route hochgeladen oder schon da, %2.</numerusform>
            <numerusform>%1 Uploads der Route hochgeladen oder schon da, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 Datei hochgeladen oder schon da, %2.</numerusform>
            <numerusform>%1 Dateien hochgeladen oder schon da, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed: ferry resume tries them again.</source>
        <translation>
            <numerusform>%1 fehlgeschlagen: ferry resume versucht es erneut.</numerusform>
            <numerusform>%1 fehlgeschlagen: ferry resume versucht es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: ferry resume goes on where it stopped.</source>
        <translation>Unterbrochen: ferry resume macht an dieser Stelle weiter.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>Es gibt nichts fortzusetzen.</translation>
    </message>
    <message>
        <source>There was no file in what was named, so nothing was uploaded.</source>
        <translation>In den Angaben war keine Datei, daher wurde nichts hochgeladen.</translation>
    </message>
    <message numerus="yes">
        <source>The history is not synced yet, %1 changes wait: %2</source>
        <comment>number, why</comment>
        <translation>
            <numerusform>Der Verlauf ist noch nicht abgeglichen, %1 Änderung wartet: %2</numerusform>
            <numerusform>Der Verlauf ist noch nicht abgeglichen, %1 Änderungen warten: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich hochladen. Laden Sie sie zuerst herunter.</translation>
    </message>
    <message>
        <source>All uploads are paused.</source>
        <translation>Alle Uploads sind pausiert.</translation>
    </message>
    <message>
        <source>The uploads go on.</source>
        <translation>Die Uploads gehen weiter.</translation>
    </message>
    <message>
        <source>It is still looking through the folders.</source>
        <translation>Die Ordner werden noch durchsucht.</translation>
    </message>
    <message>
        <source>The window that is open is of another version of Ferry, and cannot do that.</source>
        <translation>Das offene Fenster ist von einer anderen Version von Ferry und kann das nicht.</translation>
    </message>
    <message>
        <source>Other programs cannot hand files to this window. %1</source>
        <translation>Andere Programme können diesem Fenster keine Dateien übergeben. %1</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile. Try again when it has ended.</source>
        <translation>Ein anderes Ferry arbeitet gerade mit diesem Profil. Versuchen Sie es erneut, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET, which is for the destination that --to names alone. --secret header.NAME: the value of
that header is one, and several are read one a line in the order of these options. --code: sign in
with the six digits that are sent by e-mail. --plain-tokens: where there is no keychain,
keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.</source>
        <translation>Ein Geheimnis (Schlüssel, Token, Passwort) wird erfragt, mit --secret-stdin gelesen
oder aus FERRY_SECRET genommen, nur für das Ziel hinter --to. --secret header.NAME:
Der Wert des Headers ist eines; mehrere werden in dieser Reihenfolge gelesen, eines
pro Zeile. --code: mit den sechs Ziffern aus der E-Mail anmelden. --plain-tokens:
ohne Schlüsselbund die Anmeldung in einer Datei des Profils ablegen, die nur Sie
lesen. --claim: Uploads von hier aus der Zeit vor dem Konto kommen in den Verlauf.</translation>
    </message>
    <message>
        <source>--files-from FILE: the files are named in FILE, one a line, or with --from0 as find -print0 does; - is
standard input. Without --to they go to the default destination; where there is none, to the one chosen last.
--follow-links: upload what symbolic links lead to. --even-if-there:
also what a destination that takes the same bytes once has already.</source>
        <translation>--files-from FILE: FILE nennt die Dateien, eine pro Zeile oder mit --from0 wie von find -print0;
- ist die Standardeingabe. Ohne --to gehen sie zum Standardziel; gibt es keines, zum zuletzt
gewählten. --follow-links: hochladen, wohin symbolische Links führen.
--even-if-there: auch, was ein Ziel, das gleiche Bytes nur einmal nimmt, schon hat.</translation>
    </message>
</context>
<context>
    <name>UploadsPage</name>
    <message>
        <source>Cancel uploads</source>
        <translation>Uploads abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files?</source>
        <translation>
            <numerusform>%1 Upload abbrechen?</numerusform>
            <numerusform>%1 Uploads abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those under way stop, and what has been sent of them is given up.</source>
        <translation>Laufende werden gestoppt, und was von ihnen schon gesendet ist, geht verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files</source>
        <translation>
            <numerusform>%1 Upload abbrechen</numerusform>
            <numerusform>%1 Uploads abbrechen</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on uploading</source>
        <translation>Weiter hochladen</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>&amp;Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>&amp;Ordner hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>Dateien &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>Verlauf e&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Copy link or path</source>
        <translation>Link oder Pfad &amp;kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Cancel, or take off the list</source>
        <translation>&amp;Abbrechen oder aus der Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Jetzt starten</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move to t&amp;op</source>
        <translation>&amp;Ganz nach oben</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Gan&amp;z nach unten</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>&amp;Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Übe&amp;rspringen</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Alle pausieren</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>Alle &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Try all &amp;failed again</source>
        <translation>Fehlgeschlagene &amp;erneut versuchen</translation>
    </message>
    <message>
        <source>Take fi&amp;nished ones off the list</source>
        <translation>Fertige aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>&amp;Uploads</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Fragen</translation>
    </message>
    <message>
        <source>&amp;Remote files</source>
        <translation>&amp;Dateien am Ziel</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistik</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>De&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>&amp;Kompakte Zeilen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>Ziel &amp;hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit this destination…</source>
        <translation>Dieses Ziel &amp;bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Choose destination</source>
        <translation>Ziel &amp;wählen</translation>
    </message>
    <message>
        <source>Acc&amp;ounts…</source>
        <translation>K&amp;onten&#xa0;…</translation>
    </message>
    <message>
        <source>History s&amp;ync…</source>
        <translation>Verlaufsab&amp;gleich&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>&amp;Über Ferry</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>&amp;Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>&amp;Name and URL</source>
        <translation>&amp;Name und URL</translation>
    </message>
    <message>
        <source>Open link i&amp;n browser…</source>
        <translation>Link im Browser ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>&amp;QR-Code anzeigen</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>Vorschau&amp;bilder</translation>
    </message>
    <message>
        <source>&amp;Make this the default</source>
        <translation>Als &amp;Standard festlegen</translation>
    </message>
</context>
<context>
    <name>ferry::AccountCard</name>
    <message>
        <source>Sync the &amp;history here</source>
        <translation>Den &amp;Verlauf hier abgleichen</translation>
    </message>
    <message>
        <source>Share full &amp;paths of files with my other computers</source>
        <translation>Volle &amp;Pfade der Dateien mit meinen anderen Computern teilen</translation>
    </message>
    <message>
        <source>Keep the sign-in in a plain &amp;file, for want of a keychain</source>
        <translation>Anmeldung mangels Schlüsselbund in einer Klartext&amp;datei aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut nachsehen</translation>
    </message>
    <message>
        <source>For past uploads too. Switched off, the paths are taken away again from the project and from the other computers.</source>
        <translation>Auch für frühere Uploads. Wird es abgeschaltet, verschwinden die Pfade wieder aus dem Projekt und von den anderen Computern.</translation>
    </message>
    <message>
        <source>After you have unlocked the keychain</source>
        <translation>Nachdem Sie den Schlüsselbund entsperrt haben</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>Konto %1 bei %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>A&amp;bmelden</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>Sign &amp;out anyway</source>
        <translation>Trotzdem a&amp;bmelden</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads of this account are not done. They would wait until you sign in again.</source>
        <translation>
            <numerusform>Ein Upload dieses Kontos ist nicht fertig. Er würde warten, bis Sie sich wieder anmelden.</numerusform>
            <numerusform>%1 Uploads dieses Kontos sind nicht fertig. Sie würden warten, bis Sie sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>Trotzdem ent&amp;fernen</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations upload with this account and would stop working.</source>
        <translation>
            <numerusform>Ein Ziel lädt mit diesem Konto hoch und würde nicht mehr funktionieren.</numerusform>
            <numerusform>%1 Ziele laden mit diesem Konto hoch und würden nicht mehr funktionieren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AccountEditor</name>
    <message>
        <source>None: with the public key alone</source>
        <translation>Keines: nur mit dem öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, host</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>An account that was removed</source>
        <translation>Ein entferntes Konto</translation>
    </message>
</context>
<context>
    <name>ferry::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>No account yet. With one, the history of your uploads is the same on all your computers, kept in a Supabase project of your own.</source>
        <translation>Noch kein Konto. Mit einem ist der Verlauf Ihrer Uploads auf all Ihren Computern derselbe, aufbewahrt in Ihrem eigenen Supabase-Projekt.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>History shows it beside what was uploaded from here.</source>
        <translation>Der Verlauf zeigt ihn neben dem, was von hier hochgeladen wurde.</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>&amp;Name dieses Computers</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>&amp;Supabase verbinden&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerPane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>Antwort als Markdown kopieren</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Erneut fragen</translation>
    </message>
    <message>
        <source>Ask the same about the same files</source>
        <translation>Dasselbe zu denselben Dateien fragen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove this question and its answer</source>
        <translation>Diese Frage und ihre Antwort entfernen</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Gedankengang</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
</context>
<context>
    <name>ferry::AskDesk</name>
    <message>
        <source>Copied the answer.</source>
        <translation>Antwort kopiert.</translation>
    </message>
    <message>
        <source>Asking which models there are…</source>
        <translation>Modelle werden erfragt&#xa0;…</translation>
    </message>
    <message>
        <source>The models that the service lists; another can be typed</source>
        <translation>Die Modelle, die der Dienst auflistet; ein anderes lässt sich eintippen</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then ask again.</source>
        <comment>for an API key</comment>
        <translation>Der Schlüsselbund ist gesperrt. Entsperren Sie ihn, und fragen Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>Frage %1 entfernt.</translation>
    </message>
    <message>
        <source>%1 is no address that Ferry opens.</source>
        <translation>%1 ist keine Adresse, die Ferry öffnet.</translation>
    </message>
    <message>
        <source>It stands in the answer. Nobody has looked at it.</source>
        <translation>Sie steht in der Antwort. Niemand hat sie angesehen.</translation>
    </message>
    <message>
        <source>Export questions and answers</source>
        <translation>Fragen und Antworten exportieren</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>ferry::AskFiles</name>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Drop files here, or choose “Ask about it” in History. A question may also go without.</source>
        <translation>Ziehen Sie Dateien hierher, oder wählen Sie „Dazu fragen“ im Verlauf. Eine Frage geht auch ohne.</translation>
    </message>
    <message>
        <source>Files the question is about</source>
        <translation>Dateien, um die es in der Frage geht</translation>
    </message>
    <message>
        <source>Files to ask about</source>
        <translation>Dateien, zu denen Sie fragen</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
</context>
<context>
    <name>ferry::AskPage</name>
    <message>
        <source>Search questions and answers</source>
        <translation>Fragen und Antworten durchsuchen</translation>
    </message>
    <message>
        <source>Add Kimi or GLM…</source>
        <translation>Kimi oder GLM hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Neue Frage</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for people…</source>
        <translation>Als &amp;Markdown, für Menschen&#xa0;…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>Als &amp;JSON, für Programme&#xa0;…</translation>
    </message>
    <message>
        <source>Export the questions in the list</source>
        <translation>Die Fragen in der Liste exportieren</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Frühere Fragen</translation>
    </message>
    <message>
        <source>No question matches. Press Esc to see all of them.</source>
        <translation>Keine Frage passt. Mit Esc sehen Sie wieder alle.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer alone.</source>
        <translation>Was Sie fragen, bleibt hier, nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Choose files, type a question, and press Enter. Files that still have to be uploaded show as ordinary uploads.</source>
        <translation>Wählen Sie Dateien, tippen Sie eine Frage, und drücken Sie die Eingabetaste. Dateien, die erst hochgeladen werden müssen, erscheinen als gewöhnliche Uploads.</translation>
    </message>
    <message>
        <source>There is nobody to ask yet. Kimi, GLM, and services that speak as OpenAI&apos;s does read your files and answer.</source>
        <translation>Noch ist niemand da, den man fragen kann. Kimi, GLM und Dienste, die wie OpenAI sprechen, lesen Ihre Dateien und antworten.</translation>
    </message>
</context>
<context>
    <name>ferry::AttentionBanner</name>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Alle überspringen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to %2 wait until you are signed in.</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%1 Datei nach %2 wartet, bis Sie angemeldet sind.</numerusform>
            <numerusform>%1 Dateien nach %2 warten, bis Sie angemeldet sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need an answer: something of that name is already there.</source>
        <translation>
            <numerusform>%1 Datei braucht eine Antwort: Etwas mit diesem Namen ist schon da.</numerusform>
            <numerusform>%1 Dateien brauchen eine Antwort: Etwas mit diesem Namen ist schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files failed: %2</source>
        <comment>number, cause</comment>
        <translation>
            <numerusform>%1 Datei fehlgeschlagen: %2</numerusform>
            <numerusform>%1 Dateien fehlgeschlagen: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 other causes</source>
        <translation>
            <numerusform>und %1 weitere Ursache</numerusform>
            <numerusform>und %1 weitere Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for sign-in</source>
        <translation>wartet auf Anmeldung</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>Name vergeben</translation>
    </message>
    <message>
        <source>Also for what comes later of the same drop</source>
        <translation>Auch für alles, was aus demselben Schwung noch folgt</translation>
    </message>
</context>
<context>
    <name>ferry::BucketPage</name>
    <message>
        <source>Na&amp;me in Ferry</source>
        <translation>Na&amp;me in Ferry</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>&amp;Ordner im Bucket</translation>
    </message>
    <message>
        <source>A&amp;dd anyway</source>
        <translation>&amp;Trotzdem hinzufügen</translation>
    </message>
    <message>
        <source>A&amp;dd destination</source>
        <translation>Ziel &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project. The script has made one where everybody has a folder of their own: “{user}” stands for it.</source>
        <translation>Die Dateien kommen in einen Bucket des Projekts. Das Skript hat einen angelegt, in dem jeder einen eigenen Ordner hat: „{user}“ steht dafür.</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project, one whose policies let anybody upload.</source>
        <translation>Die Dateien kommen in einen Bucket des Projekts, dessen Richtlinien jeden hochladen lassen.</translation>
    </message>
    <message>
        <source>Give the destination a name.</source>
        <translation>Geben Sie dem Ziel einen Namen.</translation>
    </message>
    <message>
        <source>Which bucket?</source>
        <translation>Welcher Bucket?</translation>
    </message>
    <message>
        <source>Trying whether files can be uploaded there…</source>
        <translation>Es wird versucht, dorthin hochzuladen&#xa0;…</translation>
    </message>
    <message>
        <source>Another destination has this name.</source>
        <translation>Ein anderes Ziel hat diesen Namen.</translation>
    </message>
    <message>
        <source>Where to upload</source>
        <translation>Wohin hochladen</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenLinks</name>
    <message>
        <source>There is no link to copy.</source>
        <translation>Es gibt keinen Link zum Kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>%1 Link kopiert, der bis %2 gilt.</numerusform>
            <numerusform>%1 Links kopiert, die bis %2 gelten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links. Without one: %2.</source>
        <translation>
            <numerusform>%1 Link kopiert. Ohne Link: %2.</numerusform>
            <numerusform>%1 Links kopiert. Ohne Link: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1 Link kopiert.</numerusform>
            <numerusform>%1 Links kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs one link that a browser can open.</source>
        <translation>Dafür braucht es genau einen Link, den ein Browser öffnen kann.</translation>
    </message>
    <message>
        <source>The destination gave it for the file.</source>
        <translation>Das Ziel hat ihn für die Datei vergeben.</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Dieser Link ist zu lang für einen QR-Code.</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenUploads</name>
    <message numerus="yes">
        <source>%1 files taken off the list</source>
        <translation>
            <numerusform>%1 Datei aus der Liste genommen</numerusform>
            <numerusform>%1 Dateien aus der Liste genommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths copied</source>
        <translation>
            <numerusform>Pfad kopiert</numerusform>
            <numerusform>%1 Pfade kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links copied</source>
        <translation>
            <numerusform>Link kopiert</numerusform>
            <numerusform>%1 Links kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Nach %1 sortieren</translation>
    </message>
    <message>
        <source>sorted, turned round</source>
        <translation>sortiert, umgekehrt</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>sortiert</translation>
    </message>
</context>
<context>
    <name>ferry::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (kein Platz)</translation>
    </message>
</context>
<context>
    <name>ferry::ConnectDialog</name>
    <message>
        <source>Connect Supabase</source>
        <translation>Supabase verbinden</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Verlauf einrichten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ferry::DeletePreview</name>
    <message>
        <source>Delete files</source>
        <translation>Dateien löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files from %2?</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%1 Datei aus %2 löschen?</numerusform>
            <numerusform>%1 Dateien aus %2 löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all. They cannot be brought back; the history keeps its rows. A file that somebody changes meanwhile is left.</source>
        <translation>Zusammen %1. Sie lassen sich nicht zurückholen; der Verlauf behält seine Zeilen. Eine Datei, die jemand inzwischen ändert, bleibt.</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>Dateien, die gelöscht werden</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Alle &amp;behalten</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 files</source>
        <translation>
            <numerusform>%1 Datei &amp;löschen</numerusform>
            <numerusform>%1 Dateien &amp;löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 files uploaded</source>
        <translation>
            <numerusform>%1 Datei hochgeladen</numerusform>
            <numerusform>%1 Dateien hochgeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need you</source>
        <translation>
            <numerusform>%1 Datei wartet auf Sie</numerusform>
            <numerusform>%1 Dateien warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationDialog</name>
    <message>
        <source>Edit destination</source>
        <translation>Ziel bearbeiten</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Where shall Ferry upload to?</source>
        <translation>Wohin soll Ferry hochladen?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Ask the server whether files can be uploaded with these settings</source>
        <translation>Den Server fragen, ob sich mit diesen Einstellungen Dateien hochladen lassen</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>%1 verbinden</translation>
    </message>
    <message>
        <source>This destination was made by a newer Ferry, which can edit it.</source>
        <translation>Dieses Ziel stammt von einem neueren Ferry, das es bearbeiten kann.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address and key were put into their own fields.</source>
        <translation>Adresse und Schlüssel stehen jetzt in ihren eigenen Feldern.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>It works: files can be uploaded here.</source>
        <translation>Es klappt: Hierher lassen sich Dateien hochladen.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Fer&amp;tig</translation>
    </message>
    <message>
        <source>Saved, but no keychain answers on this computer: the secret is kept until Ferry ends, and has to be entered again then.</source>
        <translation>Gespeichert, aber auf diesem Computer antwortet kein Schlüsselbund: Das Geheimnis bleibt, bis Ferry endet, und muss dann neu eingegeben werden.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>Trotzdem ent&amp;fernen</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationList</name>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>%1 was set up by a newer Ferry. Update this one to upload there.</source>
        <translation>%1 wurde mit einem neueren Ferry eingerichtet. Aktualisieren Sie dieses, um dorthin hochzuladen.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>Angaben prüfen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Upload here</source>
        <translation>Hierher hochladen</translation>
    </message>
    <message>
        <source>Files there</source>
        <translation>Dateien dort</translation>
    </message>
    <message>
        <source>No longer the default</source>
        <translation>Nicht mehr als Standard</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Als Standard festlegen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Edit or remove…</source>
        <translation>Bearbeiten oder entfernen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationPicker</name>
    <message>
        <source>Upload to</source>
        <translation>Hochladen nach</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Put new uploads into this folder of the destination. It may be empty.</source>
        <translation>Neue Uploads kommen in diesen Ordner des Ziels. Er darf leer bleiben.</translation>
    </message>
    <message>
        <source>Folder below…</source>
        <translation>Unterordner&#xa0;…</translation>
    </message>
    <message>
        <source>Edit this destination…</source>
        <translation>Dieses Ziel bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <translation>Ziel hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>noch kein Ziel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Settings of this destination</source>
        <translation>Einstellungen dieses Ziels</translation>
    </message>
    <message>
        <source>Folder below</source>
        <translation>Unterordner</translation>
    </message>
</context>
<context>
    <name>ferry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Warum dorthin</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Die Antwort des Servers</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Diagnose kopieren</translation>
    </message>
    <message>
        <source>For whoever looks into it: what failed and its lines in the log, without names or keys</source>
        <translation>Für alle, die der Sache nachgehen: was fehlschlug und die Zeilen dazu im Protokoll, ohne Namen und Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 ausgewählt</numerusform>
            <numerusform>%1 ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Choose a row to see where it goes, how far it is, and what was said about it.</source>
        <translation>Wählen Sie eine Zeile, um zu sehen, wohin sie geht, wie weit sie ist und was dazu gesagt wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 bytes)</source>
        <comment>size, number</comment>
        <translation>
            <numerusform>%1 (%2 Byte)</numerusform>
            <numerusform>%1 (%2 Bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1, gesendet %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 in Übertragung</numerusform>
            <numerusform>%1 in Übertragung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 preparing</source>
        <translation>
            <numerusform>%1 in Vorbereitung</numerusform>
            <numerusform>%1 in Vorbereitung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 wartend</numerusform>
            <numerusform>%1 wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 zu klären</numerusform>
            <numerusform>%1 zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 fertig</numerusform>
            <numerusform>%1 fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cancelled</source>
        <translation>
            <numerusform>%1 abgebrochen</numerusform>
            <numerusform>%1 abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: the destination holds the same bytes</source>
        <translation>Ja: Das Ziel hat dieselben Bytes</translation>
    </message>
    <message>
        <source>By size: the destination holds as many bytes</source>
        <translation>Nach Größe: Das Ziel hat ebenso viele Bytes</translation>
    </message>
    <message>
        <source>Not verified: the destination gives nothing to compare</source>
        <translation>Nicht geprüft: Das Ziel gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>%1. Something else of this name was replaced</source>
        <translation>%1. Etwas anderes mit diesem Namen wurde ersetzt</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Den Link kopieren (Strg+C)</translation>
    </message>
</context>
<context>
    <name>ferry::DropOverlay</name>
    <message>
        <source>Ferry takes files</source>
        <translation>Ferry nimmt Dateien an</translation>
    </message>
    <message>
        <source>This is a link. Download it first, then drop the file.</source>
        <translation>Das ist ein Link. Erst herunterladen, dann die Datei ablegen.</translation>
    </message>
    <message>
        <source>Drop to upload to %1</source>
        <translation>Ablegen, um nach %1 hochzuladen</translation>
    </message>
    <message>
        <source>Or drop on another destination in the sidebar</source>
        <translation>Oder auf einem anderen Ziel in der Seitenleiste ablegen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ferry::EarlierPage</name>
    <message>
        <source>Counting the uploads made on this computer…</source>
        <translation>Die Uploads dieses Computers werden gezählt&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads are listed on this computer. Add them to the synced history?</source>
        <translation>
            <numerusform>%1 früherer Upload ist auf diesem Computer verzeichnet. Soll er in den abgeglichenen Verlauf?</numerusform>
            <numerusform>%1 frühere Uploads sind auf diesem Computer verzeichnet. Sollen sie in den abgeglichenen Verlauf?</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding them…</source>
        <translation>Werden hinzugefügt&#xa0;…</translation>
    </message>
    <message>
        <source>Earlier uploads</source>
        <translation>Frühere Uploads</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Keep them here only</source>
        <translation>Nur hier &amp;behalten</translation>
    </message>
</context>
<context>
    <name>ferry::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Dateien oder Ordner hier ablegen</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen&#xa0;…</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>oder mit Strg+V einfügen</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>Sie gehen nach %1</translation>
    </message>
</context>
<context>
    <name>ferry::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Die anderen wieder anzeigen</translation>
    </message>
    <message>
        <source>Only: %1. Show the others again</source>
        <translation>Nur: %1. Die anderen wieder anzeigen</translation>
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
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ferry::HeadersEditor</name>
    <message>
        <source>Add header</source>
        <translation>Header hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Name des Headers</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Wert des Headers</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheim</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>Geheimer Header</translation>
    </message>
    <message>
        <source>Kept in the keychain and not shown</source>
        <translation>Liegt im Schlüsselbund und wird nicht angezeigt</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Header entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>ferry::HeldBanner</name>
    <message>
        <source>Upload anyway</source>
        <translation>Trotzdem hochladen</translation>
    </message>
    <message>
        <source>This connection is metered: uploads wait for another one.</source>
        <translation>Diese Verbindung ist getaktet: Uploads warten auf eine andere.</translation>
    </message>
    <message>
        <source>Quiet hours: uploads wait until %1.</source>
        <translation>Ruhezeiten: Uploads warten bis %1.</translation>
    </message>
    <message>
        <source>Offline: waiting for the network</source>
        <translation>Offline: wartet auf das Netz</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Trotzdem versuchen</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Den Link kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Dazu fragen</translation>
    </message>
    <message>
        <source>Ask a model about what is in the file</source>
        <translation>Ein Modell fragen, was in der Datei steht</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Erneut hochladen</translation>
    </message>
    <message>
        <source>Upload the file as it is now, to the same destination</source>
        <translation>Die Datei, wie sie jetzt ist, zum selben Ziel hochladen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Remove from history; the uploaded file stays (Del)</source>
        <translation>Aus dem Verlauf entfernen; die hochgeladene Datei bleibt (Entf)</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>Den anderen Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link of the other upload</source>
        <translation>Den Link des anderen Uploads kopieren</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>Kopieren, woran der Dienst die Datei erkennt</translation>
    </message>
    <message>
        <source>Mend what the upload failed for</source>
        <translation>Beheben, woran der Upload scheiterte</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Comparing the file with what was uploaded…</source>
        <translation>Die Datei wird mit dem Hochgeladenen verglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Trotzdem hochladen</translation>
    </message>
    <message>
        <source>Known there as %1</source>
        <translation>Dort bekannt als %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads chosen</source>
        <translation>
            <numerusform>%1 Upload ausgewählt</numerusform>
            <numerusform>%1 Uploads ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>Show the file where it is, in the file manager</source>
        <translation>Die Datei an ihrem Ort in der Dateiverwaltung zeigen</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryExporter</name>
    <message>
        <source>Export history</source>
        <translation>Verlauf exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
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
        <translation>Ein Export wird noch geschrieben.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>uploads, file</comment>
        <translation>%1 nach %2 exportiert.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryForgetting</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The history could not be counted.</source>
        <translation>Der Verlauf ließ sich nicht zählen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Forget old uploads</source>
        <translation>Alte Uploads vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads now?</source>
        <translation>
            <numerusform>%1 Upload jetzt vergessen?</numerusform>
            <numerusform>%1 Uploads jetzt vergessen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are older than %1 days. From now on the history forgets by itself what gets so old.</source>
        <translation>
            <numerusform>Älter als %1 Tag. Von jetzt an vergisst der Verlauf von selbst, was so alt wird.</numerusform>
            <numerusform>Älter als %1 Tage. Von jetzt an vergisst der Verlauf von selbst, was so alt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history of your other computers too, and do not come back. The uploaded files stay where they are.</source>
        <translation>Das gilt auch für den Verlauf Ihrer anderen Computer und lässt sich nicht zurücknehmen. Die hochgeladenen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads</source>
        <translation>
            <numerusform>%1 Upload vergessen</numerusform>
            <numerusform>%1 Uploads vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Forget all uploads</source>
        <translation>Alle Uploads vergessen</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>Der Verlauf ist leer.</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 uploads?</source>
        <translation>
            <numerusform>%1 Upload vergessen?</numerusform>
            <numerusform>Alle %1 Uploads vergessen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty then, here and on the other computers of your accounts, and nothing brings it back. The uploaded files stay where they are, and so do the uploads in the list.</source>
        <translation>Der Verlauf ist dann leer, hier und auf den anderen Computern Ihrer Konten, und nichts bringt ihn zurück. Die hochgeladenen Dateien bleiben, wo sie sind, ebenso die Uploads in der Liste.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryHeader</name>
    <message>
        <source>Search name, path or destination</source>
        <translation>Name, Pfad oder Ziel suchen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>As &amp;CSV, for spreadsheets…</source>
        <translation>Als &amp;CSV, für Tabellen&#xa0;…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>Als &amp;JSON, für Programme&#xa0;…</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Das Gefundene exportieren</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Hochgeladen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Alle Geräte</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Ein Computer ohne Namen</translation>
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
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>SHA-&amp;256 kopieren</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>&amp;Erneut hochladen</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>ferry::HistorySettings</name>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 Tag</numerusform>
            <numerusform>%1 Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Keep uploads in the history</source>
        <translation>Uploads im Verlauf behalten</translation>
    </message>
    <message>
        <source>Older ones are forgotten when Ferry starts and once a day, on your other computers too. The uploaded files stay where they are.</source>
        <translation>Ältere werden beim Start von Ferry und einmal am Tag vergessen, auch auf Ihren anderen Computern. Die hochgeladenen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>On your other computers</source>
        <translation>Auf Ihren anderen Computern</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten&#xa0;…</translation>
    </message>
    <message>
        <source>Each account says whether it syncs the history and the full paths of files. Questions stay on this computer.</source>
        <translation>Jedes Konto legt fest, ob es den Verlauf und die vollen Pfade der Dateien abgleicht. Fragen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 does not sync the history.</source>
        <translation>%1 gleicht den Verlauf nicht ab.</translation>
    </message>
    <message>
        <source>%1 syncs the history, with full paths.</source>
        <translation>%1 gleicht den Verlauf ab, mit vollen Pfaden.</translation>
    </message>
    <message>
        <source>%1 syncs the history, without paths.</source>
        <translation>%1 gleicht den Verlauf ab, ohne Pfade.</translation>
    </message>
    <message>
        <source>No account syncs the history.</source>
        <translation>Kein Konto gleicht den Verlauf ab.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryView</name>
    <message>
        <source>Uploads in history</source>
        <translation>Uploads im Verlauf</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>%1 aus dem Verlauf entfernt.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 of %2 · found in %3</source>
        <comment>matches, all uploads, time</comment>
        <translation>%1 von %2 · in %3 gefunden</translation>
    </message>
    <message>
        <source>No upload matches. Press Esc to search everything again.</source>
        <translation>Kein Upload passt. Mit Esc suchen Sie wieder in allem.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet. What Ferry uploads is listed here, failures too.</source>
        <translation>Noch nichts hochgeladen. Was Ferry hochlädt, steht hier, auch was fehlschlägt.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1 Link kopiert.</numerusform>
            <numerusform>%1 Links kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SHA-256 was computed for this upload.</source>
        <translation>Für diesen Upload wurde kein SHA-256 berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 SHA-256.</source>
        <translation>
            <numerusform>SHA-256 kopiert.</numerusform>
            <numerusform>%1 SHA-256 kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads left out, of other computers. Choose each alone to say where its file is.</source>
        <translation>
            <numerusform>%1 Upload eines anderen Computers ausgelassen. Wählen Sie ihn einzeln, um zu sagen, wo seine Datei ist.</numerusform>
            <numerusform>%1 Uploads von anderen Computern ausgelassen. Wählen Sie jeden einzeln, um zu sagen, wo seine Datei ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is %1 on this computer?</source>
        <translation>Wo ist %1 auf diesem Computer?</translation>
    </message>
</context>
<context>
    <name>ferry::KeepPage</name>
    <message>
        <source>Only until Ferry &amp;ends</source>
        <translation>Nur bis Ferry &amp;endet</translation>
    </message>
    <message>
        <source>In a plain &amp;file on this computer</source>
        <translation>In einer Klartext&amp;datei auf diesem Computer</translation>
    </message>
    <message>
        <source>You are signed in, but no keychain answers on this computer, so there is no safe place for the sign-in. How shall Ferry keep it?</source>
        <translation>Sie sind angemeldet, aber auf diesem Computer antwortet kein Schlüsselbund, es gibt also keinen sicheren Ort für die Anmeldung. Wie soll Ferry sie aufbewahren?</translation>
    </message>
    <message>
        <source>Ferry forgets it then, and asks for it again at the next start.</source>
        <translation>Ferry vergisst sie dann und fragt beim nächsten Start wieder danach.</translation>
    </message>
    <message>
        <source>Only your user may read the file, but it is not encrypted: whoever gets hold of it, in a backup for instance, is signed in as you.</source>
        <translation>Nur Ihr Benutzer darf die Datei lesen, aber sie ist nicht verschlüsselt: Wer sie in die Hände bekommt, etwa in einer Sicherung, ist als Sie angemeldet.</translation>
    </message>
    <message>
        <source>Stay signed in?</source>
        <translation>Angemeldet bleiben?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ferry::LineEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Das Geheimnis anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>ferry::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>&amp;Compact rows in the list of uploads</source>
        <translation>&amp;Kompakte Zeilen in der Liste der Uploads</translation>
    </message>
    <message>
        <source>One line each, in columns.</source>
        <translation>Je eine Zeile, in Spalten.</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>&amp;Menüleiste anzeigen</translation>
    </message>
    <message>
        <source>Without it, the same menus are under “All commands” in the sidebar.</source>
        <translation>Ohne sie stehen dieselben Menüs unter „Alle Befehle“ in der Seitenleiste.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of the text</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>From the next start of Ferry on.</source>
        <translation>Ab dem nächsten Start von Ferry.</translation>
    </message>
    <message>
        <source>Ferry speaks the system&apos;s language when it is started again.</source>
        <translation>Ab dem nächsten Start spricht Ferry die Sprache des Systems.</translation>
    </message>
    <message>
        <source>Ferry speaks %1 when it is started again.</source>
        <translation>Ab dem nächsten Start spricht Ferry %1.</translation>
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
        <translation>Dieses Ziel wurde entfernt.</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
</context>
<context>
    <name>ferry::MembersEditor</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (entfernt)</translation>
    </message>
</context>
<context>
    <name>ferry::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ferry::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For all servers but those on this computer. What a destination says of its own comes first.</source>
        <translation>Für alle Server außer denen auf diesem Computer. Was ein Ziel selbst angibt, geht vor.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://</source>
        <translation>http://, https:// oder socks5://</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>If it asks for one.</source>
        <translation>Falls er danach fragt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Liegt im Schlüsselbund</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Wählen …</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s: for a company&apos;s own servers or proxy.</source>
        <translation>Eine PEM-Datei, der neben denen des Systems vertraut wird: für eigene Server oder den Proxy einer Firma.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>In force from the next request on.</source>
        <translation>Gilt ab der nächsten Anfrage.</translation>
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
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>ferry::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Das wird gebraucht.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Das ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Das ist nicht verwendbar: %1.</translation>
    </message>
</context>
<context>
    <name>ferry::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Forget all uploads…</source>
        <translation>Alle Uploads &amp;vergessen …</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>On your other computers too. The uploaded files stay where they are.</source>
        <translation>Auch auf Ihren anderen Computern. Die hochgeladenen Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Queue, history and settings</source>
        <translation>Warteschlange, Verlauf und Einstellungen</translation>
    </message>
    <message>
        <source>Readable by you alone. Keys and passwords are not in it: the system&apos;s keychain has them, under “ferry”. Without a keychain they are forgotten when Ferry ends.</source>
        <translation>Nur für Sie lesbar. Schlüssel und Passwörter sind nicht dabei: Sie liegen im Schlüsselbund des Systems, unter „ferry“. Ohne Schlüsselbund werden sie vergessen, wenn Ferry endet.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>What happened to each upload, without what is in the files and without secrets. The newest %1 are kept.</source>
        <translation>Was mit jedem Upload geschah, ohne den Inhalt der Dateien und ohne Geheimnisse. Die neuesten %1 werden aufbewahrt.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>ferry::ProjectPage</name>
    <message>
        <source>Paste the project&apos;s address and its public key, one by one or together, as the dashboard shows them under Connect.</source>
        <translation>Fügen Sie die Adresse des Projekts und seinen öffentlichen Schlüssel ein, einzeln oder zusammen, wie das Dashboard sie unter Connect zeigt.</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>Projekt-&amp;URL</translation>
    </message>
    <message>
        <source>Publishable or anon &amp;key</source>
        <translation>Publishable oder anon &amp;key</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>For a server with a certificate of its own</source>
        <translation>Für einen Server mit eigenem Zertifikat</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Zertifikats&amp;datei</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Du&amp;rchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Only for a server of your own whose certificate no authority has signed: a PEM file.</source>
        <translation>Nur für einen eigenen Server, dessen Zertifikat keine Zertifizierungsstelle unterschrieben hat: eine PEM-Datei.</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Der Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>This is not a key: those begin with sb_publishable_ or eyJ.</source>
        <translation>Das ist kein Schlüssel: Schlüssel beginnen mit sb_publishable_ oder eyJ.</translation>
    </message>
    <message>
        <source>The project&apos;s address is missing.</source>
        <translation>Die Adresse des Projekts fehlt.</translation>
    </message>
    <message>
        <source>This is not the address of a project.</source>
        <translation>Das ist keine Adresse eines Projekts.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Die Zertifikatsdatei ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>Das Projekt wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The project is there, but it does not know this key. Copy it again from the dashboard under Settings, API Keys.</source>
        <translation>Das Projekt ist da, kennt aber diesen Schlüssel nicht. Kopieren Sie ihn noch einmal aus dem Dashboard unter Settings, API Keys.</translation>
    </message>
    <message>
        <source>No Supabase project answers at this address. Check it.</source>
        <translation>Unter dieser Adresse antwortet kein Supabase-Projekt. Prüfen Sie sie.</translation>
    </message>
    <message>
        <source>The project answers.</source>
        <translation>Das Projekt antwortet.</translation>
    </message>
    <message>
        <source>It does not let people sign in by e-mail.</source>
        <translation>Es erlaubt keine Anmeldung per E-Mail.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Zertifikatsdatei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Connect Supabase</source>
        <translation>Supabase verbinden</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ferry::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>QR-Code des Links zu %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionBar</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Was möchten Sie wissen?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Service to ask</source>
        <translation>Gefragter Dienst</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The newest it has</source>
        <translation>Das neueste dort</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line</source>
        <translation>Eingabetaste fragt, Umschalt+Eingabetaste beginnt eine neue Zeile</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionList</name>
    <message>
        <source>%1, %2, %3</source>
        <comment>question, service, how it ended</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>ferry::RefusedRows</name>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer only</source>
        <translation>&amp;Nur auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Uploads that the project refuses</source>
        <translation>Uploads, die das Projekt ablehnt</translation>
    </message>
    <message>
        <source>The chosen ones, or all of them</source>
        <translation>Die ausgewählten oder alle</translation>
    </message>
    <message>
        <source>They are not sent again, and stay in the history of this computer</source>
        <translation>Sie werden nicht noch einmal gesendet und bleiben im Verlauf dieses Computers</translation>
    </message>
    <message numerus="yes">
        <source>The project refuses %1 uploads of the history</source>
        <translation>
            <numerusform>Das Projekt lehnt %1 Upload des Verlaufs ab</numerusform>
            <numerusform>Das Projekt lehnt %1 Uploads des Verlaufs ab</numerusform>
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
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Den Link kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Link for…</source>
        <translation>Link für&#xa0;…</translation>
    </message>
    <message>
        <source>Copy a link that works for so long, for everybody who has it (Ctrl+C: 7 days)</source>
        <translation>Einen Link kopieren, der so lange gilt, für alle, die ihn haben (Strg+C: 7 Tage)</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>ID kopieren</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>Kopieren, woran der Dienst die Datei erkennt</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Herunterladen&#xa0;…</translation>
    </message>
    <message>
        <source>Fetch the file back and compare it with what was uploaded</source>
        <translation>Die Datei zurückholen und mit dem Hochgeladenen vergleichen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Names the files and asks before it deletes them (Del)</source>
        <translation>Nennt die Dateien und fragt, bevor sie gelöscht werden (Entf)</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, place or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files chosen</source>
        <translation>
            <numerusform>%1 Datei ausgewählt</numerusform>
            <numerusform>%1 Dateien ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>zusammen %1</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteHeader</name>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Aufräumen&#xa0;…</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>Dateien am Ziel</translation>
    </message>
    <message>
        <source>Search remote files</source>
        <translation>Dateien am Ziel durchsuchen</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>In this history</source>
        <translation>In diesem Verlauf</translation>
    </message>
    <message>
        <source>Not in this history</source>
        <translation>Nicht in diesem Verlauf</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>30 Tage nicht benutzt</translation>
    </message>
    <message>
        <source>Not used for half a year</source>
        <translation>Ein halbes Jahr nicht benutzt</translation>
    </message>
    <message>
        <source>Names what can go, and asks before it deletes anything</source>
        <translation>Nennt, was wegkann, und fragt, bevor etwas gelöscht wird</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteLinks</name>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %1 files at a time, and %2 are chosen.</source>
        <translation>
            <numerusform>Links gibt es für %1 Dateien auf einmal, und %2 ist ausgewählt.</numerusform>
            <numerusform>Links gibt es für %1 Dateien auf einmal, und %2 sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>%1 Link kopiert, der bis %2 gilt.</numerusform>
            <numerusform>%1 Links kopiert, die bis %2 gelten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>&amp;ID kopieren</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Herunterladen …</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Löschen …</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteView</name>
    <message>
        <source>Files at this destination</source>
        <translation>Dateien an diesem Ziel</translation>
    </message>
    <message>
        <source>The keychain does not answer, and this destination&apos;s key is in it. Unlock it, then refresh.</source>
        <translation>Der Schlüsselbund antwortet nicht, und der Schlüssel dieses Ziels liegt darin. Entsperren Sie ihn, und aktualisieren Sie dann.</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Wird heruntergeladen: %1</translation>
    </message>
    <message>
        <source>Listing… %1 so far</source>
        <translation>Wird aufgelistet&#xa0;… bisher %1</translation>
    </message>
    <message>
        <source>%1 shown · %2</source>
        <translation>%1 angezeigt · %2</translation>
    </message>
    <message>
        <source>%1 of what may be kept there is used</source>
        <translation>%1 des dort Erlaubten sind belegt</translation>
    </message>
    <message>
        <source>Add a destination, and what is stored there is listed here.</source>
        <translation>Fügen Sie ein Ziel hinzu, dann steht hier, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>Das Ziel wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>No file matches. Press Esc to see them all again.</source>
        <translation>Keine Datei passt. Mit Esc sehen Sie wieder alle.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>Dort ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>%1 kopiert.</translation>
    </message>
    <message>
        <source>Download %1 to</source>
        <translation>%1 herunterladen nach</translation>
    </message>
    <message>
        <source>No rule says what may go from here. Set “Keep files for” in the destination&apos;s settings, or choose files and delete them.</source>
        <translation>Keine Regel sagt, was von hier wegkann. Legen Sie in den Einstellungen des Ziels „Dateien behalten“ fest, oder wählen Sie Dateien und löschen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</source>
        <translation>
            <numerusform>Die Regel des Ziels: was dieser Verlauf hochgeladen und seit %1 Tag niemand benutzt hat.</numerusform>
            <numerusform>Die Regel des Ziels: was dieser Verlauf hochgeladen und seit %1 Tagen niemand benutzt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this history knows nothing of. Other programs and computers that do not sync may have brought it.</source>
        <translation>Wovon dieser Verlauf nichts weiß. Vielleicht kam es von anderen Programmen oder von Computern ohne Abgleich.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of the last day left out: they may be uploads under way.</source>
        <translation>
            <numerusform>%1 Datei vom letzten Tag ausgelassen: Es ist vielleicht ein laufender Upload.</numerusform>
            <numerusform>%1 Dateien vom letzten Tag ausgelassen: Es sind vielleicht laufende Uploads.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out, of which nobody knows the age.</source>
        <translation>
            <numerusform>%1 Datei ausgelassen, deren Alter niemand kennt.</numerusform>
            <numerusform>%1 Dateien ausgelassen, deren Alter niemand kennt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Es gibt nichts aufzuräumen.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Löscht %1&#xa0;…</translation>
    </message>
</context>
<context>
    <name>ferry::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>ferry::SetUpPage</name>
    <message>
        <source>C&amp;opy script</source>
        <translation>Skript &amp;kopieren</translation>
    </message>
    <message>
        <source>Open SQL &amp;editor</source>
        <translation>SQL-&amp;Editor öffnen</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
    <message>
        <source>Script for the SQL editor</source>
        <translation>Skript für den SQL-Editor</translation>
    </message>
    <message>
        <source>Copied. Paste it into the SQL editor and press Run there.</source>
        <translation>Kopiert. Fügen Sie es in den SQL-Editor ein, und drücken Sie dort Run.</translation>
    </message>
    <message>
        <source>&amp;Sync history here</source>
        <translation>&amp;Verlauf hier abgleichen</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Looking whether the project is ready for your history…</source>
        <translation>Es wird nachgesehen, ob das Projekt für Ihren Verlauf bereit ist&#xa0;…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Each upload from this computer will be listed on your other computers too, and theirs here: name, size, destination, link and outcome. Full paths stay here unless you share them in the account&apos;s settings.</source>
        <translation>Jeder Upload von diesem Computer steht dann auch auf Ihren anderen Computern, und deren Uploads hier: Name, Größe, Ziel, Link und Ergebnis. Volle Pfade bleiben hier, außer Sie teilen sie in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Your history is kept in your own project. It needs a table there: copy this script, run it once in the project&apos;s SQL editor, then check. It may be run again at any time.</source>
        <translation>Ihr Verlauf liegt in Ihrem eigenen Projekt. Er braucht dort eine Tabelle: Kopieren Sie dieses Skript, führen Sie es einmal im SQL-Editor des Projekts aus, und prüfen Sie dann. Es darf jederzeit noch einmal laufen.</translation>
    </message>
    <message>
        <source>The project is not set up yet.</source>
        <translation>Das Projekt ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>The script was run, but not all of it is there. Run it again.</source>
        <translation>Das Skript lief, aber es ist nicht alles da. Führen Sie es noch einmal aus.</translation>
    </message>
    <message>
        <source>The history can be synced, but not all is there. Run the script again.</source>
        <translation>Der Verlauf lässt sich abgleichen, aber es ist nicht alles da. Führen Sie das Skript noch einmal aus.</translation>
    </message>
    <message>
        <source>The project is ready.</source>
        <translation>Das Projekt ist bereit.</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Verlauf einrichten</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Keine Einstellung handelt von „%1“.</translation>
    </message>
</context>
<context>
    <name>ferry::ShortcutSheet</name>
    <message>
        <source>In the list</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>Ordner auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menü der Zeile</translation>
    </message>
    <message>
        <source>Clear the search, then the selection, then close the details</source>
        <translation>Suche leeren, dann Auswahl aufheben, dann Details schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Widen or narrow the column</source>
        <translation>Spalte breiter oder schmaler</translation>
    </message>
    <message>
        <source>Move the destination up or down</source>
        <translation>Ziel nach oben oder unten</translation>
    </message>
</context>
<context>
    <name>ferry::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ziel hinzufügen</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>Dateien am Ziel</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
</context>
<context>
    <name>ferry::SidebarEntry</name>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>ferry::SignInPage</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Co&amp;de from the e-mail</source>
        <translation>&amp;Code aus der E-Mail</translation>
    </message>
    <message>
        <source>Sign in with a code by e-&amp;mail</source>
        <translation>Mit einem Code per E-&amp;Mail anmelden</translation>
    </message>
    <message>
        <source>Sign in &amp;with a password</source>
        <translation>Mit einem Pass&amp;wort anmelden</translation>
    </message>
    <message>
        <source>C&amp;reate a new user</source>
        <translation>&amp;Neuen Benutzer anlegen</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>Benutzer anlegen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Code &amp;senden</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>&amp;Benutzer anlegen</translation>
    </message>
    <message>
        <source>Continue without an &amp;account</source>
        <translation>Ohne &amp;Konto weiter</translation>
    </message>
    <message>
        <source>With an account of %1, your history of uploads follows you to all your computers. Without one, Ferry uploads where the project lets anybody.</source>
        <translation>Mit einem Konto von %1 folgt Ihnen der Verlauf Ihrer Uploads auf all Ihre Computer. Ohne Konto lädt Ferry dorthin hoch, wo das Projekt es jedem erlaubt.</translation>
    </message>
    <message>
        <source>Uploads to %1 wait until you have signed in again.</source>
        <translation>Uploads nach %1 warten, bis Sie sich wieder angemeldet haben.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>Die E-Mail-Adresse fehlt.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a password for the new user.</source>
        <translation>Wählen Sie ein Passwort für den neuen Benutzer.</translation>
    </message>
    <message>
        <source>Creating the user…</source>
        <translation>Der Benutzer wird angelegt&#xa0;…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Der Code wird gesendet&#xa0;…</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>Ein Code ist unterwegs zu %1.</translation>
    </message>
    <message>
        <source>Send again in %1 s</source>
        <translation>Erneut senden in %1 s</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>E&amp;rneut senden</translation>
    </message>
    <message>
        <source>The code has six digits or more.</source>
        <translation>Der Code hat sechs Ziffern oder mehr.</translation>
    </message>
</context>
<context>
    <name>ferry::SleepLock</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>Dateien werden hochgeladen</translation>
    </message>
</context>
<context>
    <name>ferry::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>Umgekehrt</translation>
    </message>
</context>
<context>
    <name>ferry::StatisticsPage</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Nothing was uploaded in that time.</source>
        <translation>In dieser Zeit wurde nichts hochgeladen.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet.</source>
        <translation>Noch nichts hochgeladen.</translation>
    </message>
    <message>
        <source>From the history of all your computers, since %1. What was forgotten is not in it.</source>
        <translation>Seit %1, aus dem Verlauf all Ihrer Computer. Was vergessen wurde, ist nicht dabei.</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>HOCHGELADEN</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 skipped</source>
        <translation>
            <numerusform>%1 Datei, %2 übersprungen</numerusform>
            <numerusform>%1 Dateien, %2 übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT SENT AGAIN</source>
        <translation>EINGESPART</translation>
    </message>
    <message numerus="yes">
        <source>%1 files whose bytes were there already; %2 contents serve more than one upload</source>
        <translation>
            <numerusform>%1 Datei, deren Bytes schon da waren; Inhalte, die mehr als einem Upload dienen: %2</numerusform>
            <numerusform>%1 Dateien, deren Bytes schon da waren; Inhalte, die mehr als einem Upload dienen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>FEHLGESCHLAGEN</translation>
    </message>
    <message>
        <source>%1 of all that ended, %2 timed out</source>
        <translation>%1 aller beendeten Uploads, %2 durch Zeitablauf</translation>
    </message>
    <message>
        <source>WENT ELSEWHERE</source>
        <translation>ANDERSWO ANGEKOMMEN</translation>
    </message>
    <message numerus="yes">
        <source>files that failed at one destination and came through at another within a day</source>
        <translation>
            <numerusform>Datei, die an einem Ziel scheiterte und binnen eines Tages an einem anderen ankam</numerusform>
            <numerusform>Dateien, die an einem Ziel scheiterten und binnen eines Tages an einem anderen ankamen</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Median speed</source>
        <translation>Mittleres Tempo</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>The middle one of %1 uploads of 256 KiB and more, waits and retries included</source>
        <translation>
            <numerusform>Das des einzigen Uploads ab 256 KiB, Wartezeiten und neue Versuche eingerechnet</numerusform>
            <numerusform>Das mittlere von %1 Uploads ab 256 KiB, Wartezeiten und neue Versuche eingerechnet</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was large enough to tell</source>
        <translation>Kein Upload war groß genug, um es zu sagen</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fehler nach Ursache</translation>
    </message>
</context>
<context>
    <name>ferry::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show active uploads</source>
        <translation>Aktive Uploads anzeigen</translation>
    </message>
    <message>
        <source>Show waiting uploads</source>
        <translation>Wartende Uploads anzeigen</translation>
    </message>
    <message>
        <source>Show uploads that need attention</source>
        <translation>Zu klärende Uploads anzeigen</translation>
    </message>
    <message>
        <source>Show finished uploads</source>
        <translation>Fertige Uploads anzeigen</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Gleichzeitige Uploads</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 in Übertragung</numerusform>
            <numerusform>%1 in Übertragung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <translation>
            <numerusform>%1 pausiert</numerusform>
            <numerusform>%1 pausiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 wartend</numerusform>
            <numerusform>%1 wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 zu klären</numerusform>
            <numerusform>%1 zu klären</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 fertig</numerusform>
            <numerusform>%1 fertig</numerusform>
        </translation>
    </message>
    <message>
        <source>As many at a time as help</source>
        <translation>So viele gleichzeitig wie nützlich</translation>
    </message>
    <message>
        <source>Up to %1 at a time</source>
        <translation>Bis zu %1 gleichzeitig</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Höchstens %1</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Kein Tempolimit</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Anderes Limit&#xa0;…</translation>
    </message>
    <message>
        <source>All uploads together, in kB per second. 0 is no limit.</source>
        <translation>Alle Uploads zusammen, in kB pro Sekunde. 0 heißt kein Limit.</translation>
    </message>
</context>
<context>
    <name>ferry::SummaryStrip</name>
    <message>
        <source>%1 of %2 uploading</source>
        <translation>Lädt %1 von %2 hoch</translation>
    </message>
    <message>
        <source>Preparing %1 of %2</source>
        <translation>Bereitet %1 von %2 vor</translation>
    </message>
    <message>
        <source>Looking through folders</source>
        <translation>Durchsucht Ordner</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 files to go</source>
        <translation>
            <numerusform>Pausiert, noch %1 Datei</numerusform>
            <numerusform>Pausiert, noch %1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files waiting</source>
        <translation>
            <numerusform>%1 Datei in der Warteschlange</numerusform>
            <numerusform>%1 Dateien in der Warteschlange</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need attention</source>
        <translation>
            <numerusform>%1 Datei zu klären</numerusform>
            <numerusform>%1 Dateien zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles fertig</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nichts hochzuladen</translation>
    </message>
    <message>
        <source>Uploads, %1 percent</source>
        <translation>Uploads, %1 Prozent</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours, %1 files to go</source>
        <translation>
            <numerusform>Ruhezeiten, noch %1 Datei</numerusform>
            <numerusform>Ruhezeiten, noch %1 Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection, %1 files to go</source>
        <translation>
            <numerusform>Getaktete Verbindung, noch %1 Datei</numerusform>
            <numerusform>Getaktete Verbindung, noch %1 Dateien</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SyncDetails</name>
    <message>
        <source>History sync</source>
        <translation>Verlaufsabgleich</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Zuletzt empfangen</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Zuletzt gesendet</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>Wartet hier</translation>
    </message>
    <message>
        <source>News from elsewhere</source>
        <translation>Neues von anderswo</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>&amp;Konten&#xa0;…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Jetzt abgleichen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 Änderung</numerusform>
            <numerusform>%1 Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Wird abgeglichen&#xa0;…</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>Abgeglichen.</translation>
    </message>
</context>
<context>
    <name>ferry::SyncLine</name>
    <message>
        <source>Details of the history&apos;s sync</source>
        <translation>Details zum Abgleich des Verlaufs</translation>
    </message>
</context>
<context>
    <name>ferry::TrayIcon</name>
    <message>
        <source>Show Ferry</source>
        <translation>Ferry anzeigen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ferry: %1 to go, %2% uploaded</source>
        <translation>Ferry: noch %1, %2&#xa0;% hochgeladen</translation>
    </message>
    <message numerus="yes">
        <source>Ferry: paused, %1 files to go</source>
        <translation>
            <numerusform>Ferry: pausiert, noch %1 Datei</numerusform>
            <numerusform>Ferry: pausiert, noch %1 Dateien</numerusform>
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
        <translation>Es gibt noch kein Ziel zum Hochladen. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>Nur Dateien auf diesem Computer lassen sich hochladen. Laden Sie sie zuerst herunter.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out: not on this computer.</source>
        <translation>
            <numerusform>%1 Datei ausgelassen: nicht auf diesem Computer.</numerusform>
            <numerusform>%1 Dateien ausgelassen: nicht auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no files, no paths of files, and no picture.</source>
        <translation>Die Zwischenablage enthält keine Dateien, keine Pfade zu Dateien und kein Bild.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsHeader</name>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Alle fortsetzen</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Alle pausieren</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsList</name>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsPage</name>
    <message>
        <source>The diagnosis is copied.</source>
        <translation>Die Diagnose ist kopiert.</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsSettings</name>
    <message>
        <source>No limit</source>
        <translation>Kein Limit</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Anderes Limit&#xa0;…</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Uploads</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>Warten, solange die Verbindung &amp;getaktet ist</translation>
    </message>
    <message>
        <source>A phone&apos;s, for instance. “Upload anyway” overrules it until there is another one.</source>
        <translation>Zum Beispiel die eines Telefons. „Trotzdem hochladen“ hebt es auf, bis eine andere da ist.</translation>
    </message>
    <message>
        <source>This system does not tell whether a connection is metered.</source>
        <translation>Dieses System verrät nicht, ob eine Verbindung getaktet ist.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Bis zu %1</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Gleichzeitige Uploads</translation>
    </message>
    <message>
        <source>Automatic: as many as make it faster. A destination may set less.</source>
        <translation>Automatisch: so viele, wie es schneller machen. Ein Ziel kann weniger festlegen.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Tempolimit</translation>
    </message>
    <message>
        <source>For all uploads together.</source>
        <translation>Für alle Uploads zusammen.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeiten</translation>
    </message>
    <message>
        <source>Let uploads wait in &amp;quiet hours</source>
        <translation>Uploads in &amp;Ruhezeiten warten lassen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 17:00</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>“Upload anyway” overrules them until they are over.</source>
        <translation>„Trotzdem hochladen“ hebt sie auf, bis sie vorbei sind.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>Gerade ist Ruhezeit, bis %2 um %1.</translation>
    </message>
    <message>
        <source>The next begin at %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>Die nächste beginnt am %2 um %1.</translation>
    </message>
    <message>
        <source>No day is chosen: they never begin.</source>
        <translation>Kein Tag ist gewählt: Sie beginnen nie.</translation>
    </message>
</context>
<context>
    <name>ferry::WindowActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Upload</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Warteschlange</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>For &amp;all that ask, and later ones</source>
        <translation>Für alle, &amp;die fragen, auch spätere</translation>
    </message>
    <message numerus="yes">
        <source>For &amp;all %1 that ask, and later ones</source>
        <translation>
            <numerusform>Für &amp;diese Datei, die fragt, auch spätere</numerusform>
            <numerusform>Für alle %1, &amp;die fragen, auch spätere</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link as</source>
        <translation>&amp;Link kopieren als</translation>
    </message>
</context>
</TS>
