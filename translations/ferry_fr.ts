<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Ferry</source>
        <translation>À propos de Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Uploads files, remembers them, and goes on where it stopped.</source>
        <translation>Envoie des fichiers, s’en souvient, et reprend là où il s’était arrêté.</translation>
    </message>
</context>
<context>
    <name>Added</name>
    <message numerus="yes">
        <source>All %1 are in the queue already</source>
        <translation>
            <numerusform>Ce fichier est déjà dans la file d’attente</numerusform>
            <numerusform>Les %1 sont déjà dans la file d’attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already</source>
        <translation>
            <numerusform>%1 d’entre eux est déjà dans la file d’attente</numerusform>
            <numerusform>%1 d’entre eux sont déjà dans la file d’attente</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>Aucun fichier ne s’y trouve.</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 ajouté</numerusform>
            <numerusform>%1 ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out by the destination&apos;s rules</source>
        <translation>
            <numerusform>%1 exclu par les règles de la destination</numerusform>
            <numerusform>%1 exclus par les règles de la destination</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot go</source>
        <translation>
            <numerusform>%1 impossible à envoyer</numerusform>
            <numerusform>%1 impossibles à envoyer</numerusform>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>[picture: %1]</source>
        <translation>[image&#xa0;: %1]</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examen des fichiers…</translation>
    </message>
    <message>
        <source>Uploading %1 to %2…</source>
        <translation>Envoi de %1 vers %2…</translation>
    </message>
    <message>
        <source>%2 is reading %1…</source>
        <translation>%2 lit %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Question posée à %1…</translation>
    </message>
    <message>
        <source>%1 is answering…</source>
        <translation>%1 répond…</translation>
    </message>
    <message>
        <source>%1 could not be brought there, so nothing was asked. %2</source>
        <translation>%1 n’a pas pu y être envoyé, la question n’a donc pas été posée. %2</translation>
    </message>
    <message>
        <source>Nothing was asked. %1</source>
        <translation>La question n’a pas été posée. %1</translation>
    </message>
    <message>
        <source>It took too long. %1</source>
        <translation>Le délai est dépassé. %1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>Il n’y a pas de réponse. %1</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is kept.</source>
        <translation>Arrêté. Ce qui était déjà arrivé est conservé.</translation>
    </message>
    <message>
        <source>Ferry ended before the answer did. What was kept of it is here. Ask again.</source>
        <translation>Ferry s’est arrêté avant la fin de la réponse. Ce qui en a été conservé est ici. Posez la question de nouveau.</translation>
    </message>
    <message>
        <source>The answer is cut off: it was longer than Ferry lets it go on. Ask for a part of it.</source>
        <translation>La réponse est coupée&#xa0;: elle dépassait la longueur que Ferry accepte. Demandez-en une partie.</translation>
    </message>
    <message>
        <source>The service ended the answer, since its rules do not allow what follows.</source>
        <translation>Le service a mis fin à la réponse, car ses règles interdisent la suite.</translation>
    </message>
    <message>
        <source>%1 tokens asked, %2 answered</source>
        <translation>%1 jetons de question, %2 de réponse</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse reçue</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Délai dépassé</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Uploads to “%1” are allowed</source>
        <translation>Les envois vers «&#x202f;%1&#x202f;» sont autorisés</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2</source>
        <translation>Les envois vers «&#x202f;%1&#x202f;» sont autorisés, fichiers jusqu’à %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, types %2</source>
        <translation>Les envois vers «&#x202f;%1&#x202f;» sont autorisés, types %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2, types %3</source>
        <translation>Les envois vers «&#x202f;%1&#x202f;» sont autorisés, fichiers jusqu’à %2, types %3</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>La clé est valable</translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 files are stored</source>
        <translation>
            <numerusform>La clé est valable&#x202f;; %1 fichier est stocké</numerusform>
            <numerusform>La clé est valable&#x202f;; %1 fichiers sont stockés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 of %2 files are stored</source>
        <translation>
            <numerusform>La clé est valable&#x202f;; fichiers stockés&#xa0;: %1 sur %2</numerusform>
            <numerusform>La clé est valable&#x202f;; fichiers stockés&#xa0;: %1 sur %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers; the first upload will show whether it takes files</source>
        <translation>Le serveur répond&#x202f;; le premier envoi montrera s’il accepte des fichiers</translation>
    </message>
    <message>
        <source>A WebDAV server answers</source>
        <translation>Un serveur WebDAV répond</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: none</source>
        <translation>Le serveur accepte les envois tus&#x202f;; extensions&#xa0;: aucune</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: %1</source>
        <translation>Le serveur accepte les envois tus&#x202f;; extensions&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. The server calls itself %2, and the address entered is %3. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <comment>what was found, address, address</comment>
        <translation>%1. Le serveur se nomme lui-même %2, et l’adresse saisie est %3. Ferry s’en tient à cette dernière. Faites envoyer X-Forwarded-Proto et X-Forwarded-Host par le proxy placé devant lui, ou saisissez l’adresse que le serveur utilise</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 was removed</source>
        <translation>%1 a été retirée</translation>
    </message>
    <message>
        <source>%1 takes up to %2 for this purpose</source>
        <translation>%1 accepte jusqu’à %2 pour cet usage</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 accepte jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 does not take this type for its purpose</source>
        <translation>%1 n’accepte pas ce type pour son usage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1; %2 took over</source>
        <comment>reason, service</comment>
        <translation>%1&#x202f;; %2 a pris le relais</translation>
    </message>
    <message>
        <source>%1; %2 chosen</source>
        <comment>reason, service</comment>
        <translation>%1&#x202f;; choix&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>hier à %1</translation>
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
        <translation>Là-bas&#xa0;: %1 · Ici&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 · the same bytes</source>
        <translation>%1 · mêmes octets</translation>
    </message>
    <message>
        <source>%1 · different bytes</source>
        <translation>%1 · octets différents</translation>
    </message>
    <message>
        <source>%1 · nobody compared the bytes</source>
        <translation>%1 · octets non comparés</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>A number from 1 to 64, or nothing.</source>
        <translation>Un nombre de 1 à 64, ou rien.</translation>
    </message>
    <message>
        <source>%1 leads here as well, and takes no files without it.</source>
        <translation>%1 mène aussi ici et n’accepte aucun fichier sans cette destination.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more lead here as well, and take no files without it.</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 et %2 autre mènent aussi ici et n’acceptent aucun fichier sans cette destination.</numerusform>
            <numerusform>%1 et %2 autres mènent aussi ici et n’acceptent aucun fichier sans cette destination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads still wait for this destination and would stay undone.</source>
        <translation>
            <numerusform>%1 envoi attend encore cette destination et resterait en suspens.</numerusform>
            <numerusform>%1 envois attendent encore cette destination et resteraient en suspens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationHealth</name>
    <message>
        <source>sign in</source>
        <translation>s’identifier</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>non sécurisé</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clé refusée</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>voir paramètres</translation>
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
        <translation>Les fichiers de Moonshot&#xa0;: leur texte est lu, pour interroger Kimi à leur sujet.</translation>
    </message>
    <message>
        <source>GLM</source>
        <translation>GLM</translation>
    </message>
    <message>
        <source>The files of Zhipu&apos;s BigModel or of Z.ai.</source>
        <translation>Les fichiers de BigModel (Zhipu) ou de Z.ai.</translation>
    </message>
    <message>
        <source>OpenAI-compatible files</source>
        <translation>Fichiers compatibles OpenAI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s files, or any server&apos;s and gateway&apos;s that speaks as it does.</source>
        <translation>Les fichiers d’OpenAI, ou de tout serveur ou passerelle qui parle le même langage.</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>Serveur HTTP</translation>
    </message>
    <message>
        <source>PUT or POST to a URL: nginx, WebDAV, pre-signed links.</source>
        <translation>PUT ou POST vers une URL&#xa0;: nginx, WebDAV, liens présignés.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A folder of this computer, a disk or a mounted share.</source>
        <translation>Un dossier de cet ordinateur, un disque ou un partage monté.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Several destinations at once: each file goes to all of them, each for itself.</source>
        <translation>Plusieurs destinations à la fois&#xa0;: chaque fichier part vers toutes, chacun pour soi.</translation>
    </message>
    <message>
        <source>Automatic AI provider</source>
        <translation>Service d’IA automatique</translation>
    </message>
    <message>
        <source>Kimi, GLM or another of yours: the first that takes the file and has room for it.</source>
        <translation>Kimi, GLM ou un autre des vôtres&#xa0;: le premier qui accepte le fichier et a de la place.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A bucket of a Supabase project, hosted or your own.</source>
        <translation>Un bucket d’un projet Supabase, hébergé ou à vous.</translation>
    </message>
    <message>
        <source>tus server</source>
        <translation>Serveur tus</translation>
    </message>
    <message>
        <source>Any server that speaks tus 1.0, such as tusd.</source>
        <translation>Tout serveur qui parle tus 1.0, comme tusd.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>a brace stands alone</source>
        <translation>une accolade est isolée</translation>
    </message>
    <message>
        <source>a certificate and its key belong together</source>
        <translation>un certificat et sa clé vont ensemble</translation>
    </message>
    <message>
        <source>a key has no spaces and no letters beyond a to z</source>
        <translation>une clé ne contient ni espace ni lettre autre que de a à z</translation>
    </message>
    <message>
        <source>a key stays in its file: give the file&apos;s path</source>
        <translation>une clé reste dans son fichier&#xa0;: donnez le chemin du fichier</translation>
    </message>
    <message>
        <source>a login needs a name</source>
        <translation>il faut un nom pour s’identifier</translation>
    </message>
    <message>
        <source>a name or password in it would be stored in plain text; enter a token or a header instead</source>
        <translation>un nom ou un mot de passe y serait stocké en clair&#x202f;; saisissez plutôt un jeton ou un en-tête</translation>
    </message>
    <message>
        <source>a number from 1 to 10240</source>
        <translation>il faut un nombre de 1 à 10240</translation>
    </message>
    <message>
        <source>a number of megabytes</source>
        <translation>il faut un nombre de mégaoctets</translation>
    </message>
    <message>
        <source>a number of MiB; 0 for no limit</source>
        <translation>il faut un nombre de Mio&#x202f;; 0 pour ne pas limiter</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>il faut un nombre de secondes</translation>
    </message>
    <message>
        <source>a password in a URL would be stored in plain text</source>
        <translation>un mot de passe dans une URL serait stocké en clair</translation>
    </message>
    <message>
        <source>a piece of the answer makes no sense</source>
        <translation>un morceau de la réponse n’a pas de sens</translation>
    </message>
    <message>
        <source>a proxy is http://, https:// or socks5:// with a host and a port</source>
        <translation>un proxy s’écrit http://, https:// ou socks5:// avec un hôte et un port</translation>
    </message>
    <message>
        <source>a row that is not ours</source>
        <translation>une ligne qui n’est pas la nôtre</translation>
    </message>
    <message>
        <source>A web page answered in the server&apos;s place</source>
        <translation>une page web a répondu à la place du serveur</translation>
    </message>
    <message>
        <source>another row was changed</source>
        <translation>une autre ligne a été modifiée</translation>
    </message>
    <message>
        <source>every file would go to this one address, each over the one before; put {name} or {path} where the file&apos;s name belongs</source>
        <translation>tous les fichiers iraient à cette seule adresse, chacun par-dessus le précédent&#x202f;; mettez {name} ou {path} là où doit figurer le nom du fichier</translation>
    </message>
    <message>
        <source>it begins with neither https:// nor http://</source>
        <translation>l’adresse ne commence ni par https:// ni par http://</translation>
    </message>
    <message>
        <source>it ends in a query</source>
        <translation>l’adresse se termine par des paramètres de requête</translation>
    </message>
    <message>
        <source>it holds a space, another character or a port that a URL cannot have</source>
        <translation>l’adresse contient un espace, un autre caractère ou un port impossible dans une URL</translation>
    </message>
    <message>
        <source>it is a word of letters, digits, - and _</source>
        <translation>il faut un mot fait de lettres, de chiffres, de - et de _</translation>
    </message>
    <message>
        <source>it is ask, keep-both, replace or skip</source>
        <translation>les valeurs possibles sont ask, keep-both, replace ou skip</translation>
    </message>
    <message>
        <source>it leads out of the destination&apos;s folder</source>
        <translation>le chemin sort du dossier de la destination</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>aucun serveur n’y est nommé</translation>
    </message>
    <message>
        <source>its password is a secret of its own, “proxy-password”</source>
        <translation>son mot de passe est un secret à part, «&#x202f;proxy-password&#x202f;»</translation>
    </message>
    <message>
        <source>made up by the system</source>
        <translation>généré par le système</translation>
    </message>
    <message>
        <source>no certificate could be read</source>
        <translation>aucun certificat n’a pu être lu</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>pas de clé</translation>
    </message>
    <message>
        <source>no key without a password could be read</source>
        <translation>aucune clé sans mot de passe n’a pu être lue</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>pas de nom</translation>
    </message>
    <message>
        <source>no upload was created</source>
        <translation>aucun envoi n’a été créé</translation>
    </message>
    <message>
        <source>not a bucket&apos;s name</source>
        <translation>ce n’est pas un nom de bucket</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>ce n’est pas une URL http ou https</translation>
    </message>
    <message>
        <source>other rows were forgotten</source>
        <translation>d’autres lignes ont été oubliées</translation>
    </message>
    <message>
        <source>rows are not in order</source>
        <translation>les lignes ne sont pas dans l’ordre</translation>
    </message>
    <message>
        <source>rows without end</source>
        <translation>les lignes n’en finissent pas</translation>
    </message>
    <message>
        <source>the account was removed</source>
        <translation>le compte a été retiré</translation>
    </message>
    <message>
        <source>the answer ended in the middle</source>
        <translation>la réponse s’est arrêtée au milieu</translation>
    </message>
    <message>
        <source>the answer is about another file</source>
        <translation>la réponse porte sur un autre fichier</translation>
    </message>
    <message>
        <source>the answer is another user&apos;s session</source>
        <translation>la réponse est la session d’un autre utilisateur</translation>
    </message>
    <message>
        <source>The answer is in another application protocol</source>
        <translation>la réponse suit un autre protocole d’application</translation>
    </message>
    <message>
        <source>the answer is no list of files</source>
        <translation>la réponse n’est pas une liste de fichiers</translation>
    </message>
    <message>
        <source>the answer is no list of models</source>
        <translation>la réponse n’est pas une liste de modèles</translation>
    </message>
    <message>
        <source>the answer is no list of objects</source>
        <translation>la réponse n’est pas une liste d’objets</translation>
    </message>
    <message>
        <source>the answer is no list of rows</source>
        <translation>la réponse n’est pas une liste de lignes</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>la réponse n’est pas en JSON</translation>
    </message>
    <message>
        <source>the answer is not that of a Supabase project</source>
        <translation>la réponse n’est pas celle d’un projet Supabase</translation>
    </message>
    <message>
        <source>the answer names no file</source>
        <translation>la réponse ne nomme aucun fichier</translation>
    </message>
    <message>
        <source>the answer to the check lacks a field</source>
        <translation>il manque un champ à la réponse de la vérification</translation>
    </message>
    <message>
        <source>the answer to the hello lacks a field</source>
        <translation>il manque un champ à la réponse de ferry_hello</translation>
    </message>
    <message>
        <source>the answer to the question for the object is about none, or another</source>
        <translation>la réponse à la question sur l’objet n’en concerne aucun, ou en concerne un autre</translation>
    </message>
    <message>
        <source>the answer to the sign-in lacks a session</source>
        <translation>il manque une session à la réponse d’identification</translation>
    </message>
    <message>
        <source>the answer to the sign-in names no user</source>
        <translation>la réponse d’identification ne nomme aucun utilisateur</translation>
    </message>
    <message>
        <source>the answer to the upload does not name the object</source>
        <translation>la réponse à l’envoi ne nomme pas l’objet</translation>
    </message>
    <message>
        <source>the file name stands in the server&apos;s name</source>
        <translation>le nom du fichier se trouve dans le nom du serveur</translation>
    </message>
    <message>
        <source>The last reply was an interim one</source>
        <translation>la dernière réponse n’était que provisoire</translation>
    </message>
    <message>
        <source>the offset went back again and again</source>
        <translation>la position a reculé plusieurs fois</translation>
    </message>
    <message>
        <source>the parser names no task</source>
        <translation>le lecteur de fichiers ne nomme aucune tâche</translation>
    </message>
    <message>
        <source>the parser says neither yes nor no</source>
        <translation>le lecteur de fichiers ne dit ni oui ni non</translation>
    </message>
    <message>
        <source>The reply has no sensible length</source>
        <translation>la réponse n’a pas de longueur plausible</translation>
    </message>
    <message>
        <source>The reply is cut short</source>
        <translation>la réponse est tronquée</translation>
    </message>
    <message>
        <source>The reply is not HTTP</source>
        <translation>la réponse n’est pas du HTTP</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <translation>la réponse est trop grande</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1</source>
        <translation>le serveur ne parle pas HTTP/1.1</translation>
    </message>
    <message>
        <source>the server has a row of this id that it does not show</source>
        <translation>le serveur a une ligne de cet identifiant qu’il ne montre pas</translation>
    </message>
    <message>
        <source>the server has every byte, and no file of them</source>
        <translation>le serveur a tous les octets, mais pas de fichier qui en soit fait</translation>
    </message>
    <message>
        <source>the server is not the one that this session began with</source>
        <translation>le serveur n’est pas celui avec lequel cette session a commencé</translation>
    </message>
    <message>
        <source>The server made an upload and knows nothing of it at the URL it gave</source>
        <translation>le serveur a créé un envoi et n’en sait rien à l’URL donnée</translation>
    </message>
    <message>
        <source>the server takes us for somebody else</source>
        <translation>le serveur nous prend pour quelqu’un d’autre</translation>
    </message>
    <message>
        <source>The server&apos;s Location header is missing or malformed</source>
        <translation>l’en-tête Location du serveur manque ou est mal formé</translation>
    </message>
    <message>
        <source>The server&apos;s Location header repeats a secret that it was sent</source>
        <translation>l’en-tête Location du serveur répète un secret qui lui a été transmis</translation>
    </message>
    <message>
        <source>the stored object&apos;s hash is another</source>
        <translation>l’objet stocké a une autre empreinte</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>il n’y a pas d’adresse</translation>
    </message>
    <message>
        <source>This computer lets Ferry open no more files and connections</source>
        <translation>cet ordinateur ne laisse pas Ferry ouvrir davantage de fichiers et de connexions</translation>
    </message>
    <message>
        <source>this does not answer like a Supabase project</source>
        <translation>ce qui répond ne se comporte pas comme un projet Supabase</translation>
    </message>
    <message>
        <source>this does not answer like Supabase Storage</source>
        <translation>ce qui répond ne se comporte pas comme Supabase Storage</translation>
    </message>
    <message>
        <source>this is the dashboard; the project URL ends in .supabase.co</source>
        <translation>c’est le tableau de bord&#x202f;; l’URL du projet se termine par .supabase.co</translation>
    </message>
    <message>
        <source>two destinations or more, in their order</source>
        <translation>il faut deux destinations ou plus, dans leur ordre</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 bytes</source>
        <translation>%1 après %2 octets sur %3</translation>
    </message>
    <message>
        <source>%1 at %2 does not take files for “%3”</source>
        <translation>%1 sur %2 n’accepte pas de fichiers pour «&#x202f;%3&#x202f;»</translation>
    </message>
    <message>
        <source>%1 bytes are stored of %2</source>
        <translation>%1 octets sont stockés sur %2</translation>
    </message>
    <message>
        <source>%1 bytes in %2 requests with %3 bytes</source>
        <translation>%1 octets en %2 requêtes, pour %3 octets transmis</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 were sent</source>
        <translation>%1 octets, alors que %2 ont été transmis</translation>
    </message>
    <message>
        <source>%1 destinations are too many: at most %2</source>
        <translation>%1 destinations, c’est trop&#xa0;: %2 au plus</translation>
    </message>
    <message>
        <source>%1 files are there, and %2 may be</source>
        <translation>%1 fichiers s’y trouvent, pour %2 au plus</translation>
    </message>
    <message>
        <source>%1 files of this name and size came there since</source>
        <translation>%1 fichiers de ce nom et de cette taille y sont arrivés depuis</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1 octets sur %2 sont arrivés</translation>
    </message>
    <message>
        <source>%1 sends the upload to %2</source>
        <translation>%1 redirige l’envoi vers %2</translation>
    </message>
    <message>
        <source>a key of %1 characters</source>
        <translation>une clé de %1 caractères</translation>
    </message>
    <message>
        <source>certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6</source>
        <translation>certificat pour %1, par %2, valable du %3 au %4, SHA-256 %5&#xa0;: %6</translation>
    </message>
    <message>
        <source>HEAD said offset %1, length %2</source>
        <translation>HEAD indique la position %1, la longueur %2</translation>
    </message>
    <message>
        <source>it takes %1; this is %2</source>
        <translation>il accepte %1&#x202f;; ce fichier est de type %2</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>pas de connexion en %1 s</translation>
    </message>
    <message>
        <source>no TLS handshake within %1 s</source>
        <translation>pas de négociation TLS en %1 s</translation>
    </message>
    <message>
        <source>offset %1 after bytes %2 to %3 of %4</source>
        <translation>position %1 après les octets %2 à %3 sur %4</translation>
    </message>
    <message>
        <source>only http:// and https:// can be used, and this is %1://</source>
        <translation>seuls http:// et https:// sont possibles, et ceci est %1://</translation>
    </message>
    <message>
        <source>suffix=type, such as ts=video/mp2t; not: %1</source>
        <translation>il faut suffixe=type, par exemple ts=video/mp2t, et non&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection was lost after %1 of %2 bytes were handed over</source>
        <translation>la connexion a été perdue après la remise de %1 octets sur %2</translation>
    </message>
    <message>
        <source>the offset stayed at %1</source>
        <translation>la position est restée à %1</translation>
    </message>
    <message>
        <source>The server calls itself %1, and the address entered is %2. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <translation>le serveur se nomme lui-même %1, et l’adresse saisie est %2. Ferry s’en tient à cette dernière. Faites envoyer X-Forwarded-Proto et X-Forwarded-Host par le proxy placé devant lui, ou saisissez l’adresse que le serveur utilise</translation>
    </message>
    <message>
        <source>The server has %1 bytes of %2</source>
        <translation>le serveur a %1 octets sur %2</translation>
    </message>
    <message>
        <source>The server lost the upload twice in one attempt, the second time after %1 of %2 bytes</source>
        <translation>le serveur a perdu l’envoi deux fois en une tentative, la seconde après %1 octets sur %2</translation>
    </message>
    <message>
        <source>The server said yes (%1), and knows no such file when asked (%2)</source>
        <translation>le serveur a dit oui (%1), et ne connaît pas ce fichier quand on le lui demande (%2)</translation>
    </message>
    <message>
        <source>there is no %1: {year}, {month} and {day} are known</source>
        <translation>%1 n’existe pas&#xa0;: seuls {year}, {month} et {day} sont connus</translation>
    </message>
    <message>
        <source>there is no destination “%1”</source>
        <translation>il n’y a pas de destination «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>il n’y a pas de fichier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>under %1 names in a row something else is stored</source>
        <translation>sous %1 noms de suite, autre chose est stocké</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is a route itself, and no route leads into another</source>
        <translation>«&#x202f;%1&#x202f;» est elle-même une route, et aucune route ne mène à une autre</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«&#x202f;%1&#x202f;» est indiqué deux fois</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«&#x202f;%1&#x202f;» n’est ni oui (yes) ni non (no)</translation>
    </message>
    <message>
        <source>“%1” is no number of days, as 30 or 6w</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de jours, comme 30 ou 6w</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie de&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is none of the services to choose from</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des services au choix</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier</translation>
    </message>
    <message>
        <source>“%1” is not a full path: it would depend on where Ferry is started</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un chemin complet&#xa0;: il dépendrait de l’endroit d’où Ferry est lancé</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>la valeur «&#x202f;%1&#x202f;» est inconnue</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>la destination «&#x202f;%1&#x202f;» a été retirée</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>tube nommé</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>fichier spécial</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>1 picture</source>
        <translation>1 image</translation>
    </message>
    <message numerus="yes">
        <source>%1 files and folders</source>
        <translation>
            <numerusform>%1 fichier ou dossier</numerusform>
            <numerusform>%1 fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 dossier</numerusform>
            <numerusform>%1 dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>files, folders</comment>
        <translation>%1 et %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>no such model</source>
        <translation>modèle inconnu</translation>
    </message>
    <message>
        <source>%1 has no model %2 for this account.</source>
        <translation>%1 n’a pas de modèle %2 pour ce compte.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>no chat there</source>
        <translation>pas de chat à cette adresse</translation>
    </message>
    <message>
        <source>%1 answers no questions at this address.</source>
        <translation>%1 ne répond à aucune question à cette adresse.</translation>
    </message>
    <message>
        <source>Check the address in the destination&apos;s settings.</source>
        <translation>Vérifiez l’adresse dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>no file parser there</source>
        <translation>pas de lecteur de fichiers</translation>
    </message>
    <message>
        <source>%1 has no file parser at this address.</source>
        <translation>%1 n’a pas de lecteur de fichiers à cette adresse.</translation>
    </message>
    <message>
        <source>Choose the region bigmodel.cn, or ask another service about this file.</source>
        <translation>Choisissez la région bigmodel.cn, ou interrogez un autre service au sujet de ce fichier.</translation>
    </message>
    <message>
        <source>too many questions</source>
        <translation>trop de questions</translation>
    </message>
    <message>
        <source>%1 is getting too many questions from this account.</source>
        <translation>%1 reçoit trop de questions de ce compte.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Posez la question de nouveau dans une minute.</translation>
    </message>
    <message>
        <source>may not ask</source>
        <translation>question non autorisée</translation>
    </message>
    <message>
        <source>The account at %1 may not ask this model.</source>
        <translation>Le compte chez %1 n’a pas le droit d’interroger ce modèle.</translation>
    </message>
    <message>
        <source>Choose another model, or ask for access there.</source>
        <translation>Choisissez un autre modèle, ou demandez-y l’accès.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>trop long</translation>
    </message>
    <message>
        <source>The question and its files together are too long for this model of %1.</source>
        <translation>La question et ses fichiers sont ensemble trop longs pour ce modèle de %1.</translation>
    </message>
    <message>
        <source>Ask about fewer files, or choose a model that takes more.</source>
        <translation>Interrogez sur moins de fichiers, ou choisissez un modèle qui en accepte davantage.</translation>
    </message>
    <message>
        <source>content not allowed</source>
        <translation>contenu non autorisé</translation>
    </message>
    <message>
        <source>%1 found something in the question or its files that its rules do not allow.</source>
        <translation>%1 a trouvé dans la question ou ses fichiers quelque chose que ses règles interdisent.</translation>
    </message>
    <message>
        <source>Ask in other words, or leave that file out.</source>
        <translation>Posez la question autrement, ou laissez ce fichier de côté.</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>question refusée</translation>
    </message>
    <message>
        <source>%1 did not accept the question: %3.</source>
        <translation>%1 n’a pas accepté la question&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Choose another model, or ask in other words.</source>
        <translation>Choisissez un autre modèle, ou posez la question autrement.</translation>
    </message>
    <message>
        <source>%1 did not accept the question.</source>
        <translation>%1 n’a pas accepté la question.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>For three minutes not a word came from %1.</source>
        <translation>Pendant trois minutes, pas un mot n’est venu de %1.</translation>
    </message>
    <message>
        <source>Ask again, or choose a faster model.</source>
        <translation>Posez la question de nouveau, ou choisissez un modèle plus rapide.</translation>
    </message>
    <message>
        <source>answer broke off</source>
        <translation>réponse interrompue</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle.</source>
        <translation>La réponse de %1 s’est interrompue au milieu.</translation>
    </message>
    <message>
        <source>What came is kept. Ask again.</source>
        <translation>Ce qui est arrivé est conservé. Posez la question de nouveau.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>réponse incomprise</translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a question.</source>
        <translation>Ce que %1 a répondu n’est pas la réponse à une question.</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>ne peut pas répondre</translation>
    </message>
    <message>
        <source>%1 keeps files and answers no questions.</source>
        <translation>%1 conserve des fichiers et ne répond à aucune question.</translation>
    </message>
    <message>
        <source>Ask a destination of the kind kimi, glm or openai.</source>
        <translation>Interrogez une destination du type kimi, glm ou openai.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>pas de modèle indiqué</translation>
    </message>
    <message>
        <source>%1 does not say which models it has.</source>
        <translation>%1 n’indique pas ses modèles.</translation>
    </message>
    <message>
        <source>Name the one to ask.</source>
        <translation>Indiquez celui à interroger.</translation>
    </message>
    <message>
        <source>uploads are paused</source>
        <translation>envois en pause</translation>
    </message>
    <message>
        <source>Uploads are paused.</source>
        <translation>Les envois sont en pause.</translation>
    </message>
    <message>
        <source>Resume them in the window, then ask again.</source>
        <translation>Reprenez-les dans la fenêtre, puis posez la question de nouveau.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>Uploads to %1 are held back.</source>
        <translation>Les envois vers %1 sont retenus.</translation>
    </message>
    <message>
        <source>The list of uploads says why. Ask again after that.</source>
        <translation>La liste des envois dit pourquoi. Posez la question de nouveau ensuite.</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>fenêtre fermée</translation>
    </message>
    <message>
        <source>Ferry&apos;s window, which uploads it, was closed before that.</source>
        <translation>La fenêtre de Ferry, qui fait l’envoi, a été fermée avant la fin.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Posez la question de nouveau.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>pas ici</translation>
    </message>
    <message>
        <source>The file %2 is neither on this computer nor at %1.</source>
        <translation>Le fichier %2 n’est ni sur cet ordinateur ni chez %1.</translation>
    </message>
    <message>
        <source>Ask on the computer that has it, or add it from here.</source>
        <translation>Posez la question sur l’ordinateur qui l’a, ou ajoutez-le d’ici.</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>ce type de fichier</translation>
    </message>
    <message>
        <source>The file parser of %1 does not read files such as %2.</source>
        <translation>Le lecteur de fichiers de %1 ne lit pas les fichiers comme %2.</translation>
    </message>
    <message>
        <source>Convert it to PDF or text, or ask another service.</source>
        <translation>Convertissez-le en PDF ou en texte, ou interrogez un autre service.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Ask whoever runs the project.</source>
        <translation>Demandez à qui gère le projet.</translation>
    </message>
    <message>
        <source>The server has ended this sign-in.</source>
        <translation>Le serveur a mis fin à cette identification.</translation>
    </message>
    <message>
        <source>There is already a user with this e-mail address.</source>
        <translation>Il existe déjà un utilisateur avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Sign in with it instead.</source>
        <translation>Identifiez-vous plutôt avec celle-ci.</translation>
    </message>
    <message>
        <source>This project does not let people sign in by e-mail.</source>
        <translation>Ce projet ne permet pas de s’identifier par e-mail.</translation>
    </message>
    <message>
        <source>Switch it on in Supabase under Authentication, Sign In / Providers.</source>
        <translation>Activez cela dans Supabase sous Authentication, Sign In / Providers.</translation>
    </message>
    <message>
        <source>This project does not let new users register themselves.</source>
        <translation>Ce projet ne laisse pas les nouveaux utilisateurs s’inscrire eux-mêmes.</translation>
    </message>
    <message>
        <source>The project does not take this e-mail address.</source>
        <translation>Le projet n’accepte pas cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Vérifiez comment elle est écrite.</translation>
    </message>
    <message>
        <source>This project asks for a second factor, which Ferry cannot give yet.</source>
        <translation>Ce projet demande un second facteur, que Ferry ne sait pas encore fournir.</translation>
    </message>
    <message>
        <source>A check of the project&apos;s own has failed during sign-in.</source>
        <translation>Un contrôle propre au projet a échoué pendant l’identification.</translation>
    </message>
    <message>
        <source>The project could not finish the sign-in.</source>
        <translation>Le projet n’a pas pu terminer l’identification.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The project did not understand what Ferry asked.</source>
        <translation>Le projet n’a pas compris ce que Ferry demandait.</translation>
    </message>
    <message>
        <source>Its sign-in service may be too old, or too new for Ferry.</source>
        <translation>Son service d’identification est peut-être trop ancien, ou trop récent pour Ferry.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>Check both, or sign in with a code by e-mail.</source>
        <translation>Vérifiez les deux, ou identifiez-vous avec un code par e-mail.</translation>
    </message>
    <message>
        <source>The code is wrong, or too old.</source>
        <translation>Le code est incorrect, ou trop ancien.</translation>
    </message>
    <message>
        <source>Check it, or send a new one.</source>
        <translation>Vérifiez-le, ou envoyez-en un nouveau.</translation>
    </message>
    <message>
        <source>The project sends no code to this e-mail address.</source>
        <translation>Le projet n’envoie pas de code à cette adresse e-mail.</translation>
    </message>
    <message>
        <source>Check the address, or sign in with a password.</source>
        <translation>Vérifiez l’adresse, ou identifiez-vous avec un mot de passe.</translation>
    </message>
    <message>
        <source>This e-mail address has not been confirmed yet.</source>
        <translation>Cette adresse e-mail n’a pas encore été confirmée.</translation>
    </message>
    <message>
        <source>Follow the link in the project&apos;s e-mail, then sign in.</source>
        <translation>Suivez le lien dans l’e-mail du projet, puis identifiez-vous.</translation>
    </message>
    <message>
        <source>The project finds this password too weak.</source>
        <translation>Le projet trouve ce mot de passe trop faible.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Choisissez-en un plus long.</translation>
    </message>
    <message>
        <source>The project&apos;s mail service does not send to this address.</source>
        <translation>Le service de courrier du projet n’envoie rien à cette adresse.</translation>
    </message>
    <message>
        <source>Give the project a mail server of its own, or sign in with a password.</source>
        <translation>Donnez au projet son propre serveur de courrier, ou identifiez-vous avec un mot de passe.</translation>
    </message>
    <message>
        <source>This project asks for a captcha, which needs a browser.</source>
        <translation>Ce projet demande un captcha, qui nécessite un navigateur.</translation>
    </message>
    <message>
        <source>The project has sent too many e-mails for now.</source>
        <translation>Le projet a envoyé trop d’e-mails pour le moment.</translation>
    </message>
    <message>
        <source>Wait a few minutes before the next one.</source>
        <translation>Attendez quelques minutes avant le prochain.</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>Il y a eu trop d’essais en peu de temps.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Attendez quelques minutes.</translation>
    </message>
    <message>
        <source>This user has been blocked in the project.</source>
        <translation>Cet utilisateur a été bloqué dans le projet.</translation>
    </message>
    <message>
        <source>This user no longer exists in the project.</source>
        <translation>Cet utilisateur n’existe plus dans le projet.</translation>
    </message>
    <message>
        <source>You are signed out of this account.</source>
        <translation>Ce compte est déconnecté.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in is locked.</source>
        <translation>Le trousseau qui contient l’identification est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then look again under Accounts.</source>
        <translation>Déverrouillez-le, puis vérifiez de nouveau sous Comptes.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>L’adresse e-mail manque.</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>Saisissez-la et réessayez.</translation>
    </message>
    <message>
        <source>This user signs in through a company&apos;s own sign-in page.</source>
        <translation>Cet utilisateur s’identifie sur la page de connexion d’une entreprise.</translation>
    </message>
    <message>
        <source>Ferry cannot open that page; use another user.</source>
        <translation>Ferry ne peut pas ouvrir cette page&#x202f;; prenez un autre utilisateur.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disque plein</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>Il n’y a plus de place sur le disque.</translation>
    </message>
    <message>
        <source>Make room, then retry.</source>
        <translation>Faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>dossier non inscriptible</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder.</source>
        <translation>Ferry n’a pas le droit d’écrire dans le dossier.</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder %2.</source>
        <translation>Ferry n’a pas le droit d’écrire dans le dossier %2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Vérifiez ses droits d’accès, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non enregistré</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written.</source>
        <translation>Impossible d’écrire dans la base de données de Ferry sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Check that the disk has space and is healthy, then retry.</source>
        <translation>Vérifiez que le disque a de la place et qu’il est en bon état, puis réessayez.</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>vérifier les paramètres</translation>
    </message>
    <message>
        <source>The settings of this destination are not complete.</source>
        <translation>Les paramètres de cette destination sont incomplets.</translation>
    </message>
    <message>
        <source>The setting %2 is missing or cannot be used.</source>
        <translation>Le paramètre %2 manque ou ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Mend it in the destination&apos;s settings.</source>
        <translation>Corrigez-le dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>clé secrète</translation>
    </message>
    <message>
        <source>This is a secret key: it opens the whole project to anyone who finds it.</source>
        <translation>C’est une clé secrète&#xa0;: elle ouvre tout le projet à quiconque la trouve.</translation>
    </message>
    <message>
        <source>Use the publishable or anon key, and never keep a secret key on a desktop.</source>
        <translation>Utilisez la clé publishable ou anon, et ne gardez jamais de clé secrète sur un poste de travail.</translation>
    </message>
    <message>
        <source>destination removed</source>
        <translation>destination retirée</translation>
    </message>
    <message>
        <source>The destination of this upload has been removed.</source>
        <translation>La destination de cet envoi a été retirée.</translation>
    </message>
    <message>
        <source>Add the file again to another destination.</source>
        <translation>Ajoutez de nouveau le fichier, vers une autre destination.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>L’envoi a été interrompu.</translation>
    </message>
    <message>
        <source>Retry to go on with it.</source>
        <translation>Réessayez pour le poursuivre.</translation>
    </message>
    <message>
        <source>“%3” also leads to %2, which was removed.</source>
        <translation>«&#x202f;%3&#x202f;» mène aussi à %2, qui a été retirée.</translation>
    </message>
    <message>
        <source>Edit that route, or put the destination back, then add the files again.</source>
        <translation>Modifiez cette route, ou remettez la destination, puis ajoutez les fichiers de nouveau.</translation>
    </message>
    <message>
        <source>disk quota used up</source>
        <translation>quota de disque épuisé</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Votre part du disque est épuisée.</translation>
    </message>
    <message>
        <source>too large for the disk</source>
        <translation>trop volumineux pour le disque</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size: %5.</source>
        <translation>Le disque n’accepte pas un fichier de cette taille&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Choisissez un dossier sur un autre disque.</translation>
    </message>
    <message>
        <source>read-only disk</source>
        <translation>disque en lecture seule</translation>
    </message>
    <message>
        <source>The disk of the folder %2 can only be read.</source>
        <translation>Le disque du dossier %2 est en lecture seule.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The disk of the folder can only be read.</source>
        <translation>Le disque du dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>drive fails</source>
        <translation>disque défaillant</translation>
    </message>
    <message>
        <source>The drive could not write to the folder %2.</source>
        <translation>Le disque n’a pas pu écrire dans le dossier %2.</translation>
    </message>
    <message>
        <source>Check the drive, or choose another folder.</source>
        <translation>Vérifiez le disque, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The drive could not write.</source>
        <translation>Le disque n’a pas pu écrire.</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>nom trop long</translation>
    </message>
    <message>
        <source>The name is longer than the folder&apos;s disk takes (255 bytes a name).</source>
        <translation>Le nom est plus long que ce qu’accepte le disque du dossier (255 octets par nom).</translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation>Renommez le fichier et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it.</source>
        <translation>Ferry a ouvert autant de fichiers que ce système le lui permet.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n).</source>
        <translation>Envoyez moins de fichiers à la fois, ou relevez la limite (ulimit -n).</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be written: the disk is full.</source>
        <translation>Impossible d’écrire dans la base de données de Ferry&#xa0;: le disque est plein.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be read or written: the drive reports an error (%3).</source>
        <translation>Impossible de lire la base de données de Ferry ou d’y écrire&#xa0;: le disque signale une erreur (%3).</translation>
    </message>
    <message>
        <source>Check the drive, then retry.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>base de données endommagée</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer is damaged (%3).</source>
        <translation>La base de données de Ferry sur cet ordinateur est endommagée (%3).</translation>
    </message>
    <message>
        <source>Start Ferry again: it rescues what can be read.</source>
        <translation>Redémarrez Ferry&#xa0;: il sauve ce qui peut être lu.</translation>
    </message>
    <message>
        <source>The file in the place of Ferry&apos;s database is none.</source>
        <translation>Le fichier qui est à la place de la base de données de Ferry n’en est pas une.</translation>
    </message>
    <message>
        <source>Move it away and start Ferry again.</source>
        <translation>Déplacez-le et redémarrez Ferry.</translation>
    </message>
    <message>
        <source>database in use</source>
        <translation>base de données occupée</translation>
    </message>
    <message>
        <source>Another program keeps Ferry&apos;s database to itself.</source>
        <translation>Un autre programme garde la base de données de Ferry pour lui seul.</translation>
    </message>
    <message>
        <source>Close it there, then retry.</source>
        <translation>Fermez-la dans ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation>base de données en lecture seule</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be written: %3.</source>
        <translation>Impossible d’écrire dans la base de données de Ferry&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then retry.</source>
        <translation>Rendez le dossier du profil inscriptible, puis réessayez.</translation>
    </message>
    <message>
        <source>database cannot be opened</source>
        <translation>base de données impossible à ouvrir</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be opened: %3.</source>
        <translation>Impossible d’ouvrir la base de données de Ferry&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile&apos;s folder.</source>
        <translation>Vérifiez les droits d’accès du dossier du profil.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so its database could not be opened.</source>
        <translation>Ferry a ouvert autant de fichiers que ce système le lui permet&#xa0;: sa base de données n’a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -n), then retry.</source>
        <translation>Relevez la limite (ulimit -n), puis réessayez.</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>This computer has too little memory left for Ferry&apos;s database.</source>
        <translation>Il reste trop peu de mémoire sur cet ordinateur pour la base de données de Ferry.</translation>
    </message>
    <message>
        <source>Close other programs, then retry.</source>
        <translation>Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>pas un dossier</translation>
    </message>
    <message>
        <source>The place of the profile is not a folder.</source>
        <translation>L’emplacement du profil n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Choose a folder of its own with --profile.</source>
        <translation>Choisissez-lui un dossier à part avec --profile.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written: %3.</source>
        <translation>Impossible d’écrire dans la base de données de Ferry sur cet ordinateur&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The setting %2 cannot be used: %3.</source>
        <translation>Le paramètre %2 ne peut pas être utilisé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 is locked.</source>
        <translation>Le trousseau qui contient la clé pour %1 est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Déverrouillez le trousseau pour continuer.</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>trousseau sans réponse</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 does not answer.</source>
        <translation>Le trousseau qui contient la clé pour %1 ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock or restart the keychain to go on.</source>
        <translation>Déverrouillez ou redémarrez le trousseau pour continuer.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>ce serveur</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>Le bucket %1</translation>
    </message>
    <message>
        <source>%1 takes files up to %2.</source>
        <translation>%1 accepte des fichiers jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 takes files up to %2; this one is %3.</source>
        <translation>%1 accepte des fichiers jusqu’à %2&#x202f;; celui-ci fait %3.</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Choose another bucket, or raise the limit in Supabase.</source>
        <translation>Choisissez un autre bucket, ou relevez la limite dans Supabase.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>Dans ses propres termes&#xa0;: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>À propos de&#xa0;: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Identifiant de la requête&#xa0;: %1</translation>
    </message>
    <message>
        <source>The server asked to wait %1</source>
        <translation>Le serveur demande d’attendre %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Modifier la destination</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Ajouter de nouveau</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>raison inconnue</translation>
    </message>
    <message>
        <source>The upload failed for a reason this version does not know.</source>
        <translation>L’envoi a échoué pour une raison que cette version ne connaît pas.</translation>
    </message>
    <message>
        <source>Retry, or look in Details.</source>
        <translation>Réessayez, ou regardez dans Détails.</translation>
    </message>
    <message>
        <source>key not known there</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>%1 does not know this API key. It takes keys made on %2 alone: one of the other region is refused just like a wrong one.</source>
        <translation>%1 ne connaît pas cette clé d’API. Seules les clés créées sur %2 y sont acceptées&#xa0;: une clé de l’autre région est refusée comme une mauvaise clé.</translation>
    </message>
    <message>
        <source>Enter a key from there, or choose the other region in the destination&apos;s settings.</source>
        <translation>Saisissez une clé qui vient de là, ou choisissez l’autre région dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>%1 does not know this API key.</source>
        <translation>%1 ne connaît pas cette clé d’API.</translation>
    </message>
    <message>
        <source>Enter it again, or make a new one, in the destination&apos;s settings.</source>
        <translation>Saisissez-la de nouveau, ou une nouvelle, dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>clé expirée</translation>
    </message>
    <message>
        <source>The API key for %1 has expired.</source>
        <translation>La clé d’API pour %1 a expiré.</translation>
    </message>
    <message>
        <source>Make a new one and enter it in the destination&apos;s settings.</source>
        <translation>Créez-en une nouvelle et saisissez-la dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>no balance left</source>
        <translation>crédit épuisé</translation>
    </message>
    <message>
        <source>The account at %1 has no balance left.</source>
        <translation>Le compte chez %1 n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Top it up, then retry. Nothing more is sent until then.</source>
        <translation>Rechargez-le, puis réessayez. Rien d’autre n’est transmis d’ici là.</translation>
    </message>
    <message>
        <source>plan used up</source>
        <translation>forfait épuisé</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now: %3.</source>
        <translation>Le forfait chez %1 est épuisé pour le moment&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Retry once it begins anew, or choose a larger plan.</source>
        <translation>Réessayez quand il repart, ou choisissez un forfait plus grand.</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now.</source>
        <translation>Le forfait chez %1 est épuisé pour le moment.</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>forfait terminé</translation>
    </message>
    <message>
        <source>The plan at %1 has ended.</source>
        <translation>Le forfait chez %1 a pris fin.</translation>
    </message>
    <message>
        <source>Renew it there, then retry.</source>
        <translation>Renouvelez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>trop de fichiers</translation>
    </message>
    <message>
        <source>%1 keeps no more files for you: %3.</source>
        <translation>%1 ne conserve pas plus de fichiers pour vous&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more, then retry.</source>
        <translation>Supprimez-en dont personne n’a plus besoin, puis réessayez.</translation>
    </message>
    <message>
        <source>no space left there</source>
        <translation>plus de place là-bas</translation>
    </message>
    <message>
        <source>%1 keeps up to %4 for you, and this file of %5 goes beyond it.</source>
        <translation>%1 conserve jusqu’à %4 pour vous, et ce fichier de %5 va au-delà.</translation>
    </message>
    <message>
        <source>limit of the day</source>
        <translation>limite du jour</translation>
    </message>
    <message>
        <source>%1 has done for this account all that it does in a day.</source>
        <translation>%1 a fait pour ce compte tout ce qui est permis en un jour.</translation>
    </message>
    <message>
        <source>Retry tomorrow, or raise the account&apos;s limits there.</source>
        <translation>Réessayez demain, ou relevez là-bas les limites du compte.</translation>
    </message>
    <message>
        <source>service overloaded</source>
        <translation>service surchargé</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 est surchargé.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>compte inactif</translation>
    </message>
    <message>
        <source>The account at %1 is not active.</source>
        <translation>Le compte chez %1 n’est pas actif.</translation>
    </message>
    <message>
        <source>Look into it there, then retry.</source>
        <translation>Voyez là-bas ce qu’il en est, puis réessayez.</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>compte verrouillé</translation>
    </message>
    <message>
        <source>The account at %1 is locked.</source>
        <translation>Le compte chez %1 est verrouillé.</translation>
    </message>
    <message>
        <source>Ask the service to unlock it, then retry.</source>
        <translation>Demandez au service de le déverrouiller, puis réessayez.</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>compte restreint</translation>
    </message>
    <message>
        <source>%1 has restricted the account: it finds that its use is not fair.</source>
        <translation>%1 a restreint le compte, dont l’usage est jugé abusif.</translation>
    </message>
    <message>
        <source>Ask the service to lift that, then retry.</source>
        <translation>Demandez au service de lever cette restriction, puis réessayez.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>pas d’autorisation</translation>
    </message>
    <message>
        <source>The account at %1 may not upload files yet.</source>
        <translation>Le compte chez %1 n’a pas encore le droit d’envoyer des fichiers.</translation>
    </message>
    <message>
        <source>Apply for it there, or choose another destination.</source>
        <translation>Demandez-le là-bas, ou choisissez une autre destination.</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>hors forfait</translation>
    </message>
    <message>
        <source>The plan at %1 does not include this.</source>
        <translation>Le forfait chez %1 ne comprend pas cela.</translation>
    </message>
    <message>
        <source>Choose a larger plan, or another destination.</source>
        <translation>Choisissez un forfait plus grand, ou une autre destination.</translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>pas d’organisation</translation>
    </message>
    <message>
        <source>The account at %1 belongs to no organization.</source>
        <translation>Le compte chez %1 n’appartient à aucune organisation.</translation>
    </message>
    <message>
        <source>Have its manager invite you, then retry.</source>
        <translation>Faites-vous inviter par son responsable, puis réessayez.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>adresse non autorisée</translation>
    </message>
    <message>
        <source>%1 lets this account in from some network addresses, and this is none.</source>
        <translation>%1 n’admet ce compte que depuis certaines adresses réseau, et celle-ci n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Upload from another network, or allow this one there.</source>
        <translation>Envoyez depuis un autre réseau, ou autorisez celui-ci là-bas.</translation>
    </message>
    <message>
        <source>not in this country</source>
        <translation>pas dans ce pays</translation>
    </message>
    <message>
        <source>%1 does not serve the country that this computer is in.</source>
        <translation>%1 ne dessert pas le pays où se trouve cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose another destination.</source>
        <translation>Choisissez une autre destination.</translation>
    </message>
    <message>
        <source>this purpose</source>
        <translation>cet usage</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose: %3.</source>
        <translation>%1 n’accepte pas de fichiers pour cet usage&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Choose another purpose in the destination&apos;s settings.</source>
        <translation>Choisissez un autre usage dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose.</source>
        <translation>%1 n’accepte pas de fichiers pour cet usage.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>fichier vide</translation>
    </message>
    <message>
        <source>%1 does not take empty files.</source>
        <translation>%1 n’accepte pas les fichiers vides.</translation>
    </message>
    <message>
        <source>Leave it out, or upload it to another destination.</source>
        <translation>Laissez-le de côté, ou envoyez-le vers une autre destination.</translation>
    </message>
    <message>
        <source>taken by none</source>
        <translation>accepté par aucun</translation>
    </message>
    <message>
        <source>None of the services that %1 chooses from takes this file.</source>
        <translation>Aucun des services parmi lesquels %1 choisit n’accepte ce fichier.</translation>
    </message>
    <message>
        <source>Add one that does, or upload it to another destination.</source>
        <translation>Ajoutez-en un qui l’accepte, ou envoyez-le vers une autre destination.</translation>
    </message>
    <message>
        <source>%1 found something in this that its rules do not allow.</source>
        <translation>%1 y a trouvé quelque chose que ses règles interdisent.</translation>
    </message>
    <message>
        <source>Upload it to another destination.</source>
        <translation>Envoyez-le vers une autre destination.</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texte trop long</translation>
    </message>
    <message>
        <source>The text of this file is too long for %1.</source>
        <translation>Le texte de ce fichier est trop long pour %1.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divisez-le en plusieurs fichiers.</translation>
    </message>
    <message>
        <source>not understood there</source>
        <translation>requête incomprise</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %3.</source>
        <translation>%1 n’a pas accepté la requête&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check purpose and address in the destination&apos;s settings.</source>
        <translation>Vérifiez l’usage et l’adresse dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 n’a pas accepté la requête.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>non proposé là-bas</translation>
    </message>
    <message>
        <source>%1 does not take files at this address, or no longer.</source>
        <translation>%1 n’accepte pas de fichiers à cette adresse, ou n’en accepte plus.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>n’y est plus</translation>
    </message>
    <message>
        <source>%1 does not have the file any more.</source>
        <translation>%1 n’a plus le fichier.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>text not readable</source>
        <translation>texte illisible</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file: %3.</source>
        <translation>%1 n’a pas pu lire le texte de ce fichier&#xa0;: %3.</translation>
    </message>
    <message>
        <source>See whether it opens and is not protected by a password, or convert it.</source>
        <translation>Voyez s’il s’ouvre et n’est pas protégé par un mot de passe, ou convertissez-le.</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file.</source>
        <translation>%1 n’a pas pu lire le texte de ce fichier.</translation>
    </message>
    <message>
        <source>%1 takes nothing but %3 for the purpose %2.</source>
        <translation>%1 n’accepte que %3 pour l’usage %2.</translation>
    </message>
    <message>
        <source>Choose another purpose in its settings, or another destination.</source>
        <translation>Choisissez un autre usage dans ses paramètres, ou une autre destination.</translation>
    </message>
    <message>
        <source>not clear which one</source>
        <translation>fichier ambigu</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and %3: Ferry cannot tell which of them is this one.</source>
        <translation>La réponse de %1 s’est perdue (%3)&#xa0;: Ferry ne peut pas dire lequel est celui-ci.</translation>
    </message>
    <message>
        <source>Delete there what is too many, then retry.</source>
        <translation>Supprimez là-bas ce qui est en trop, puis réessayez.</translation>
    </message>
    <message>
        <source>text not read yet</source>
        <translation>texte pas encore lu</translation>
    </message>
    <message>
        <source>%1 has the file, and is still reading its text.</source>
        <translation>%1 a le fichier et lit encore son texte.</translation>
    </message>
    <message>
        <source>Retry later; the file is not sent again.</source>
        <translation>Réessayez plus tard&#x202f;; le fichier n’est pas transmis de nouveau.</translation>
    </message>
    <message>
        <source>Source gone</source>
        <translation>Source disparue</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>Le fichier n’est plus là où il était.</translation>
    </message>
    <message>
        <source>Put it back and retry.</source>
        <translation>Remettez-le en place et réessayez.</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>fichier modifié</translation>
    </message>
    <message>
        <source>The file was changed after it was added.</source>
        <translation>Le fichier a été modifié après son ajout.</translation>
    </message>
    <message>
        <source>Add it again to upload it as it is now.</source>
        <translation>Ajoutez-le de nouveau pour l’envoyer tel qu’il est maintenant.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on, then retry.</source>
        <translation>Vérifiez ses droits d’accès et le disque où il se trouve, puis réessayez.</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>This is a device, a pipe or something else without content of its own.</source>
        <translation>C’est un périphérique, un tube ou autre chose sans contenu propre.</translation>
    </message>
    <message>
        <source>Only ordinary files can be uploaded.</source>
        <translation>Seuls les fichiers ordinaires peuvent être envoyés.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>un lien</translation>
    </message>
    <message>
        <source>This is a symbolic link, which Ferry does not follow.</source>
        <translation>C’est un lien symbolique, que Ferry ne suit pas.</translation>
    </message>
    <message>
        <source>Add the file that it points to.</source>
        <translation>Ajoutez le fichier vers lequel il pointe.</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>dossier illisible</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded.</source>
        <translation>Le dossier ne peut pas être lu, donc rien de son contenu n’a été envoyé.</translation>
    </message>
    <message>
        <source>Check its permissions, then add it again.</source>
        <translation>Vérifiez ses droits d’accès, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This computer has as many files open as it can.</source>
        <translation>Cet ordinateur a ouvert autant de fichiers qu’il le peut.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the file.</source>
        <translation>Il reste trop peu de mémoire sur cet ordinateur pour lire le fichier.</translation>
    </message>
    <message>
        <source>The drive could not read the file: part of it may be damaged.</source>
        <translation>Le disque n’a pas pu lire le fichier&#xa0;: une partie en est peut-être endommagée.</translation>
    </message>
    <message>
        <source>Copy it from a backup, or check the drive.</source>
        <translation>Copiez-le depuis une sauvegarde, ou vérifiez le disque.</translation>
    </message>
    <message>
        <source>path too long</source>
        <translation>chemin trop long</translation>
    </message>
    <message>
        <source>The path of the file is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>Le chemin du fichier est plus long que ce que le système peut ouvrir (4&#xa0;096 octets, et 255 par nom).</translation>
    </message>
    <message>
        <source>Move the file up some folders, or upload it from within its folder.</source>
        <translation>Remontez le fichier de quelques dossiers, ou envoyez-le depuis son propre dossier.</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>lecture non autorisée</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>Vous n’avez pas le droit de lire le fichier.</translation>
    </message>
    <message>
        <source>Change its permissions, then retry.</source>
        <translation>Modifiez ses droits d’accès, puis réessayez.</translation>
    </message>
    <message>
        <source>drive does not answer</source>
        <translation>disque sans réponse</translation>
    </message>
    <message>
        <source>The drive or the network share that the file is on does not answer.</source>
        <translation>Le disque ou le partage réseau où se trouve le fichier ne répond pas.</translation>
    </message>
    <message>
        <source>Connect it again, then retry.</source>
        <translation>Reconnectez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The network share that the file is on does not answer.</source>
        <translation>Le partage réseau où se trouve le fichier ne répond pas.</translation>
    </message>
    <message>
        <source>used by another program</source>
        <translation>utilisé par un autre programme</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself.</source>
        <translation>Un autre programme garde le fichier pour lui seul.</translation>
    </message>
    <message>
        <source>The file cannot be read: %3.</source>
        <translation>Le fichier ne peut pas être lu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>a link in a circle</source>
        <translation>un lien en boucle</translation>
    </message>
    <message>
        <source>This link leads back into a folder that is uploaded already.</source>
        <translation>Ce lien ramène dans un dossier qui est déjà envoyé.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: each folder goes once.</source>
        <translation>Il n’y a rien à faire&#xa0;: chaque dossier part une seule fois.</translation>
    </message>
    <message>
        <source>Another program is writing the file.</source>
        <translation>Un autre programme est en train d’écrire le fichier.</translation>
    </message>
    <message>
        <source>still growing</source>
        <translation>encore en croissance</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>Le fichier est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Retry when it is finished.</source>
        <translation>Réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>The file was removed on the network share it was on.</source>
        <translation>Le fichier a été supprimé du partage réseau où il se trouvait.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so the folder could not be read.</source>
        <translation>Ferry a ouvert autant de fichiers que ce système le lui permet&#xa0;: le dossier n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n), then add it again.</source>
        <translation>Envoyez moins de fichiers à la fois, ou relevez la limite (ulimit -n), puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the folder.</source>
        <translation>Il reste trop peu de mémoire sur cet ordinateur pour lire le dossier.</translation>
    </message>
    <message>
        <source>Close other programs, then add it again.</source>
        <translation>Fermez d’autres programmes, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The drive could not read the folder.</source>
        <translation>Le disque n’a pas pu lire le dossier.</translation>
    </message>
    <message>
        <source>Check the drive, then add it again.</source>
        <translation>Vérifiez le disque, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The path of the folder is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>Le chemin du dossier est plus long que ce que le système peut ouvrir (4&#xa0;096 octets, et 255 par nom).</translation>
    </message>
    <message>
        <source>Move it up some folders, then add it again.</source>
        <translation>Remontez-le de quelques dossiers, puis ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded: %3.</source>
        <translation>Le dossier ne peut pas être lu, donc rien de son contenu n’a été envoyé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>This is no file with content of its own: %3.</source>
        <translation>Ce n’est pas un fichier au contenu propre&#xa0;: %3.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>pas de connexion</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and the address, then retry.</source>
        <translation>Vérifiez le réseau et l’adresse, puis réessayez.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>connexion perdue</translation>
    </message>
    <message>
        <source>The connection broke off during the upload.</source>
        <translation>La connexion s’est interrompue pendant l’envoi.</translation>
    </message>
    <message>
        <source>Retry when the network is steady; Ferry goes on where the server can.</source>
        <translation>Réessayez quand le réseau est stable&#x202f;; Ferry reprend là où le serveur le permet.</translation>
    </message>
    <message>
        <source>sending stalled</source>
        <translation>envoi bloqué</translation>
    </message>
    <message>
        <source>%1 stopped taking data.</source>
        <translation>%1 a cessé de recevoir des données.</translation>
    </message>
    <message>
        <source>Retry in a while, or upload fewer files at a time.</source>
        <translation>Réessayez dans un moment, ou envoyez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>pas de réponse</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Retry; Ferry first asks whether the file has arrived.</source>
        <translation>Réessayez&#x202f;; Ferry demande d’abord si le fichier est arrivé.</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>non sécurisé</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1 n’a pas pu prouver son identité, donc rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or ask who runs the server about its certificate.</source>
        <translation>Vérifiez l’adresse et l’horloge de cet ordinateur, ou interrogez qui gère le serveur sur son certificat.</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>arrêté par le proxy</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the upload through.</source>
        <translation>Le proxy du réseau n’a pas laissé passer l’envoi.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then retry.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>redirigé ailleurs</translation>
    </message>
    <message>
        <source>%1 sent the upload to another address, and Ferry does not follow with your file.</source>
        <translation>%1 redirige l’envoi vers une autre adresse, où Ferry ne suit pas avec votre fichier.</translation>
    </message>
    <message>
        <source>Enter the final address in the destination&apos;s settings.</source>
        <translation>Saisissez l’adresse finale dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>un autre hôte</translation>
    </message>
    <message>
        <source>%1 pointed at another host, which was given neither your key nor your file.</source>
        <translation>%1 a désigné un autre hôte, qui n’a reçu ni votre clé ni votre fichier.</translation>
    </message>
    <message>
        <source>The server pointed at another host, %2, which was given neither your key nor your file.</source>
        <translation>Le serveur a désigné un autre hôte, %2, qui n’a reçu ni votre clé ni votre fichier.</translation>
    </message>
    <message>
        <source>endless answer</source>
        <translation>réponse sans fin</translation>
    </message>
    <message>
        <source>%1 answered with far more than an answer.</source>
        <translation>%1 a répondu par bien plus qu’une réponse.</translation>
    </message>
    <message>
        <source>Check that the address is that of an upload server.</source>
        <translation>Vérifiez que l’adresse est celle d’un serveur d’envoi.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Ferry does not understand.</source>
        <translation>%1 a donné une réponse que Ferry ne comprend pas.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, check the address in the destination&apos;s settings.</source>
        <translation>Réessayez&#x202f;; si cela persiste, vérifiez l’adresse dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificat expiré</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>Le certificat de %1 a expiré, donc rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Who runs the server has to renew it; if this computer&apos;s clock is wrong, set it.</source>
        <translation>C’est à qui gère le serveur de le renouveler&#x202f;; si l’horloge de cet ordinateur est fausse, réglez-la.</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificat pas encore valable</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>Le certificat de %1 n’est pas encore valable, donc rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock if it is wrong; otherwise ask who runs the server.</source>
        <translation>Réglez l’horloge de cet ordinateur si elle est fausse&#x202f;; sinon, demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>certificat inconnu</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it and nothing was sent.</source>
        <translation>%1 a signé son propre certificat&#xa0;: personne ne s’en porte garant, et rien n’a été transmis.</translation>
    </message>
    <message>
        <source>If the server is yours, name its certificate or its authority in the destination&apos;s setting “ca” (--set ca=FILE).</source>
        <translation>Si le serveur est à vous, indiquez son certificat ou son autorité dans le paramètre «&#x202f;ca&#x202f;» de la destination (--set ca=FILE).</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know, so nothing was sent.</source>
        <translation>Le certificat de %1 vient d’une autorité que cet ordinateur ne connaît pas, donc rien n’a été transmis.</translation>
    </message>
    <message>
        <source>certificate of another</source>
        <translation>certificat pour un autre</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than %2, so nothing was sent.</source>
        <translation>%1 présente un certificat pour un autre nom que %2, donc rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Enter the address with the name that the certificate is made for.</source>
        <translation>Saisissez l’adresse avec le nom pour lequel le certificat est établi.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than that of its address, so nothing was sent.</source>
        <translation>%1 présente un certificat pour un autre nom que celui de son adresse, donc rien n’a été transmis.</translation>
    </message>
    <message>
        <source>no TLS there</source>
        <translation>pas de TLS</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>Ce qui répond à l’adresse de %1 ne parle pas TLS.</translation>
    </message>
    <message>
        <source>Check the port, or whether the address begins with http:// instead of https://.</source>
        <translation>Vérifiez le port, ou si l’adresse commence par http:// au lieu de https://.</translation>
    </message>
    <message>
        <source>HTTP/2 only</source>
        <translation>HTTP/2 seulement</translation>
    </message>
    <message>
        <source>%1 speaks HTTP/2 only, and Ferry uploads by HTTP/1.1.</source>
        <translation>%1 ne parle que HTTP/2, et Ferry envoie en HTTP/1.1.</translation>
    </message>
    <message>
        <source>Ask who runs the server to allow HTTP/1.1 as well.</source>
        <translation>Demandez à qui gère le serveur d’autoriser aussi HTTP/1.1.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent: %3.</source>
        <translation>%1 n’a pas pu prouver son identité, donc rien n’a été transmis&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Ferry has as many files and connections open as this system allows it.</source>
        <translation>Ferry a ouvert autant de fichiers et de connexions que ce système le lui permet.</translation>
    </message>
    <message>
        <source>%1 sent the upload to %3, and Ferry does not follow with your file.</source>
        <translation>%1 redirige l’envoi vers %3, où Ferry ne suit pas avec votre fichier.</translation>
    </message>
    <message>
        <source>If that is the right place, enter it in the destination&apos;s settings.</source>
        <translation>Si c’est le bon endroit, saisissez-le dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>address with http://</source>
        <translation>adresse en http://</translation>
    </message>
    <message>
        <source>%1 is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected.</source>
        <translation>%1 se joint par https:// et a donné une adresse d’envoi qui commence par http://&#xa0;: votre fichier y partirait sans protection.</translation>
    </message>
    <message>
        <source>Have the proxy in front of the server send X-Forwarded-Proto.</source>
        <translation>Faites envoyer X-Forwarded-Proto par le proxy placé devant le serveur.</translation>
    </message>
    <message>
        <source>%3, which was given neither your key nor your file.</source>
        <translation>%3&#x202f;; rien n’y est parti, ni votre clé ni votre fichier.</translation>
    </message>
    <message>
        <source>a web page answered</source>
        <translation>une page web a répondu</translation>
    </message>
    <message>
        <source>A web page answered in place of %1.</source>
        <translation>Une page web a répondu à la place de %1.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page first; otherwise check the address in the destination&apos;s settings.</source>
        <translation>Si ce réseau demande de s’identifier, ouvrez d’abord une page web&#x202f;; sinon, vérifiez l’adresse dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>réponse prématurée</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file (%3).</source>
        <translation>%1 a dit oui avant d’avoir tout le fichier (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, something between here and the server answers in its place.</source>
        <translation>Réessayez&#x202f;; si cela persiste, quelque chose entre ici et le serveur répond à sa place.</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file.</source>
        <translation>%1 a dit oui avant d’avoir tout le fichier.</translation>
    </message>
    <message>
        <source>claims too much</source>
        <translation>prétend avoir trop</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent (%3).</source>
        <translation>%1 prétend détenir plus que ce qui a été transmis (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, its keeper has to look at it.</source>
        <translation>Réessayez&#x202f;; si cela persiste, son responsable doit s’en occuper.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent.</source>
        <translation>%1 prétend détenir plus que ce qui a été transmis.</translation>
    </message>
    <message>
        <source>no upload address</source>
        <translation>pas d’adresse d’envoi</translation>
    </message>
    <message>
        <source>%1 made an upload and gave no address for it that can be used.</source>
        <translation>%1 a créé un envoi sans lui donner d’adresse utilisable.</translation>
    </message>
    <message>
        <source>address repeats the token</source>
        <translation>adresse avec le jeton</translation>
    </message>
    <message>
        <source>%1 put the token that it was sent into the upload&apos;s address, where others could read it.</source>
        <translation>%1 a mis le jeton reçu dans l’adresse de l’envoi, où d’autres pourraient le lire.</translation>
    </message>
    <message>
        <source>Do not use this server before its keeper has looked at it.</source>
        <translation>N’utilisez pas ce serveur avant que son responsable s’en soit occupé.</translation>
    </message>
    <message>
        <source>upload address leads nowhere</source>
        <translation>adresse d’envoi sans issue</translation>
    </message>
    <message>
        <source>%1 made an upload and knows nothing of it at the address it gave.</source>
        <translation>%1 a créé un envoi et n’en sait rien à l’adresse donnée.</translation>
    </message>
    <message>
        <source>A proxy in front of the server may change its addresses: check that it passes on the upload path.</source>
        <translation>Un proxy placé devant le serveur change peut-être ses adresses&#xa0;: vérifiez qu’il transmet le chemin d’envoi.</translation>
    </message>
    <message>
        <source>no upload made</source>
        <translation>pas d’envoi créé</translation>
    </message>
    <message>
        <source>%1 answered without making an upload.</source>
        <translation>%1 a répondu sans créer d’envoi.</translation>
    </message>
    <message>
        <source>Check that the address is that of a tus server.</source>
        <translation>Vérifiez que l’adresse est celle d’un serveur tus.</translation>
    </message>
    <message>
        <source>loses what it has</source>
        <translation>perd ce qu’il a</translation>
    </message>
    <message>
        <source>%1 says again and again that it has less of the file than before.</source>
        <translation>%1 répète sans cesse qu’il a moins du fichier qu’avant.</translation>
    </message>
    <message>
        <source>Retry later, or ask who runs the server.</source>
        <translation>Réessayez plus tard, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>takes too little</source>
        <translation>accepte trop peu</translation>
    </message>
    <message>
        <source>%1 takes too little at a time (%3).</source>
        <translation>%1 accepte trop peu à la fois (%3).</translation>
    </message>
    <message>
        <source>%1 takes too little of the file at a time to ever have all of it.</source>
        <translation>%1 accepte trop peu du fichier à la fois pour jamais l’avoir en entier.</translation>
    </message>
    <message>
        <source>sent too often</source>
        <translation>transmis trop souvent</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it (%3).</source>
        <translation>%1 a reçu trois fois ce que contient le fichier, et ne l’a toujours pas (%3).</translation>
    </message>
    <message>
        <source>Retry to begin anew; if it stays so, ask who runs the server.</source>
        <translation>Réessayez pour recommencer du début&#x202f;; si cela persiste, demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it.</source>
        <translation>%1 a reçu trois fois ce que contient le fichier, et ne l’a toujours pas.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>trop de requêtes</translation>
    </message>
    <message>
        <source>%1 is getting too many requests.</source>
        <translation>%1 reçoit trop de requêtes.</translation>
    </message>
    <message>
        <source>Retry in a few minutes, or upload fewer files at a time.</source>
        <translation>Réessayez dans quelques minutes, ou envoyez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>panne du serveur</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 a ses propres difficultés.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>%1 is still busy with an earlier upload of this file.</source>
        <translation>%1 est encore occupé par un envoi précédent de ce fichier.</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>identification requise</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in or the key.</source>
        <translation>%1 n’accepte plus l’identification ou la clé.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>Identifiez-vous de nouveau, ou saisissez une nouvelle clé.</translation>
    </message>
    <message>
        <source>%1 does not allow you to upload here.</source>
        <translation>%1 ne vous permet pas d’envoyer ici.</translation>
    </message>
    <message>
        <source>You are not allowed to upload to %2.</source>
        <translation>Vous n’avez pas le droit d’envoyer vers %2.</translation>
    </message>
    <message>
        <source>Choose another place, or ask its owner for permission.</source>
        <translation>Choisissez un autre endroit, ou demandez l’autorisation à son propriétaire.</translation>
    </message>
    <message>
        <source>place missing</source>
        <translation>emplacement absent</translation>
    </message>
    <message>
        <source>%1 does not have the place to upload to.</source>
        <translation>%1 n’a pas l’emplacement où envoyer.</translation>
    </message>
    <message>
        <source>%2 does not exist.</source>
        <translation>%2 n’existe pas.</translation>
    </message>
    <message>
        <source>Make it there, or choose another in the destination&apos;s settings.</source>
        <translation>Créez-le là-bas, ou choisissez-en un autre dans les paramètres de la destination.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop volumineux</translation>
    </message>
    <message>
        <source>%1 does not take a file of this size.</source>
        <translation>%1 n’accepte pas un fichier de cette taille.</translation>
    </message>
    <message>
        <source>%1 does not take files of this type.</source>
        <translation>%1 n’accepte pas les fichiers de ce type.</translation>
    </message>
    <message>
        <source>Choose another destination, or allow the type there.</source>
        <translation>Choisissez une autre destination, ou autorisez-y ce type.</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>ce nom</translation>
    </message>
    <message>
        <source>%1 does not take a file of this name.</source>
        <translation>%1 n’accepte pas un fichier de ce nom.</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there.</source>
        <translation>Le nom %2 ne peut pas y être utilisé.</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nom déjà pris</translation>
    </message>
    <message>
        <source>%1 already has a file of this name.</source>
        <translation>%1 a déjà un fichier de ce nom.</translation>
    </message>
    <message>
        <source>Keep both, replace it, or skip this one.</source>
        <translation>Gardez les deux, remplacez-le, ou ignorez celui-ci.</translation>
    </message>
    <message>
        <source>%1 has no space left for you.</source>
        <translation>%1 n’a plus de place pour vous.</translation>
    </message>
    <message>
        <source>Make room there or raise the quota, then retry.</source>
        <translation>Faites-y de la place ou relevez le quota, puis réessayez.</translation>
    </message>
    <message>
        <source>upload expired</source>
        <translation>envoi expiré</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished part of this upload.</source>
        <translation>%1 a abandonné la partie inachevée de cet envoi.</translation>
    </message>
    <message>
        <source>Retry; it starts again from the beginning.</source>
        <translation>Réessayez&#x202f;; l’envoi recommence du début.</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>désynchronisé</translation>
    </message>
    <message>
        <source>%1 holds another part of the file than Ferry thought.</source>
        <translation>%1 détient une autre partie du fichier que Ferry ne le pensait.</translation>
    </message>
    <message>
        <source>Retry; Ferry asks the server where to go on.</source>
        <translation>Réessayez&#x202f;; Ferry demande au serveur où reprendre.</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>endommagé en chemin</translation>
    </message>
    <message>
        <source>The data was damaged on its way.</source>
        <translation>Les données ont été endommagées en chemin.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, the network or this computer&apos;s memory may be at fault.</source>
        <translation>Réessayez&#x202f;; si cela persiste, le réseau ou la mémoire de cet ordinateur peut être en cause.</translation>
    </message>
    <message>
        <source>stored file differs</source>
        <translation>le fichier stocké diffère</translation>
    </message>
    <message>
        <source>%1 stored something else than the file.</source>
        <translation>%1 a stocké autre chose que le fichier.</translation>
    </message>
    <message>
        <source>Retry to upload it again.</source>
        <translation>Réessayez pour l’envoyer de nouveau.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>non accepté</translation>
    </message>
    <message>
        <source>%1 did not accept the upload.</source>
        <translation>%1 n’a pas accepté l’envoi.</translation>
    </message>
    <message>
        <source>Its own words are in Details; check the destination&apos;s settings.</source>
        <translation>Ses propres termes sont dans Détails&#x202f;; vérifiez les paramètres de la destination.</translation>
    </message>
    <message>
        <source>%2 does not take this type of file: %3.</source>
        <translation>%2 n’accepte pas ce type de fichier&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Choose another bucket, or allow the type there.</source>
        <translation>Choisissez un autre bucket, ou autorisez-y ce type.</translation>
    </message>
    <message>
        <source>%1 does not take this type of file: %3.</source>
        <translation>%1 n’accepte pas ce type de fichier&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The name %2 is kept by the server for its own use.</source>
        <translation>Le nom %2 est réservé par le serveur pour son propre usage.</translation>
    </message>
    <message>
        <source>The server keeps this name for its own use.</source>
        <translation>Le serveur réserve ce nom pour son propre usage.</translation>
    </message>
    <message>
        <source>The name %2 is too long for %1 (%3).</source>
        <translation>Le nom %2 est trop long pour %1 (%3).</translation>
    </message>
    <message>
        <source>Shorten the name of the file or of its folders and add it again.</source>
        <translation>Raccourcissez le nom du fichier ou de ses dossiers et ajoutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The name is too long for %1 (%3).</source>
        <translation>Le nom est trop long pour %1 (%3).</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there: %3.</source>
        <translation>Le nom %2 ne peut pas y être utilisé&#xa0;: %3.</translation>
    </message>
    <message>
        <source>name taken at the same moment</source>
        <translation>nom pris au même instant</translation>
    </message>
    <message>
        <source>Another upload took this name on %1 at the same moment.</source>
        <translation>Un autre envoi a pris ce nom chez %1 au même instant.</translation>
    </message>
    <message>
        <source>%1 has no space left for you: %3.</source>
        <translation>%1 n’a plus de place pour vous&#xa0;: %3.</translation>
    </message>
    <message>
        <source>upload vanished</source>
        <translation>envoi disparu</translation>
    </message>
    <message>
        <source>%1 lost the unfinished upload again and again.</source>
        <translation>%1 a perdu plusieurs fois l’envoi inachevé.</translation>
    </message>
    <message>
        <source>no permission to replace</source>
        <translation>remplacement non autorisé</translation>
    </message>
    <message>
        <source>The bucket %2 lets you add files and not replace them.</source>
        <translation>Le bucket %2 vous laisse ajouter des fichiers, mais pas les remplacer.</translation>
    </message>
    <message>
        <source>Keep both instead, or give the bucket a policy for UPDATE.</source>
        <translation>Gardez plutôt les deux, ou donnez au bucket une politique pour UPDATE.</translation>
    </message>
    <message>
        <source>%1 lets you add files and not replace them.</source>
        <translation>%1 vous laisse ajouter des fichiers, mais pas les remplacer.</translation>
    </message>
    <message>
        <source>never there</source>
        <translation>jamais présent</translation>
    </message>
    <message>
        <source>%1 stores something else each time, under one name after the other.</source>
        <translation>%1 stocke autre chose à chaque fois, sous un nom après l’autre.</translation>
    </message>
    <message>
        <source>Asked for the file, %1 answers about another or none.</source>
        <translation>Interrogé sur le fichier, %1 répond au sujet d’un autre ou d’aucun.</translation>
    </message>
    <message>
        <source>%1 stored something else than the file: %3.</source>
        <translation>%1 a stocké autre chose que le fichier&#xa0;: %3.</translation>
    </message>
    <message>
        <source>not there afterwards</source>
        <translation>absent après coup</translation>
    </message>
    <message>
        <source>%1 said yes, and afterwards does not have the file.</source>
        <translation>%1 a dit oui, et n’a pourtant pas le fichier.</translation>
    </message>
    <message>
        <source>has no list</source>
        <translation>n’a pas de liste</translation>
    </message>
    <message>
        <source>%1 cannot say what it keeps: servers of this kind, and those whose list is turned off, have none.</source>
        <translation>%1 ne peut pas dire ce qu’il conserve&#xa0;: les serveurs de ce type, ou dont la liste est désactivée, n’en ont pas.</translation>
    </message>
    <message>
        <source>Look there with the means that the server itself offers.</source>
        <translation>Regardez là-bas avec les moyens que le serveur lui-même propose.</translation>
    </message>
    <message>
        <source>has no folders</source>
        <translation>n’a pas de dossiers</translation>
    </message>
    <message>
        <source>%1 keeps its files without folders, so there is no %2.</source>
        <translation>%1 conserve ses fichiers sans dossiers&#xa0;: il n’y a donc pas de %2.</translation>
    </message>
    <message>
        <source>Name the destination alone.</source>
        <translation>Indiquez la destination seule.</translation>
    </message>
    <message>
        <source>list goes round</source>
        <translation>liste qui tourne en rond</translation>
    </message>
    <message>
        <source>After %3 files the list of %1 begins again and never ends, so it is not trusted.</source>
        <translation>Après %3 fichiers, la liste de %1 recommence et ne finit jamais&#xa0;: elle n’est donc pas fiable.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Retry later, or ask who runs the server.</source>
        <translation>Rien n’a été supprimé. Réessayez plus tard, ou demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>%1 keeps more than %3 files, more than Ferry shows at a time.</source>
        <translation>%1 conserve plus de %3 fichiers, davantage que Ferry n’en affiche à la fois.</translation>
    </message>
    <message>
        <source>Name a folder, as in “name/folder”.</source>
        <translation>Indiquez un dossier, comme dans «&#x202f;nom/dossier&#x202f;».</translation>
    </message>
    <message>
        <source>no list came</source>
        <translation>pas de liste reçue</translation>
    </message>
    <message>
        <source>%1 was asked for its files and answered with something else (%3).</source>
        <translation>%1 devait donner la liste de ses fichiers et a répondu autre chose (%3).</translation>
    </message>
    <message>
        <source>has no links</source>
        <translation>n’a pas de liens</translation>
    </message>
    <message>
        <source>%1 gives out no links to what it keeps.</source>
        <translation>%1 ne donne pas de liens vers ce qu’il conserve.</translation>
    </message>
    <message>
        <source>Download the file and hand it on, or upload it elsewhere.</source>
        <translation>Téléchargez le fichier et transmettez-le, ou envoyez-le ailleurs.</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>trop long pour un lien</translation>
    </message>
    <message>
        <source>A link of %1 works for %3 days at most.</source>
        <translation>Un lien de %1 est valable %3 jours au plus.</translation>
    </message>
    <message>
        <source>Ask for a shorter time, or make the bucket public.</source>
        <translation>Demandez une durée plus courte, ou rendez le bucket public.</translation>
    </message>
    <message>
        <source>no link came</source>
        <translation>pas de lien reçu</translation>
    </message>
    <message>
        <source>%1 was asked for a link and answered with something else.</source>
        <translation>%1 devait donner un lien et a répondu autre chose.</translation>
    </message>
    <message>
        <source>gives back text only</source>
        <translation>ne rend que du texte</translation>
    </message>
    <message>
        <source>%2 gives back the text that it read out of a file, and never the file.</source>
        <translation>%2 rend le texte lu dans un fichier, mais jamais le fichier.</translation>
    </message>
    <message>
        <source>Fetch it from another place that it was uploaded to.</source>
        <translation>Récupérez-le d’un autre endroit où il a été envoyé.</translation>
    </message>
    <message>
        <source>gives nothing back</source>
        <translation>ne rend rien</translation>
    </message>
    <message>
        <source>%2 does not give back what it was sent.</source>
        <translation>%2 ne rend pas ce qui lui a été envoyé.</translation>
    </message>
    <message>
        <source>no name for a file here</source>
        <translation>pas un nom de fichier ici</translation>
    </message>
    <message>
        <source>%2 is no name that a file can safely have here: it would be another place, is too long, or has hidden characters.</source>
        <translation>%2 n’est pas un nom sûr pour un fichier ici&#xa0;: il désignerait un autre endroit, est trop long ou contient des caractères cachés.</translation>
    </message>
    <message>
        <source>Choose a name for it: --output FILE, or Save as in the window.</source>
        <translation>Choisissez-lui un nom&#xa0;: --output FILE, ou avec Télécharger dans la fenêtre.</translation>
    </message>
    <message>
        <source>outside the folder</source>
        <translation>hors du dossier</translation>
    </message>
    <message>
        <source>%2 is not below the folder of %1, so it is left alone.</source>
        <translation>%2 n’est pas sous le dossier de %1&#xa0;: Ferry n’y touche pas.</translation>
    </message>
    <message>
        <source>Add a destination for the folder that it is in.</source>
        <translation>Ajoutez une destination pour le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>non supprimé</translation>
    </message>
    <message>
        <source>%1 said yes and deleted nothing: the policies of the bucket do not let you.</source>
        <translation>%1 a dit oui et n’a rien supprimé&#xa0;: les politiques du bucket ne vous le permettent pas.</translation>
    </message>
    <message>
        <source>Add a policy for DELETE on storage.objects, or sign in as who uploaded it.</source>
        <translation>Ajoutez une politique pour DELETE sur storage.objects, ou identifiez-vous sous le nom de qui l’a envoyé.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>There is a file %2 here already, and it is not overwritten.</source>
        <translation>Il y a déjà ici un fichier %2, qui n’est pas écrasé.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>modifié là-bas</translation>
    </message>
    <message>
        <source>%2 is another file by now than the one that was listed.</source>
        <translation>%2 n’est plus le même fichier que celui de la liste.</translation>
    </message>
    <message>
        <source>List the files again.</source>
        <translation>Affichez de nouveau la liste des fichiers.</translation>
    </message>
    <message>
        <source>came incomplete</source>
        <translation>arrivé incomplet</translation>
    </message>
    <message>
        <source>%3 bytes came from %1, so nothing was kept.</source>
        <translation>%3 octets sont venus de %1&#xa0;: rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged.</source>
        <translation>Réessayez&#x202f;; si cela persiste, ce qui y est stocké est endommagé.</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>autre contenu</translation>
    </message>
    <message>
        <source>What came from %1 has another SHA-256 than what was uploaded, so it was not kept.</source>
        <translation>Ce qui est venu de %1 n’a pas le SHA-256 de ce qui avait été envoyé&#xa0;: rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged or was replaced.</source>
        <translation>Réessayez&#x202f;; si cela persiste, ce qui y est stocké est endommagé ou a été remplacé.</translation>
    </message>
    <message>
        <source>more than the file</source>
        <translation>plus que le fichier</translation>
    </message>
    <message>
        <source>%1 sent more than the %4 that the file has, so nothing was kept.</source>
        <translation>%1 a transmis plus que les %4 du fichier&#xa0;: rien n’a été conservé.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, ask who runs the server.</source>
        <translation>Réessayez&#x202f;; si cela persiste, demandez à qui gère le serveur.</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>The download from %1 broke off: %3.</source>
        <translation>Le téléchargement depuis %1 s’est interrompu&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Retry when the network is steady.</source>
        <translation>Réessayez quand le réseau est stable.</translation>
    </message>
    <message>
        <source>came packed</source>
        <translation>arrivé compressé</translation>
    </message>
    <message>
        <source>%1 sent the file packed although it was asked for it as it is.</source>
        <translation>%1 a transmis le fichier compressé, bien qu’il ait été demandé tel quel.</translation>
    </message>
    <message>
        <source>Have who runs the server turn compression off for stored files.</source>
        <translation>Faites désactiver la compression des fichiers stockés par qui gère le serveur.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation>%1&#xa0;o</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1&#xa0;ko</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1&#xa0;Mo</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;Go</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1&#xa0;To</translation>
    </message>
    <message>
        <source>%1 PB</source>
        <translation>%1&#xa0;Po</translation>
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
        <translation>%1 sur %2</translation>
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
        <translation>reste plus d’un jour</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>reste environ %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
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
        <translation>&#x202f;; </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads</source>
        <translation>
            <numerusform>%1 envoi</numerusform>
            <numerusform>%1 envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Arrêté à %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not sent: the destination had a file of this name, and was left as it is.</source>
        <translation>Non envoyé&#xa0;: la destination avait un fichier de ce nom, qui est resté tel quel.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Annulé après %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>%1 tentative</numerusform>
            <numerusform>%1 tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>computer, path there</comment>
        <translation>Depuis %1, %2</translation>
    </message>
    <message>
        <source>From this computer, %1</source>
        <translation>Depuis cet ordinateur, %1</translation>
    </message>
    <message>
        <source>From this computer, %1, unchanged since</source>
        <translation>Depuis cet ordinateur, %1, inchangé entre-temps</translation>
    </message>
    <message>
        <source>From this computer, %1, changed since</source>
        <translation>Depuis cet ordinateur, %1, modifié entre-temps</translation>
    </message>
    <message>
        <source>From this computer, %1, no longer there</source>
        <translation>Depuis cet ordinateur, %1, qui n’y est plus</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Depuis %1</translation>
    </message>
    <message>
        <source>Also uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>Aussi envoyé depuis %1 vers %2, %3</translation>
    </message>
    <message>
        <source>Uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>Envoyé depuis %1 vers %2, %3</translation>
    </message>
    <message>
        <source>%1, and many times more</source>
        <translation>%1, et bien d’autres fois</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 times more</source>
        <translation>
            <numerusform>%1, et encore une fois</numerusform>
            <numerusform>%1, et %2 fois de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is already in %1: uploaded from %2, %3.</source>
        <comment>place, computer, time</comment>
        <translation>Le même fichier est déjà dans %1&#xa0;: envoyé depuis %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2, to %3, %4, from %5, %6</source>
        <comment>name, outcome, place, size, device, time</comment>
        <translation>%1, %2, vers %3, %4, depuis %5, %6</translation>
    </message>
    <message>
        <source>Size checked after upload</source>
        <translation>Taille vérifiée après l’envoi</translation>
    </message>
    <message>
        <source>Not checked after upload</source>
        <translation>Non vérifié après l’envoi</translation>
    </message>
    <message>
        <source>SHA-256 %1, checked after upload</source>
        <translation>SHA-256 %1, vérifié après l’envoi</translation>
    </message>
    <message>
        <source>SHA-256 %1, size checked after upload</source>
        <translation>SHA-256 %1, taille vérifiée après l’envoi</translation>
    </message>
    <message>
        <source>SHA-256 %1, not checked after upload</source>
        <translation>SHA-256 %1, non vérifié après l’envoi</translation>
    </message>
    <message>
        <source>%1 in %2 (%3)</source>
        <comment>size, time, speed</comment>
        <translation>%1 en %2 (%3)</translation>
    </message>
</context>
<context>
    <name>KeptPicture</name>
    <message>
        <source>d MMM HH.mm</source>
        <comment>day and time in a file&apos;s name, as QDateTime writes them</comment>
        <translation>d MMM HH&apos;h&apos;mm</translation>
    </message>
    <message>
        <source>Pasted image %1</source>
        <translation>Image collée %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 at a time, automatic</source>
        <translation>%1 à la fois, automatique</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 à la fois</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Copy link as Markdown or HTML, open it, show its QR code</source>
        <translation>Copier le lien en Markdown ou HTML, l’ouvrir, afficher son code QR</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</source>
        <translation>
            <numerusform>La base de données était endommagée et a été mise de côté sous le nom %1. %2 envoi de l’historique et %3 de la file d’attente en ont été récupérés, ainsi que d’une sauvegarde.</numerusform>
            <numerusform>La base de données était endommagée et a été mise de côté sous le nom %1. %2 envois de l’historique et %3 de la file d’attente en ont été récupérés, ainsi que d’une sauvegarde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</source>
        <translation>
            <numerusform>La base de données était endommagée et a été mise de côté sous le nom %1. %2 envoi de l’historique et %3 de la file d’attente en ont été récupérés.</numerusform>
            <numerusform>La base de données était endommagée et a été mise de côté sous le nom %1. %2 envois de l’historique et %3 de la file d’attente en ont été récupérés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was made by a newer Ferry. It can be looked at, not changed.</source>
        <translation>La base de données a été créée par un Ferry plus récent. Elle peut être consultée, mais pas modifiée.</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>OptionForm</name>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Sent as “Authorization: Bearer …”.</source>
        <translation>Transmis comme «&#x202f;Authorization: Bearer …&#x202f;».</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>Transmis avec chaque requête.</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>Calculer le SHA-256</translation>
    </message>
    <message>
        <source>For the history; made while uploading.</source>
        <translation>Pour l’historique&#x202f;; fait pendant l’envoi.</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Types de contenu</translation>
    </message>
    <message>
        <source>For suffixes that should go with another type than the web&apos;s usual one.</source>
        <translation>Pour les suffixes qui doivent partir avec un autre type que celui du web.</translation>
    </message>
    <message>
        <source>Same bytes once</source>
        <translation>Mêmes octets, un envoi</translation>
    </message>
    <message>
        <source>Skip a file whose content is there already, from any of your computers.</source>
        <translation>Ignorer un fichier dont le contenu y est déjà, depuis n’importe lequel de vos ordinateurs.</translation>
    </message>
    <message>
        <source>Keep files for (days)</source>
        <translation>Garder les fichiers (jours)</translation>
    </message>
    <message>
        <source>Older uploads of yours are offered for deletion in Remote files. Nothing is deleted by itself.</source>
        <translation>Vos envois plus anciens sont proposés à la suppression dans Fichiers distants. Rien n’est supprimé d’office.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers with a private one.</source>
        <translation>Texte PEM ou chemin d’un fichier PEM, pour les serveurs qui en ont une privée.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers that ask who you are.</source>
        <translation>Texte PEM ou chemin d’un fichier PEM, pour les serveurs qui demandent qui vous êtes.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clé du certificat client</translation>
    </message>
    <message>
        <source>The path of a PEM file; the key stays there.</source>
        <translation>Le chemin d’un fichier PEM&#x202f;; la clé y reste.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, with USER@ where it asks for one; “none” for no proxy. Without it, as Ferry&apos;s settings say.</source>
        <translation>http://, https:// ou socks5://, avec USER@ s’il en demande un&#x202f;; «&#x202f;none&#x202f;» pour s’en passer. Sinon, comme le disent les paramètres de Ferry.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Authentification</translation>
    </message>
    <message>
        <source>How a name and a password are sent.</source>
        <translation>Comment un nom et un mot de passe sont transmis.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Ask before sending</source>
        <translation>Demander avant d’envoyer</translation>
    </message>
    <message>
        <source>Large files wait for the server&apos;s word (Expect: 100-continue).</source>
        <translation>Les gros fichiers attendent le feu vert du serveur (Expect: 100-continue).</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>Seulement ces fichiers</translation>
    </message>
    <message>
        <source>Patterns, separated by commas; all other files are left out. Empty: all go.</source>
        <translation>Motifs séparés par des virgules&#x202f;; tous les autres fichiers sont exclus. Vide&#xa0;: tous partent.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Patterns of files that are not uploaded; with / at the end, of folders.</source>
        <translation>Motifs des fichiers à ne pas envoyer&#x202f;; avec / à la fin, des dossiers.</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>Sous-dossier</translation>
    </message>
    <message>
        <source>Where each file goes, by the day of its last change: {year}, {month}, {day}.</source>
        <translation>Où va chaque fichier, selon le jour de sa dernière modification&#xa0;: {year}, {month}, {day}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Si le nom est pris</translation>
    </message>
    <message>
        <source>What happens when nobody has said it for the file.</source>
        <translation>Ce qui se passe quand rien n’a été décidé pour le fichier.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>The API&apos;s address, without “/files”: a gateway&apos;s, or another server&apos;s.</source>
        <translation>L’adresse de l’API, sans «&#x202f;/files&#x202f;»&#xa0;: celle d’une passerelle, ou d’un autre serveur.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where the key was made. A key of one is unknown to the other.</source>
        <translation>Là où la clé a été créée. La clé de l’une est inconnue de l’autre.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Kept in the keychain, and sent there alone.</source>
        <translation>Gardée dans le trousseau, et transmise là seulement.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>What the files are for; it decides what is taken.</source>
        <translation>À quoi servent les fichiers&#x202f;; cela décide de ce qui est accepté.</translation>
    </message>
    <message>
        <source>Largest file (MiB)</source>
        <translation>Plus gros fichier (Mio)</translation>
    </message>
    <message>
        <source>Larger ones are not tried; 0 for no limit.</source>
        <translation>Les plus gros ne sont pas tentés&#x202f;; 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>Attendre la lecture</translation>
    </message>
    <message>
        <source>Follow the reading of the text on the server to its end; an upload is done after that.</source>
        <translation>Suivre jusqu’au bout la lecture du texte sur le serveur&#x202f;; un envoi n’est terminé qu’après.</translation>
    </message>
    <message>
        <source>The server lists its files</source>
        <translation>Le serveur liste ses fichiers</translation>
    </message>
    <message>
        <source>After a lost answer Ferry looks whether the file is there; otherwise it asks you.</source>
        <translation>Après une réponse perdue, Ferry regarde si le fichier y est&#x202f;; sinon, il vous le demande.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{name} stands for the file&apos;s name, {path} for its path with folders.</source>
        <translation>{name} représente le nom du fichier, {path} son chemin avec les dossiers.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>PUT can be repeated safely, POST cannot.</source>
        <translation>PUT peut être répété sans risque, POST non.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Ask the server for the size afterwards, where it tells.</source>
        <translation>Demander ensuite la taille au serveur, s’il la donne.</translation>
    </message>
    <message>
        <source>Look before uploading</source>
        <translation>Regarder avant d’envoyer</translation>
    </message>
    <message>
        <source>Ask the server whether the name is taken, where it tells. Without it, files of the same name are replaced.</source>
        <translation>Demander au serveur si le nom est pris, s’il le dit. Sans cela, les fichiers du même nom sont remplacés.</translation>
    </message>
    <message>
        <source>Create folders</source>
        <translation>Créer les dossiers</translation>
    </message>
    <message>
        <source>With WebDAV servers, when one is missing.</source>
        <translation>Avec les serveurs WebDAV, quand il en manque un.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Files are copied here; it is made when missing.</source>
        <translation>Les fichiers sont copiés ici&#x202f;; le dossier est créé s’il manque.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Mène à</translation>
    </message>
    <message>
        <source>Each file goes to all of these. One that fails holds none of the others up.</source>
        <translation>Chaque fichier va vers toutes. Celle qui échoue ne retarde pas les autres.</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Choisir parmi</translation>
    </message>
    <message>
        <source>The first of these that takes the file, by size and type, and is neither overloaded nor out of balance.</source>
        <translation>Le premier qui accepte le fichier, par sa taille et son type, et qui n’est ni surchargé ni à court de crédit.</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>Passer au suivant</translation>
    </message>
    <message>
        <source>When a service fails for its own reasons: no balance, no quota, overload.</source>
        <translation>Quand un service échoue pour ses propres raisons&#xa0;: crédit ou quota épuisé, surcharge.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Uploads as this user, to its project.</source>
        <translation>Envoie en tant que cet utilisateur, vers son projet.</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>URL du projet</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Data API.</source>
        <translation>Dans le tableau de bord sous Settings, Data API.</translation>
    </message>
    <message>
        <source>Publishable or anon key</source>
        <translation>Clé publishable ou anon</translation>
    </message>
    <message>
        <source>The public one. A secret or service_role key is refused: it opens the whole project to whoever finds it on this computer.</source>
        <translation>La clé publique. Une clé secrète ou service_role est refusée&#xa0;: elle ouvre tout le projet à quiconque la trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>In the bucket; it need not exist yet. “{user}” is the account&apos;s user id.</source>
        <translation>Dans le bucket&#x202f;; il peut ne pas encore exister. «&#x202f;{user}&#x202f;» est l’identifiant d’utilisateur du compte.</translation>
    </message>
    <message>
        <source>Cache time (seconds)</source>
        <translation>Durée de cache (secondes)</translation>
    </message>
    <message>
        <source>How long browsers may keep a download.</source>
        <translation>Combien de temps les navigateurs peuvent garder un téléchargement.</translation>
    </message>
    <message>
        <source>Resumable above (MB)</source>
        <translation>Reprise au-delà de (Mo)</translation>
    </message>
    <message>
        <source>Smaller files go in one request, as Supabase advises up to 6 MB.</source>
        <translation>Les fichiers plus petits partent en une requête, comme Supabase le conseille jusqu’à 6&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Verify after uploading</source>
        <translation>Vérifier après l’envoi</translation>
    </message>
    <message>
        <source>One more request for each file.</source>
        <translation>Une requête de plus par fichier.</translation>
    </message>
    <message>
        <source>Upload URL</source>
        <translation>URL d’envoi</translation>
    </message>
    <message>
        <source>Where the server creates uploads.</source>
        <translation>Là où le serveur crée les envois.</translation>
    </message>
    <message>
        <source>Chunk size (MiB)</source>
        <translation>Taille des blocs (Mio)</translation>
    </message>
    <message>
        <source>At most this much is sent again after a break; smaller where a proxy limits bodies.</source>
        <translation>Au plus cela est retransmis après une coupure&#x202f;; plus petit si un proxy limite la taille.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As you want to see it in Ferry.</source>
        <translation>Comme vous voulez le voir dans Ferry.</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Envois à la fois</translation>
    </message>
    <message>
        <source>Empty: as many as Ferry or the service allows.</source>
        <translation>Vide&#xa0;: autant que Ferry ou le service le permet.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>They go on where they stopped when Ferry is started again.</source>
        <translation>
            <numerusform>L’envoi reprendra là où il s’était arrêté au prochain démarrage de Ferry.</numerusform>
            <numerusform>Les envois reprendront là où ils s’étaient arrêtés au prochain démarrage de Ferry.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</source>
        <translation>
            <numerusform>L’envoi recommencera du début au prochain démarrage de Ferry&#xa0;: sa destination ne peut pas reprendre au milieu d’un fichier.</numerusform>
            <numerusform>Les envois recommenceront du début au prochain démarrage de Ferry&#xa0;: leurs destinations ne peuvent pas reprendre au milieu d’un fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go on where they stopped</source>
        <translation>
            <numerusform>%1 reprendra là où il s’était arrêté</numerusform>
            <numerusform>%1 reprendront là où ils s’étaient arrêtés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begin again from the start</source>
        <translation>
            <numerusform>%1 recommencera du début</numerusform>
            <numerusform>%1 recommenceront du début</numerusform>
        </translation>
    </message>
    <message>
        <source>When Ferry is started again, %1, %2.</source>
        <translation>Au prochain démarrage de Ferry, %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are uploading</source>
        <translation>
            <numerusform>%1 fichier en cours d’envoi</numerusform>
            <numerusform>%1 fichiers en cours d’envoi</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Quitter Ferry</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are waiting, and stay in the list.</source>
        <translation>
            <numerusform>%1 autre est en attente et reste dans la liste.</numerusform>
            <numerusform>%1 autres sont en attente et restent dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and resume next time</source>
        <translation>Quitter et reprendre la prochaine fois</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Laisser Ferry dans la zone de notification</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>In history</source>
        <translation>Dans l’historique</translation>
    </message>
    <message>
        <source>Not in history</source>
        <translation>Hors historique</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Était déjà là</translation>
    </message>
    <message>
        <source>This history knows nothing of it: another program, or a computer that does not sync, may have brought it.</source>
        <translation>Cet historique n’en sait rien&#xa0;: un autre programme, ou un ordinateur non synchronisé, l’y a peut-être mis.</translation>
    </message>
    <message>
        <source>It was there before Ferry came upon it.</source>
        <translation>Il y était déjà avant que Ferry le rencontre.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>Uploaded from %1, last used %2</source>
        <translation>Envoyé depuis %1, dernière utilisation&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1. It has another size by now, so somebody wrote it anew.</source>
        <translation>%1. Sa taille a changé&#xa0;: quelqu’un l’a réécrit.</translation>
    </message>
    <message>
        <source>%1, SHA-256 known</source>
        <translation>%1, SHA-256 connu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
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
            <numerusform>%1 · %2 hors de cet historique</numerusform>
            <numerusform>%1 · %2 hors de cet historique</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation>%1, %2, dernière utilisation&#xa0;: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 files.</source>
        <translation>
            <numerusform>%1 fichier supprimé.</numerusform>
            <numerusform>%1 fichiers supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left: somebody changed them since they were listed.</source>
        <translation>
            <numerusform>%1 fichier laissé en place, car modifié par quelqu’un entre-temps.</numerusform>
            <numerusform>%1 fichiers laissés en place, car modifiés par quelqu’un entre-temps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be deleted.</source>
        <translation>
            <numerusform>%1 fichier n’a pas pu être supprimé.</numerusform>
            <numerusform>%1 fichiers n’ont pas pu être supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded %1. Its SHA-256 is the one that was uploaded.</source>
        <translation>Téléchargé&#xa0;: %1. Son SHA-256 est celui de l’envoi.</translation>
    </message>
    <message>
        <source>Downloaded %1. Its size is right; nobody knows its hash.</source>
        <translation>Téléchargé&#xa0;: %1. Sa taille est juste&#x202f;; personne ne connaît son empreinte.</translation>
    </message>
    <message>
        <source>Downloaded %1, not verified.</source>
        <translation>Téléchargé&#xa0;: %1, non vérifié.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%1: %2 need attention</source>
        <comment>destination, number</comment>
        <translation>
            <numerusform>%1&#xa0;: %2 à examiner</numerusform>
            <numerusform>%1&#xa0;: %2 à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1&#xa0;: terminé</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1&#xa0;: annulé</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1&#xa0;: en attente</translation>
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
            <numerusform>%1 et %2 de plus</numerusform>
            <numerusform>%1 et %2 de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 vers %2</translation>
    </message>
    <message>
        <source>resumed after a lost connection</source>
        <translation>reprise après une connexion perdue</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>repris</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Reading the whole file once, to recognise it · %1</source>
        <translation>Lecture complète du fichier, une fois, pour le reconnaître · %1</translation>
    </message>
    <message>
        <source>Reading its text</source>
        <translation>Lecture du texte</translation>
    </message>
    <message>
        <source>%1 has it and reads the text out of it · uploaded %2</source>
        <translation>%1 l’a reçu et en lit le texte · %2 envoyés</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>Checking on %1 · uploaded %2</source>
        <translation>Vérification sur %1 · %2 envoyés</translation>
    </message>
    <message>
        <source>%1 is storing it · uploaded %2</source>
        <translation>%1 le stocke · %2 envoyés</translation>
    </message>
    <message>
        <source>no data moving</source>
        <translation>aucune donnée ne passe</translation>
    </message>
    <message>
        <source>Paused: the service is overloaded</source>
        <translation>En pause&#xa0;: le service est surchargé</translation>
    </message>
    <message>
        <source>Paused until %1: the service is overloaded</source>
        <translation>En pause jusqu’à %1&#xa0;: le service est surchargé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>Le serveur demande d’attendre</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in</source>
        <translation>Attend une identification</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on</source>
        <translation>Déverrouillez le trousseau pour continuer</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>goes on from there</source>
        <translation>reprendra de là</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>Attend l’identification</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>Attend le réseau</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>same content, checked</source>
        <translation>même contenu, vérifié</translation>
    </message>
    <message>
        <source>size checked</source>
        <translation>taille vérifiée</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>non vérifié</translation>
    </message>
    <message>
        <source>Already there. Same content, nothing was sent.</source>
        <translation>Déjà là. Même contenu, rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Same file, uploaded from here on %1. Nothing was sent.</source>
        <translation>Même fichier, déjà envoyé d’ici le %1. Rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Same file, uploaded from %1 on %2. Nothing was sent.</source>
        <translation>Même fichier, déjà envoyé depuis %1 le %2. Rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped, same file</source>
        <translation>Ignoré, même fichier</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>A file of that name was there already, and was left as it is.</source>
        <translation>Un fichier de ce nom y était déjà et est resté tel quel.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>A file of that name is already in %1.</source>
        <translation>Un fichier de ce nom se trouve déjà dans %1.</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Attend une réponse</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 à examiner</numerusform>
            <numerusform>%1 à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>uploading to %1</source>
        <translation>envoi vers %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Voir les fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>in quiet hours</comment>
        <translation>Attend jusqu’à %1</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>Connexion limitée</translation>
    </message>
    <message>
        <source>Waiting while the computer sleeps</source>
        <translation>Attend le réveil de l’ordinateur</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <source>Scanning</source>
        <translation>Parcours</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 à examiner</numerusform>
            <numerusform>%1 à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>No data moving</source>
        <translation>Aucune donnée ne passe</translation>
    </message>
</context>
<context>
    <name>RowColumns</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>the table upload_history, which holds the history</source>
        <translation>la table upload_history, qui contient l’historique</translation>
    </message>
    <message>
        <source>some columns of the table upload_history</source>
        <translation>des colonnes de la table upload_history</translation>
    </message>
    <message>
        <source>the limits on what may be written into the table</source>
        <translation>les limites de ce qui peut être écrit dans la table</translation>
    </message>
    <message>
        <source>the table history_clock, which numbers the changes</source>
        <translation>la table history_clock, qui numérote les modifications</translation>
    </message>
    <message>
        <source>the table history_devices, which knows your computers</source>
        <translation>la table history_devices, qui connaît vos ordinateurs</translation>
    </message>
    <message>
        <source>the table history_graves, which keeps forgotten uploads from coming back</source>
        <translation>la table history_graves, qui empêche les envois oubliés de revenir</translation>
    </message>
    <message>
        <source>the trigger that guards what is written</source>
        <translation>le déclencheur qui contrôle ce qui est écrit</translation>
    </message>
    <message>
        <source>row level security, which keeps others out of your history</source>
        <translation>la sécurité au niveau des lignes, qui tient les autres hors de votre historique</translation>
    </message>
    <message>
        <source>the policies by which everybody sees only their own rows</source>
        <translation>les politiques par lesquelles chacun ne voit que ses propres lignes</translation>
    </message>
    <message>
        <source>nothing, but a policy of the tables is not Ferry&apos;s and may show your history to others</source>
        <translation>rien, mais une politique des tables n’est pas celle de Ferry et peut montrer votre historique à d’autres</translation>
    </message>
    <message>
        <source>the rights of signed-in users on the table</source>
        <translation>les droits des utilisateurs identifiés sur la table</translation>
    </message>
    <message>
        <source>the function ferry_hello, with which a sync begins</source>
        <translation>la fonction ferry_hello, par laquelle commence une synchronisation</translation>
    </message>
    <message>
        <source>Realtime for the table: without it changes come once a minute, not at once</source>
        <translation>Realtime pour la table&#xa0;: sans lui, les modifications arrivent chaque minute, pas aussitôt</translation>
    </message>
    <message>
        <source>the private bucket ferry-uploads, for your files</source>
        <translation>le bucket privé ferry-uploads, pour vos fichiers</translation>
    </message>
    <message>
        <source>the policies that give every user a folder in that bucket</source>
        <translation>les politiques qui donnent à chaque utilisateur un dossier dans ce bucket</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Order of upload</source>
        <translation>Ordre d’envoi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing is lost; the next sync goes on.</source>
        <translation>Rien n’est perdu&#x202f;; la prochaine synchronisation reprend.</translation>
    </message>
    <message>
        <source>Check the project&apos;s address in the account&apos;s settings.</source>
        <translation>Vérifiez l’adresse du projet dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The project cannot be reached.</source>
        <translation>Le projet est injoignable.</translation>
    </message>
    <message>
        <source>Check the network and the address, then sync again.</source>
        <translation>Vérifiez le réseau et l’adresse, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The connection broke off during the sync.</source>
        <translation>La connexion s’est interrompue pendant la synchronisation.</translation>
    </message>
    <message>
        <source>The project stopped taking data.</source>
        <translation>Le projet a cessé de recevoir des données.</translation>
    </message>
    <message>
        <source>The project did not answer in time.</source>
        <translation>Le projet n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The project could not prove who it is, so nothing was sent.</source>
        <translation>Le projet n’a pas pu prouver son identité, donc rien n’a été transmis.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or give the account the certificate of the project&apos;s authority.</source>
        <translation>Vérifiez l’adresse et l’horloge de cet ordinateur, ou donnez au compte le certificat de l’autorité du projet.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the sync through.</source>
        <translation>Le proxy du réseau n’a pas laissé passer la synchronisation.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then sync again.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur, puis synchronisez de nouveau.</translation>
    </message>
    <message>
        <source>The project sends the sync to another address, which Ferry does not follow.</source>
        <translation>Le projet redirige la synchronisation vers une autre adresse, où Ferry ne suit pas.</translation>
    </message>
    <message>
        <source>The project pointed at another host, which was given nothing of yours.</source>
        <translation>Le projet a désigné un autre hôte, qui n’a rien reçu de vous.</translation>
    </message>
    <message>
        <source>The project answered with far more than was asked for.</source>
        <translation>Le projet a répondu par bien plus que ce qui était demandé.</translation>
    </message>
    <message>
        <source>The project gave an answer that Ferry does not understand.</source>
        <translation>Le projet a donné une réponse que Ferry ne comprend pas.</translation>
    </message>
    <message>
        <source>The project is getting too many requests.</source>
        <translation>Le projet reçoit trop de requêtes.</translation>
    </message>
    <message>
        <source>The project has trouble of its own.</source>
        <translation>Le projet a ses propres difficultés.</translation>
    </message>
    <message>
        <source>Another Ferry is renewing the sign-in.</source>
        <translation>Un autre Ferry renouvelle l’identification.</translation>
    </message>
    <message>
        <source>The project no longer accepts the sign-in.</source>
        <translation>Le projet n’accepte plus l’identification.</translation>
    </message>
    <message>
        <source>Sign in again; the sync then goes on.</source>
        <translation>Identifiez-vous de nouveau&#x202f;; la synchronisation reprendra.</translation>
    </message>
    <message>
        <source>The project does not let you write its history.</source>
        <translation>Le projet ne vous laisse pas écrire son historique.</translation>
    </message>
    <message>
        <source>Run the set-up script again; it mends the project&apos;s rules.</source>
        <translation>Exécutez de nouveau le script de configuration&#x202f;; il corrige les règles du projet.</translation>
    </message>
    <message>
        <source>The project has no table for the history yet.</source>
        <translation>Le projet n’a pas encore de table pour l’historique.</translation>
    </message>
    <message>
        <source>Run the set-up script in its SQL editor.</source>
        <translation>Exécutez le script de configuration dans son éditeur SQL.</translation>
    </message>
    <message>
        <source>The project does not take a row of this size.</source>
        <translation>Le projet n’accepte pas une ligne de cette taille.</translation>
    </message>
    <message>
        <source>Keep it on this computer.</source>
        <translation>Gardez-la sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The project keeps no more of your history.</source>
        <translation>Le projet ne conserve pas davantage de votre historique.</translation>
    </message>
    <message>
        <source>What is new waits here until there is room.</source>
        <translation>Les nouveautés attendent ici qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>The project did not accept a row.</source>
        <translation>Le projet n’a pas accepté une ligne.</translation>
    </message>
    <message>
        <source>Sync again, or keep it on this computer.</source>
        <translation>Synchronisez de nouveau, ou gardez-la sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The sync was interrupted.</source>
        <translation>La synchronisation a été interrompue.</translation>
    </message>
    <message>
        <source>The project keeps %1 forgotten uploads of each user, and yours are that many. What is new waits here until old ones are collected.</source>
        <translation>Le projet conserve %1 envois oubliés par utilisateur, et vous les avez atteints. Les nouveautés attendent ici que les anciens soient effacés.</translation>
    </message>
    <message>
        <source>The project keeps %1 uploads of each user&apos;s history, and yours is full. What is new waits here until you forget some, or the number in history_limits is raised.</source>
        <translation>Le projet conserve %1 envois dans l’historique de chaque utilisateur, et le vôtre est plein. Les nouveautés attendent ici que vous en oubliiez, ou que le nombre dans history_limits soit relevé.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 modification</numerusform>
            <numerusform>%1 modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>History synced</source>
        <translation>Historique synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 refusé</numerusform>
            <numerusform>%1 refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %1 of %2 …</source>
        <translation>Réception de %1 sur %2…</translation>
    </message>
    <message>
        <source>Sending %1 …</source>
        <translation>Envoi de %1…</translation>
    </message>
    <message>
        <source>Syncing history…</source>
        <translation>Synchronisation de l’historique…</translation>
    </message>
    <message>
        <source>History not synced</source>
        <translation>Historique non synchronisé</translation>
    </message>
    <message>
        <source>History full</source>
        <translation>Historique plein</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>Sync history…</source>
        <translation>Synchroniser l’historique…</translation>
    </message>
    <message>
        <source>Sign in to sync</source>
        <translation>S’identifier pour synchroniser</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Configurer l’historique</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>The history of uploads stays on this computer. With a Supabase project of your own it is the same on all your computers.</source>
        <translation>L’historique des envois reste sur cet ordinateur. Avec un projet Supabase à vous, il est le même sur tous vos ordinateurs.</translation>
    </message>
    <message>
        <source>The sync goes on once you have signed in again.</source>
        <translation>La synchronisation reprendra après une nouvelle identification.</translation>
    </message>
    <message>
        <source>The project has no complete table for the history yet.</source>
        <translation>Le projet n’a pas encore de table complète pour l’historique.</translation>
    </message>
    <message>
        <source>The project cannot be reached. Ferry tries again by itself; nothing is lost.</source>
        <translation>Le projet est injoignable. Ferry réessaie de lui-même&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>The history is being synced.</source>
        <translation>L’historique est en cours de synchronisation.</translation>
    </message>
    <message>
        <source>Here and in the project the history is the same, but for what is refused.</source>
        <translation>Ici et dans le projet, l’historique est le même, sauf ce qui est refusé.</translation>
    </message>
    <message>
        <source>This computer and the project have the same history.</source>
        <translation>Cet ordinateur et le projet ont le même historique.</translation>
    </message>
    <message>
        <source>The last sync failed. Ferry tries again by itself.</source>
        <translation>La dernière synchronisation a échoué. Ferry réessaie de lui-même.</translation>
    </message>
    <message>
        <source>Live: changes come as they happen</source>
        <translation>En direct&#xa0;: les modifications arrivent aussitôt</translation>
    </message>
    <message>
        <source>Asked now and then</source>
        <translation>Demandées de temps à autre</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>L’horloge de cet ordinateur retarde de %1. La synchronisation n’en souffre pas, mais les heures de l’historique sont décalées.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>L’horloge de cet ordinateur avance de %1. La synchronisation n’en souffre pas, mais les heures de l’historique sont décalées.</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>&amp;Connecter Supabase…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>S’&amp;identifier…</translation>
    </message>
    <message>
        <source>Set &amp;up history…</source>
        <translation>Configurer l’&amp;historique…</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Accounts can be listed, added, signed in and out, removed, and told to sync the history. See ferry --help.</source>
        <translation>Un compte peut être listé, ajouté, identifié, déconnecté, retiré, ou chargé de synchroniser l’historique. Voir ferry --help.</translation>
    </message>
    <message>
        <source>There is no account of that e-mail address. See: ferry accounts list</source>
        <translation>Aucun compte n’a cette adresse e-mail. Voir&#xa0;: ferry accounts list</translation>
    </message>
    <message>
        <source>Several projects know that e-mail address. Say which: --set url=…</source>
        <translation>Plusieurs projets connaissent cette adresse e-mail. Dites lequel&#xa0;: --set url=…</translation>
    </message>
    <message>
        <source>syncs the history</source>
        <translation>synchronise l’historique</translation>
    </message>
    <message>
        <source>An account has no setting “%1”: url, key, email and ca are what it takes.</source>
        <translation>Un compte n’a pas de paramètre «&#x202f;%1&#x202f;»&#xa0;: il accepte url, key, email et ca.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>An account needs --set url=…, --set key=… and --set email=…</source>
        <translation>Il faut pour un compte --set url=…, --set key=… et --set email=…</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mot de passe de %1</translation>
    </message>
    <message>
        <source>Which password? It comes from the prompt, --secret-stdin or FERRY_SECRET.</source>
        <translation>Quel mot de passe&#x202f;? Il se donne à l’invite, avec --secret-stdin ou dans FERRY_SECRET.</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>Un code a été envoyé à %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Which code? It comes from the prompt or --secret-stdin.</source>
        <translation>Quel code&#x202f;? Il se donne à l’invite ou avec --secret-stdin.</translation>
    </message>
    <message>
        <source>There is no keychain here, or it is locked, so the sign-in could not be kept. --plain-tokens keeps it in a file of the profile that only you can read.</source>
        <translation>Il n’y a pas de trousseau ici, ou il est verrouillé&#xa0;: l’identification n’a donc pas pu être gardée. --plain-tokens la garde dans un fichier du profil que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>ferry accounts sync EMAIL on, or off.</source>
        <translation>ferry accounts sync EMAIL on, ou off.</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</source>
        <translation>
            <numerusform>%1 envoi antérieur de cet ordinateur n’est pas encore dans l’historique synchronisé&#xa0;: ferry sync --claim l’y ajoute.</numerusform>
            <numerusform>%1 envois antérieurs de cet ordinateur ne sont pas encore dans l’historique synchronisé&#xa0;: ferry sync --claim les y ajoute.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>--set takes key=value.</source>
        <translation>--set attend key=value.</translation>
    </message>
    <message>
        <source>--set %1 has an empty value. Without it the setting takes its default.</source>
        <translation>--set %1 a une valeur vide. Sans cette option, le paramètre prend sa valeur par défaut.</translation>
    </message>
    <message>
        <source>%1 needs a value, and this one is empty.</source>
        <translation>%1 attend une valeur, et celle-ci est vide.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, or auto.</source>
        <translation>--jobs attend un nombre de 1 à 64, ou auto.</translation>
    </message>
    <message>
        <source>--limit takes a rate such as 500k or 2M (bytes per second), and 0 for none.</source>
        <translation>--limit attend un débit comme 500k ou 2M (octets par seconde), ou 0 pour ne pas limiter.</translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep-both, replace or skip.</source>
        <translation>--on-conflict attend ask, keep-both, replace ou skip.</translation>
    </message>
    <message>
        <source>%1 takes a number of days, as 30d or 6w.</source>
        <translation>%1 attend un nombre de jours, comme 30d ou 6w.</translation>
    </message>
    <message>
        <source>--for takes a time, as 30m, 12h, 7d or 2w.</source>
        <translation>--for attend une durée, comme 30m, 12h, 7d ou 2w.</translation>
    </message>
    <message>
        <source>--action takes %1.</source>
        <translation>--action attend %1.</translation>
    </message>
    <message>
        <source>--every takes a number of seconds.</source>
        <translation>--every attend un nombre de secondes.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. See ferry --help.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;», ni de fichier de ce nom ici. Voir ferry --help.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. Did you mean ferry %2?</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;», ni de fichier de ce nom ici. Vouliez-vous dire ferry %2&#x202f;?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 attend une valeur.</translation>
    </message>
    <message>
        <source>There is no option %1. See ferry --help.</source>
        <translation>Il n’y a pas d’option %1. Voir ferry --help.</translation>
    </message>
    <message>
        <source>--action is for Ferry&apos;s window, and goes with no command and no files.</source>
        <translation>--action s’adresse à la fenêtre de Ferry, et ne va avec aucune commande ni aucun fichier.</translation>
    </message>
    <message>
        <source>What is the question? As in: ferry ask &quot;What is it about?&quot; thesis.pdf</source>
        <translation>Quelle est la question&#x202f;? Par exemple&#xa0;: ferry ask &quot;De quoi s’agit-il&#x202f;?&quot; thesis.pdf</translation>
    </message>
    <message>
        <source>One of the names is empty, as if from a variable that is not set.</source>
        <translation>L’un des noms est vide, comme s’il venait d’une variable non définie.</translation>
    </message>
    <message>
        <source>One of the words is empty, as if from a variable that is not set.</source>
        <translation>L’un des mots est vide, comme s’il venait d’une variable non définie.</translation>
    </message>
    <message>
        <source>The list names no files, so there is nothing to do.</source>
        <translation>La liste ne nomme aucun fichier, il n’y a donc rien à faire.</translation>
    </message>
    <message>
        <source>The current folder is gone: name the files by their full paths.</source>
        <translation>Le dossier courant a disparu&#xa0;: nommez les fichiers par leur chemin complet.</translation>
    </message>
    <message>
        <source>“%1” keeps files and answers no questions. Ask a destination of the kind kimi, glm or openai.</source>
        <translation>«&#x202f;%1&#x202f;» conserve des fichiers et ne répond à aucune question. Interrogez une destination du type kimi, glm ou openai.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Add one: ferry destinations add NAME --kind kimi, glm or openai</source>
        <translation>Il n’y a personne à interroger. Ajoutez une destination&#xa0;: ferry destinations add NAME --kind kimi, glm ou openai</translation>
    </message>
    <message>
        <source>FERRY_SECRET is used for the destination that --to names, and for no other: it is not used now.</source>
        <translation>FERRY_SECRET sert pour la destination que nomme --to, et pour aucune autre&#xa0;: il n’est pas utilisé cette fois.</translation>
    </message>
    <message>
        <source>%1 “%2” is asked instead.</source>
        <translation>%1 La question est posée à «&#x202f;%2&#x202f;» à la place.</translation>
    </message>
    <message>
        <source>Another Ferry is uploading with this profile; waiting for it.</source>
        <translation>Un autre Ferry envoie des fichiers avec ce profil&#x202f;; celui-ci attend qu’il ait fini.</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile; waiting for it.</source>
        <translation>Un autre Ferry travaille avec ce profil&#x202f;; celui-ci attend qu’il ait fini.</translation>
    </message>
    <message>
        <source>Which files? See ferry --help.</source>
        <translation>Quels fichiers&#x202f;? Voir ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it syncs.</source>
        <translation>La fenêtre de Ferry est ouverte&#xa0;: c’est elle qui synchronise.</translation>
    </message>
    <message>
        <source>There is no destination to upload to. Add one: ferry destinations add</source>
        <translation>Il n’y a pas de destination vers laquelle envoyer. Ajoutez-en une&#xa0;: ferry destinations add</translation>
    </message>
    <message>
        <source>There is no destination “%1”. See: ferry destinations list</source>
        <translation>Il n’y a pas de destination «&#x202f;%1&#x202f;». Voir&#xa0;: ferry destinations list</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>several between commas, and the last</comment>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«&#x202f;%1&#x202f;» est prête.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>«&#x202f;%1&#x202f;» est prête&#xa0;: %2</translation>
    </message>
    <message>
        <source>Which destination? See ferry --help.</source>
        <translation>Quelle destination&#x202f;? Voir ferry --help.</translation>
    </message>
    <message>
        <source>Destinations can be listed, added, checked and removed. See ferry --help.</source>
        <translation>Les destinations peuvent être listées, ajoutées, vérifiées et retirées. Voir ferry --help.</translation>
    </message>
    <message>
        <source>upload-limit: a number of uploads at a time.</source>
        <translation>upload-limit&#xa0;: il faut un nombre d’envois simultanés.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1 n’a pas de paramètre «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” is a secret: give it with --secret-stdin, at the prompt, or in FERRY_SECRET, so that it is not seen in the list of processes.</source>
        <translation>«&#x202f;%1&#x202f;» est un secret&#xa0;: donnez-le avec --secret-stdin, à l’invite ou dans FERRY_SECRET, pour qu’il ne se voie pas dans la liste des processus.</translation>
    </message>
    <message>
        <source>“%1” carries a secret, which the list of processes would show: name it with --secret %1, and give its value at the prompt or with --secret-stdin.</source>
        <translation>«&#x202f;%1&#x202f;» contient un secret, que la liste des processus montrerait&#xa0;: nommez-le avec --secret %1, et donnez sa valeur à l’invite ou avec --secret-stdin.</translation>
    </message>
    <message>
        <source>FERRY_SECRET holds one secret, and these are %1: give them with --secret-stdin, one a line.</source>
        <translation>FERRY_SECRET contient un seul secret, et il en faut ici %1&#xa0;: donnez-les avec --secret-stdin, un par ligne.</translation>
    </message>
    <message>
        <source>--secret takes header.NAME, where %1 has headers, or one of its secrets; this is “%2”.</source>
        <translation>--secret attend header.NAME, si %1 a des en-têtes, ou l’un de ses secrets&#x202f;; la valeur reçue est «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>“%1” needs a value: at the prompt or with --secret-stdin, one a line.</source>
        <translation>«&#x202f;%1&#x202f;» attend une valeur&#xa0;: à l’invite ou avec --secret-stdin, une par ligne.</translation>
    </message>
    <message>
        <source>%1 takes no secret.</source>
        <translation>%1 ne prend aucun secret.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret was not kept. Give it in FERRY_SECRET when you upload.</source>
        <translation>Il n’y a pas de trousseau ici, le secret n’a donc pas été gardé. Donnez-le dans FERRY_SECRET lors de l’envoi.</translation>
    </message>
    <message>
        <source>--kind takes %1.</source>
        <translation>--kind attend %1.</translation>
    </message>
    <message>
        <source>There is no account “%1”. See ferry accounts.</source>
        <translation>Il n’y a pas de compte «&#x202f;%1&#x202f;». Voir ferry accounts.</translation>
    </message>
    <message>
        <source>It is kept untried: %1</source>
        <translation>La destination est gardée sans avoir été essayée&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no destination of that name. See: ferry destinations list</source>
        <translation>Il n’y a pas de destination de ce nom. Voir&#xa0;: ferry destinations list</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” as well: remove that first, or make it anew without it.</source>
        <translation>«&#x202f;%1&#x202f;» mène aussi à «&#x202f;%2&#x202f;»&#xa0;: retirez d’abord la première, ou refaites-la sans la seconde.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names in quotes</comment>
        <translation>&#x202f;», «&#x202f;</translation>
    </message>
    <message>
        <source>The list of files “%1” cannot be read: %2.</source>
        <translation>La liste de fichiers «&#x202f;%1&#x202f;» ne peut pas être lue&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it uploads them. %1</source>
        <translation>La fenêtre de Ferry est ouverte&#xa0;: c’est elle qui les envoie. %1</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open. %1</source>
        <translation>La fenêtre de Ferry est ouverte. %1</translation>
    </message>
    <message>
        <source>open the window, with these files queued</source>
        <translation>ouvrir la fenêtre, avec ces fichiers dans la file d’attente</translation>
    </message>
    <message>
        <source>have the window do that; opens one if there is none</source>
        <translation>le faire faire par la fenêtre&#x202f;; en ouvre une s’il n’y en a pas</translation>
    </message>
    <message>
        <source>sums of the history: uploads, bytes saved, failures, speeds</source>
        <translation>bilan de l’historique&#xa0;: envois, octets économisés, échecs, débits</translation>
    </message>
    <message>
        <source>the history of all your computers in one</source>
        <translation>l’historique de tous vos ordinateurs en un seul</translation>
    </message>
    <message>
        <source>what the project&apos;s SQL editor has to run once</source>
        <translation>ce que l’éditeur SQL du projet doit exécuter une fois</translation>
    </message>
    <message>
        <source>what was asked, and the answers, as Markdown or JSON</source>
        <translation>ce qui a été demandé, et les réponses, en Markdown ou JSON</translation>
    </message>
    <message>
        <source>what happened, without names, tokens or URLs: a log to send</source>
        <translation>ce qui s’est passé, sans noms, jetons ni URL&#xa0;: à transmettre</translation>
    </message>
    <message>
        <source>With each: --profile DIR keeps settings, queue and history in DIR, which is Ferry&apos;s own, empty or new.</source>
        <translation>Partout&#xa0;: --profile DIR garde paramètres, file d’attente et historique dans DIR, à Ferry seul, vide ou neuf.</translation>
    </message>
    <message>
        <source>ferry remote shows what is stored at a destination; FILE is a name or an id of that list. delete and
clean name each file first and ask on the terminal; --dry-run only names them, --yes does not ask. clean:
what this history uploaded and nobody used for so long (--older-than, or the destination&apos;s rule), or what it
does not know (--orphans, but for the last day). Nothing is deleted by itself.</source>
        <translation>ferry remote montre ce qui est stocké à une destination&#x202f;; FILE est un nom ou un identifiant de cette liste.
delete et clean nomment chaque fichier, puis demandent au terminal&#x202f;; --dry-run ne fait que nommer, --yes ne
demande pas. clean&#xa0;: ce que cet historique a envoyé et qui est resté inutilisé ce temps-là (--older-than,
ou la règle), ou ce qu’il ne connaît pas (--orphans, sauf le dernier jour). Rien n’est supprimé d’office.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).</source>
        <translation>Code de sortie&#xa0;: 0 tout est fait ou ignoré, 1 des échecs, 2 usage, 130 interrompu (ferry resume continue).</translation>
    </message>
    <message>
        <source>Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a file could not be brought
there, 4 the service gave no answer, or half of one, 5 it took too long, 130 interrupted.</source>
        <translation>Pour ferry ask&#xa0;: 0 réponse obtenue, 1 pas pu commencer ou pas conservée, 2 usage, 3 un fichier n’a
pas pu y être envoyé, 4 aucune réponse du service, ou une moitié, 5 trop long, 130 interrompu.</translation>
    </message>
    <message>
        <source>Ferry uploads files: several at a time, resumable, remembered.</source>
        <translation>Ferry envoie des fichiers&#xa0;: plusieurs à la fois, avec reprise, et il s’en souvient.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a computer</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain, which is locked or does not answer. Unlock the keychain to go on.</source>
        <translation>Le secret de «&#x202f;%1&#x202f;» est dans le trousseau, qui est verrouillé ou ne répond pas. Déverrouillez le trousseau pour continuer.</translation>
    </message>
    <message>
        <source>No keychain takes these secrets, so they stay in the database: %1</source>
        <translation>Aucun trousseau ne prend ces secrets, qui restent donc dans la base de données&#xa0;: %1</translation>
    </message>
    <message>
        <source>ferry log takes no names: it prints all of the log. See ferry --help.</source>
        <translation>ferry log ne prend pas de noms&#xa0;: il affiche tout le journal. Voir ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is not open, and there is no display here to open it on.</source>
        <translation>La fenêtre de Ferry n’est pas ouverte, et il n’y a pas ici d’affichage où l’ouvrir.</translation>
    </message>
    <message>
        <source>There is no display here, so Ferry works in the terminal.</source>
        <translation>Il n’y a pas d’affichage ici&#xa0;: Ferry travaille donc dans le terminal.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window could not be loaded: %1. Install Ferry again; in the terminal it works without a window, see ferry --help.</source>
        <translation>La fenêtre de Ferry n’a pas pu être chargée&#xa0;: %1. Réinstallez Ferry&#x202f;; dans le terminal, il fonctionne sans fenêtre, voir ferry --help.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read: %2.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be written: %2.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» ne peut pas être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be made: %2.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» ne peut pas être créé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a file.</source>
        <translation>Un profil est un dossier, et «&#x202f;%1&#x202f;» est un fichier.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a pipe.</source>
        <translation>Un profil est un dossier, et «&#x202f;%1&#x202f;» est un tube.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a socket.</source>
        <translation>Un profil est un dossier, et «&#x202f;%1&#x202f;» est un socket.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a device.</source>
        <translation>Un profil est un dossier, et «&#x202f;%1&#x202f;» est un périphérique.</translation>
    </message>
    <message>
        <source>The profile “%1” is a link that leads nowhere.</source>
        <translation>Le profil «&#x202f;%1&#x202f;» est un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <source>“%1” is a folder with other things in it, such as “%2”: a profile is a folder that Ferry made, an empty one, or a new one.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier qui contient autre chose, par exemple «&#x202f;%2&#x202f;»&#xa0;: un profil est un dossier créé par Ferry, un dossier vide ou un nouveau.</translation>
    </message>
    <message>
        <source>What is stored can be listed, downloaded, linked to, deleted and cleaned up. See ferry --help.</source>
        <translation>Ce qui est stocké peut être listé, téléchargé, mis en lien, supprimé et nettoyé. Voir ferry --help.</translation>
    </message>
    <message>
        <source>Which destination? See: ferry destinations list</source>
        <translation>Quelle destination&#x202f;? Voir&#xa0;: ferry destinations list</translation>
    </message>
    <message>
        <source>--older-than and --orphans are for list and clean; delete takes names.</source>
        <translation>--older-than et --orphans vont avec list et clean&#x202f;; delete prend des noms.</translation>
    </message>
    <message>
        <source>Download takes one file, by its name or id.</source>
        <translation>download prend un seul fichier, par son nom ou son identifiant.</translation>
    </message>
    <message>
        <source>--for says how long a link works: ferry remote link.</source>
        <translation>--for dit combien de temps un lien est valable&#xa0;: ferry remote link.</translation>
    </message>
    <message>
        <source>Which files? By name or id, as ferry remote list shows them.</source>
        <translation>Quels fichiers&#x202f;? Par leur nom ou leur identifiant, comme les montre ferry remote list.</translation>
    </message>
    <message>
        <source>List takes one text to look for.</source>
        <translation>list prend un seul texte à chercher.</translation>
    </message>
    <message>
        <source>Clean takes no names; see ferry remote delete.</source>
        <translation>clean ne prend pas de noms&#x202f;; voir ferry remote delete.</translation>
    </message>
    <message>
        <source>In a folder of this computer, what Ferry did not bring there is yours. Name what is to be deleted: ferry remote delete.</source>
        <translation>Dans un dossier de cet ordinateur, ce que Ferry n’y a pas mis est à vous. Nommez ce qui doit être supprimé&#xa0;: ferry remote delete.</translation>
    </message>
    <message>
        <source>Which files? --older-than 30d, --orphans, or a rule for this destination: ferry remote rule NAME 30d.</source>
        <translation>Quels fichiers&#x202f;? --older-than 30d, --orphans, ou une règle pour cette destination&#xa0;: ferry remote rule NAME 30d.</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: %1 files deleted before that.</source>
        <translation>
            <numerusform>Interrompu&#xa0;: %1 fichier supprimé auparavant.</numerusform>
            <numerusform>Interrompu&#xa0;: %1 fichiers supprimés auparavant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files listed…</source>
        <translation>
            <numerusform>%1 fichier listé…</numerusform>
            <numerusform>%1 fichiers listés…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” there. Nothing was done.</source>
        <translation>Il n’y a pas là-bas de fichier «&#x202f;%1&#x202f;». Rien n’a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</source>
        <translation>
            <numerusform>Il y a là-bas %1 fichier du nom «&#x202f;%2&#x202f;»&#xa0;: nommez-le par son identifiant. Rien n’a été fait.</numerusform>
            <numerusform>Il y a là-bas %1 fichiers du nom «&#x202f;%2&#x202f;»&#xa0;: nommez-en un par son identifiant. Rien n’a été fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</source>
        <translation>
            <numerusform>%1 fichier, %2 en tout, serait supprimé de «&#x202f;%3&#x202f;». Rien n’a été supprimé.</numerusform>
            <numerusform>%1 fichiers, %2 en tout, seraient supprimés de «&#x202f;%3&#x202f;». Rien n’a été supprimé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</source>
        <translation>
            <numerusform>Rien n’a été supprimé&#xa0;: il n’y a pas de terminal où poser la question. Ajoutez --yes pour supprimer %1 fichier, %2 en tout, de «&#x202f;%3&#x202f;».</numerusform>
            <numerusform>Rien n’a été supprimé&#xa0;: il n’y a pas de terminal où poser la question. Ajoutez --yes pour supprimer %1 fichiers, %2 en tout, de «&#x202f;%3&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</source>
        <comment>&quot;yes&quot; is what has to be typed</comment>
        <translation>
            <numerusform>Supprimer %1 fichier, %2 en tout, de «&#x202f;%3&#x202f;»&#x202f;? Il ne pourra pas être récupéré. Tapez yes&#xa0;:</numerusform>
            <numerusform>Supprimer %1 fichiers, %2 en tout, de «&#x202f;%3&#x202f;»&#x202f;? Ils ne pourront pas être récupérés. Tapez yes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>Il n’y a rien à supprimer.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 fichier</numerusform>
            <numerusform>%1 fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 sur %2 fichier</numerusform>
            <numerusform>%1 sur %2 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes, the most there may be</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <translation>
            <numerusform>%1 affiché</numerusform>
            <numerusform>%1 affichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in this history</source>
        <translation>
            <numerusform>%1 hors de cet historique</numerusform>
            <numerusform>%1 hors de cet historique</numerusform>
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
            <numerusform>Laissé de côté&#xa0;: %1 fichier des %2 dernières heures, peut-être en cours d’envoi.</numerusform>
            <numerusform>Laissés de côté&#xa0;: %1 fichiers des %2 dernières heures, peut-être en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of which nobody knows the age.</source>
        <translation>
            <numerusform>Laissé de côté&#xa0;: %1 fichier d’âge inconnu.</numerusform>
            <numerusform>Laissés de côté&#xa0;: %1 fichiers d’âge inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>«&#x202f;%1&#x202f;» supprimé</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>«&#x202f;%1&#x202f;» n’y était déjà plus</translation>
    </message>
    <message>
        <source>Left “%1”: it is another file by now than the one that was listed</source>
        <translation>«&#x202f;%1&#x202f;» laissé en place&#xa0;: c’est désormais un autre fichier que celui de la liste</translation>
    </message>
    <message>
        <source>Not deleted: “%1”: %2</source>
        <translation>Non supprimé&#xa0;: «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted.</source>
        <translation>
            <numerusform>%1 fichier supprimé.</numerusform>
            <numerusform>%1 fichiers supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile.</source>
        <translation>
            <numerusform>%1 fichier supprimé&#x202f;; laissés en place, car modifiés entre-temps&#xa0;: %2.</numerusform>
            <numerusform>%1 fichiers supprimés&#x202f;; laissés en place, car modifiés entre-temps&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 still there.</source>
        <translation>
            <numerusform>%1 fichier supprimé&#x202f;; toujours là&#xa0;: %2.</numerusform>
            <numerusform>%1 fichiers supprimés&#x202f;; toujours là&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</source>
        <translation>
            <numerusform>%1 fichier supprimé&#x202f;; laissés en place, car modifiés entre-temps&#xa0;: %2&#x202f;; toujours là&#xa0;: %3.</numerusform>
            <numerusform>%1 fichiers supprimés&#x202f;; laissés en place, car modifiés entre-temps&#xa0;: %2&#x202f;; toujours là&#xa0;: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: the SHA-256 is the one that was uploaded</source>
        <translation>«&#x202f;%1&#x202f;» téléchargé, %2&#xa0;: le SHA-256 est celui qui a été envoyé</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: of the size that was listed; nobody knows its hash</source>
        <translation>«&#x202f;%1&#x202f;» téléchargé, %2&#xa0;: la taille est celle de la liste&#x202f;; personne ne connaît son empreinte</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: not verified</source>
        <translation>«&#x202f;%1&#x202f;» téléchargé, %2&#xa0;: non vérifié</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: ce que cet historique a envoyé et que personne n’a utilisé depuis %2 jour est proposé à la suppression.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: ce que cet historique a envoyé et que personne n’a utilisé depuis %2 jours est proposé à la suppression.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule: everything is kept.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de règle&#xa0;: tout est gardé.</translation>
    </message>
    <message>
        <source>A rule is a number of days, as 30d or 6w, or off.</source>
        <translation>Une règle est un nombre de jours, comme 30d ou 6w, ou off.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: ferry remote clean shows what is older than %2 days, and asks.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: ferry remote clean montre ce qui a plus de %2 jour, et demande.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: ferry remote clean montre ce qui a plus de %2 jours, et demande.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’a plus de règle.</translation>
    </message>
    <message>
        <source>Ferry may not start as many threads as it needs here. ulimit -u and ulimit -v raise that, or other programs have to end.</source>
        <translation>Ferry n’a pas le droit de démarrer ici autant de threads qu’il lui en faut. ulimit -u et ulimit -v relèvent cette limite, ou bien d’autres programmes doivent se terminer.</translation>
    </message>
    <message>
        <source>Ferry needs %1 open files at least, and may have %2 here. ulimit -n raises that.</source>
        <translation>Il faut à Ferry au moins %1 fichiers ouverts, et %2 lui sont permis ici. ulimit -n relève cette limite.</translation>
    </message>
    <message>
        <source>Ferry needs %1 MB of memory at least, and may not have that here. ulimit -v raises that, or other programs have to end.</source>
        <translation>Il faut à Ferry au moins %1 Mo de mémoire, ce qui ne lui est pas permis ici. ulimit -v relève cette limite, ou bien d’autres programmes doivent se terminer.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 fichier, %2</numerusform>
            <numerusform>%1 fichiers, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, same bytes there</source>
        <translation>Non transmis, mêmes octets</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 saved</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 fichier, %2 économisés</numerusform>
            <numerusform>%1 fichiers, %2 économisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped in all</source>
        <translation>Ignorés en tout</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %2 timed out</source>
        <translation>
            <numerusform>%1, dont %2 par délai dépassé</numerusform>
            <numerusform>%1, dont %2 par délai dépassé</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Went elsewhere after that</source>
        <translation>Arrivés ailleurs ensuite</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
    <message>
        <source>Destinations: uploads, bytes, failures, median speed</source>
        <translation>Destinations&#xa0;: envois, octets, échecs, débit médian</translation>
    </message>
    <message>
        <source>ferry stats takes no names: it sums up the whole history, or --since 30d.</source>
        <translation>ferry stats ne prend pas de noms&#xa0;: il résume tout l’historique, ou --since 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 sur %2 ligne</numerusform>
            <numerusform>%1 sur %2 lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en attente</numerusform>
            <numerusform>%1 en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 refusé</numerusform>
            <numerusform>%1 refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <comment>hears of changes at once</comment>
        <translation>en direct</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>interrogation régulière</translation>
    </message>
    <message>
        <source>The project has no table for the history yet, or not all that belongs to it. Run what ferry sync --setup-script prints in its SQL editor.</source>
        <translation>Le projet n’a pas encore de table pour l’historique, ou pas tout ce qui va avec. Exécutez dans son éditeur SQL ce qu’affiche ferry sync --setup-script.</translation>
    </message>
    <message>
        <source>The account is signed out. See: ferry accounts sign-in</source>
        <translation>Le compte est déconnecté. Voir&#xa0;: ferry accounts sign-in</translation>
    </message>
    <message>
        <source>No account syncs the history. See: ferry accounts sync EMAIL on</source>
        <translation>Aucun compte ne synchronise l’historique. Voir&#xa0;: ferry accounts sync EMAIL on</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads joined the history.</source>
        <translation>
            <numerusform>%1 envoi antérieur a rejoint l’historique.</numerusform>
            <numerusform>%1 envois antérieurs ont rejoint l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Nouvel essai dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes wait to be synced.</source>
        <translation>
            <numerusform>%1 modification attend d’être synchronisée.</numerusform>
            <numerusform>%1 modifications attendent d’être synchronisées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %1 rows; Ferry&apos;s window shows why.</source>
        <translation>
            <numerusform>Le serveur refuse %1 ligne&#x202f;; la fenêtre de Ferry montre pourquoi.</numerusform>
            <numerusform>Le serveur refuse %1 lignes&#x202f;; la fenêtre de Ferry montre pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is synced.</source>
        <translation>L’historique est synchronisé.</translation>
    </message>
    <message>
        <source>Not all of Ferry&apos;s output could be written: %1.</source>
        <translation>Une partie de ce que Ferry affiche n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is paused until %2: the service is overloaded.</source>
        <translation>«&#x202f;%1&#x202f;» est en pause jusqu’à %2&#xa0;: le service est surchargé.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>The server takes its time.</source>
        <translation>Le serveur prend son temps.</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>same file, uploaded from here on %1</source>
        <translation>même fichier, envoyé d’ici le %1</translation>
    </message>
    <message>
        <source>same file, uploaded from %1 on %2</source>
        <translation>même fichier, envoyé depuis %1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already.</source>
        <translation>
            <numerusform>%1 d’entre eux est déjà dans la file d’attente.</numerusform>
            <numerusform>%1 d’entre eux sont déjà dans la file d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out, as the destination&apos;s rules say.</source>
        <translation>
            <numerusform>%1 exclu, selon les règles de la destination.</numerusform>
            <numerusform>%1 exclus, selon les règles de la destination.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a file</comment>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>why this destination</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a file</comment>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 Attempt %2 in %3.</source>
        <comment>a sentence, the attempt&apos;s number, a time</comment>
        <translation>%1 Tentative %2 dans %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a file</comment>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a file</comment>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a file</comment>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a file</comment>
        <translation>Échec</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the route&apos;s uploads uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 envoi de la route fait ou déjà là, %2.</numerusform>
            <numerusform>%1 envois de la route faits ou déjà là, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 fichier envoyé ou déjà là, %2.</numerusform>
            <numerusform>%1 fichiers envoyés ou déjà là, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed: ferry resume tries them again.</source>
        <translation>
            <numerusform>%1 en échec&#xa0;: ferry resume réessaie.</numerusform>
            <numerusform>%1 en échec&#xa0;: ferry resume réessaie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: ferry resume goes on where it stopped.</source>
        <translation>Interrompu&#xa0;: ferry resume reprend là où cela s’est arrêté.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>Il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>There was no file in what was named, so nothing was uploaded.</source>
        <translation>Aucun fichier dans ce qui a été nommé&#xa0;: rien n’a donc été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The history is not synced yet, %1 changes wait: %2</source>
        <comment>number, why</comment>
        <translation>
            <numerusform>L’historique n’est pas encore synchronisé, %1 modification attend&#xa0;: %2</numerusform>
            <numerusform>L’historique n’est pas encore synchronisé, %1 modifications attendent&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être envoyés. Téléchargez-les d’abord.</translation>
    </message>
    <message>
        <source>All uploads are paused.</source>
        <translation>Tous les envois sont en pause.</translation>
    </message>
    <message>
        <source>The uploads go on.</source>
        <translation>Les envois continuent.</translation>
    </message>
    <message>
        <source>It is still looking through the folders.</source>
        <translation>Elle parcourt encore les dossiers.</translation>
    </message>
    <message>
        <source>The window that is open is of another version of Ferry, and cannot do that.</source>
        <translation>La fenêtre ouverte est celle d’une autre version de Ferry, et ne peut pas faire cela.</translation>
    </message>
    <message>
        <source>Other programs cannot hand files to this window. %1</source>
        <translation>D’autres programmes ne peuvent pas remettre de fichiers à cette fenêtre. %1</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile. Try again when it has ended.</source>
        <translation>Un autre Ferry travaille avec ce profil. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET, which is for the destination that --to names alone. --secret header.NAME: the value of
that header is one, and several are read one a line in the order of these options. --code: sign in
with the six digits that are sent by e-mail. --plain-tokens: where there is no keychain,
keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.</source>
        <translation>Un secret (clé, jeton, mot de passe) est demandé, lu avec --secret-stdin ou pris dans
FERRY_SECRET, qui vaut pour la seule destination nommée par --to. --secret header.NAME : la
valeur de cet en-tête en est un ; plusieurs se lisent un par ligne, dans l’ordre de ces
options. --code : s’identifier avec les six chiffres reçus par e-mail. --plain-tokens : sans
trousseau, garder l’identification dans un fichier du profil que vous seul pouvez lire.
--claim : les envois de cet ordinateur d’avant le compte rejoignent l’historique synchronisé.</translation>
    </message>
    <message>
        <source>--files-from FILE: the files are named in FILE, one a line, or with --from0 as find -print0 does; - is
standard input. Without --to they go to the default destination; where there is none, to the one chosen last.
--follow-links: upload what symbolic links lead to. --even-if-there:
also what a destination that takes the same bytes once has already.</source>
        <translation>--files-from FILE&#xa0;: FILE nomme les fichiers, un par ligne, ou avec --from0 comme find -print0&#x202f;;
- est l’entrée standard. Sans --to, ils vont à la destination par défaut&#x202f;; à défaut, à la dernière
choisie. --follow-links&#xa0;: envoyer ce vers quoi mènent les liens symboliques. --even-if-there&#xa0;:
aussi ce qu’a déjà une destination qui ne prend qu’une fois les mêmes octets.</translation>
    </message>
</context>
<context>
    <name>UploadsPage</name>
    <message>
        <source>Cancel uploads</source>
        <translation>Annuler les envois</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files?</source>
        <translation>
            <numerusform>Annuler l’envoi de %1 fichier&#x202f;?</numerusform>
            <numerusform>Annuler l’envoi de %1 fichiers&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those under way stop, and what has been sent of them is given up.</source>
        <translation>Ceux qui sont en cours s’arrêtent, et ce qui en a été transmis est abandonné.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files</source>
        <translation>
            <numerusform>Annuler l’envoi de %1 fichier</numerusform>
            <numerusform>Annuler l’envoi de %1 fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on uploading</source>
        <translation>Continuer l’envoi</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>Ajouter des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Ajouter un &amp;dossier…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Coller des fichiers</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;Exporter l’historique…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Annuler la &amp;dernière action</translation>
    </message>
    <message>
        <source>&amp;Copy link or path</source>
        <translation>Copier le lien &amp;ou le chemin</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Rechercher</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>Mettre en &amp;pause ou reprendre</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Cancel, or take off the list</source>
        <translation>&amp;Annuler, ou retirer de la liste</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Commencer maintenant</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Move to t&amp;op</source>
        <translation>Placer &amp;en premier</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Placer en der&amp;nier</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>Remp&amp;lacer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>&amp;Garder les deux</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;Ignorer</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>&amp;Tout mettre en pause</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>Tout &amp;reprendre</translation>
    </message>
    <message>
        <source>Try all &amp;failed again</source>
        <translation>Réess&amp;ayer tous les échecs</translation>
    </message>
    <message>
        <source>Take fi&amp;nished ones off the list</source>
        <translation>Retirer les ter&amp;minés de la liste</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>&amp;Envois</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Questions</translation>
    </message>
    <message>
        <source>&amp;Remote files</source>
        <translation>Fichiers &amp;distants</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Statistiques</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Lignes &amp;compactes</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>&amp;Barre de menus</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>&amp;Ajouter une destination…</translation>
    </message>
    <message>
        <source>&amp;Edit this destination…</source>
        <translation>&amp;Modifier cette destination…</translation>
    </message>
    <message>
        <source>&amp;Choose destination</source>
        <translation>&amp;Choisir la destination</translation>
    </message>
    <message>
        <source>Acc&amp;ounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>History s&amp;ync…</source>
        <translation>S&amp;ynchroniser l’historique…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>À &amp;propos de Ferry</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Voir dans le do&amp;ssier</translation>
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
        <translation>&amp;Nom et URL</translation>
    </message>
    <message>
        <source>Open link i&amp;n browser…</source>
        <translation>Ou&amp;vrir le lien dans le navigateur…</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>Afficher le code &amp;QR</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>&amp;Miniatures</translation>
    </message>
    <message>
        <source>&amp;Make this the default</source>
        <translation>Utiliser par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>ferry::AccountCard</name>
    <message>
        <source>Sync the &amp;history here</source>
        <translation>Synchroniser l’&amp;historique ici</translation>
    </message>
    <message>
        <source>Share full &amp;paths of files with my other computers</source>
        <translation>Partager les chemins com&amp;plets des fichiers avec mes autres ordinateurs</translation>
    </message>
    <message>
        <source>Keep the sign-in in a plain &amp;file, for want of a keychain</source>
        <translation>Garder l’identification dans un &amp;fichier en clair, faute de trousseau</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>S’&amp;identifier…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier de nouveau</translation>
    </message>
    <message>
        <source>For past uploads too. Switched off, the paths are taken away again from the project and from the other computers.</source>
        <translation>Pour les envois passés aussi. Si vous le désactivez, les chemins sont retirés du projet et des autres ordinateurs.</translation>
    </message>
    <message>
        <source>After you have unlocked the keychain</source>
        <translation>Une fois le trousseau déverrouillé</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>Compte %1 sur %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Trousseau verrouillé</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Identifié</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se déc&amp;onnecter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Sign &amp;out anyway</source>
        <translation>Se déc&amp;onnecter quand même</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads of this account are not done. They would wait until you sign in again.</source>
        <translation>
            <numerusform>Un envoi de ce compte n’est pas terminé. Il attendrait que vous vous identifiiez de nouveau.</numerusform>
            <numerusform>%1 envois de ce compte ne sont pas terminés. Ils attendraient que vous vous identifiiez de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Retirer quand même</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations upload with this account and would stop working.</source>
        <translation>
            <numerusform>Une destination envoie avec ce compte et cesserait de fonctionner.</numerusform>
            <numerusform>%1 destinations envoient avec ce compte et cesseraient de fonctionner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AccountEditor</name>
    <message>
        <source>None: with the public key alone</source>
        <translation>Aucun&#xa0;: avec la clé publique seule</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, host</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>An account that was removed</source>
        <translation>Un compte qui a été retiré</translation>
    </message>
</context>
<context>
    <name>ferry::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>No account yet. With one, the history of your uploads is the same on all your computers, kept in a Supabase project of your own.</source>
        <translation>Pas encore de compte. Avec un compte, l’historique de vos envois est le même sur tous vos ordinateurs, conservé dans un projet Supabase à vous.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>History shows it beside what was uploaded from here.</source>
        <translation>L’historique l’affiche à côté de ce qui a été envoyé d’ici.</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>&amp;Nom de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>&amp;Connecter Supabase…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerPane</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>Copier la réponse en Markdown</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Redemander</translation>
    </message>
    <message>
        <source>Ask the same about the same files</source>
        <translation>Poser la même question sur les mêmes fichiers</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Remove this question and its answer</source>
        <translation>Retirer cette question et sa réponse</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Raisonnement</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
</context>
<context>
    <name>ferry::AskDesk</name>
    <message>
        <source>Copied the answer.</source>
        <translation>Réponse copiée.</translation>
    </message>
    <message>
        <source>Asking which models there are…</source>
        <translation>Recherche des modèles disponibles…</translation>
    </message>
    <message>
        <source>The models that the service lists; another can be typed</source>
        <translation>Les modèles que le service liste&#x202f;; un autre peut être saisi</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then ask again.</source>
        <comment>for an API key</comment>
        <translation>Le trousseau est verrouillé. Déverrouillez-le, puis posez la question de nouveau.</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>Oublié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 is no address that Ferry opens.</source>
        <translation>%1 n’est pas une adresse que Ferry ouvre.</translation>
    </message>
    <message>
        <source>It stands in the answer. Nobody has looked at it.</source>
        <translation>Elle figure dans la réponse. Personne ne l’a vérifiée.</translation>
    </message>
    <message>
        <source>Export questions and answers</source>
        <translation>Exporter les questions et réponses</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exporté dans %1.</translation>
    </message>
</context>
<context>
    <name>ferry::AskFiles</name>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Drop files here, or choose “Ask about it” in History. A question may also go without.</source>
        <translation>Déposez des fichiers ici, ou choisissez «&#x202f;Interroger&#x202f;» dans l’historique. Une question peut aussi s’en passer.</translation>
    </message>
    <message>
        <source>Files the question is about</source>
        <translation>Fichiers sur lesquels porte la question</translation>
    </message>
    <message>
        <source>Files to ask about</source>
        <translation>Fichiers à interroger</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Enlever %1</translation>
    </message>
</context>
<context>
    <name>ferry::AskPage</name>
    <message>
        <source>Search questions and answers</source>
        <translation>Chercher dans les questions et réponses</translation>
    </message>
    <message>
        <source>Add Kimi or GLM…</source>
        <translation>Ajouter Kimi ou GLM…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for people…</source>
        <translation>En &amp;Markdown, pour la lecture…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>En &amp;JSON, pour les programmes…</translation>
    </message>
    <message>
        <source>Export the questions in the list</source>
        <translation>Exporter les questions de la liste</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Questions précédentes</translation>
    </message>
    <message>
        <source>No question matches. Press Esc to see all of them.</source>
        <translation>Aucune question ne correspond. Appuyez sur Échap pour les revoir toutes.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer alone.</source>
        <translation>Ce que vous demandez est conservé ici, sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Choose files, type a question, and press Enter. Files that still have to be uploaded show as ordinary uploads.</source>
        <translation>Choisissez des fichiers, écrivez une question et appuyez sur Entrée. Les fichiers encore à envoyer apparaissent comme des envois ordinaires.</translation>
    </message>
    <message>
        <source>There is nobody to ask yet. Kimi, GLM, and services that speak as OpenAI&apos;s does read your files and answer.</source>
        <translation>Il n’y a encore personne à interroger. Kimi, GLM et les services qui parlent comme celui d’OpenAI lisent vos fichiers et répondent.</translation>
    </message>
</context>
<context>
    <name>ferry::AttentionBanner</name>
    <message>
        <source>Replace all</source>
        <translation>Tout remplacer</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Tout ignorer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Tout réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to %2 wait until you are signed in.</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%1 fichier vers %2 attend votre identification.</numerusform>
            <numerusform>%1 fichiers vers %2 attendent votre identification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need an answer: something of that name is already there.</source>
        <translation>
            <numerusform>%1 fichier attend une réponse&#xa0;: ce nom est déjà pris à destination.</numerusform>
            <numerusform>%1 fichiers attendent une réponse&#xa0;: ces noms sont déjà pris à destination.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files failed: %2</source>
        <comment>number, cause</comment>
        <translation>
            <numerusform>%1 fichier en échec&#xa0;: %2</numerusform>
            <numerusform>%1 fichiers en échec&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 other causes</source>
        <translation>
            <numerusform>et %1 autre cause</numerusform>
            <numerusform>et %1 autres causes</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for sign-in</source>
        <translation>attend l’identification</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nom déjà pris</translation>
    </message>
    <message>
        <source>Also for what comes later of the same drop</source>
        <translation>Aussi pour la suite du même dépôt</translation>
    </message>
</context>
<context>
    <name>ferry::BucketPage</name>
    <message>
        <source>Na&amp;me in Ferry</source>
        <translation>&amp;Nom dans Ferry</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>&amp;Dossier dans le bucket</translation>
    </message>
    <message>
        <source>A&amp;dd anyway</source>
        <translation>A&amp;jouter quand même</translation>
    </message>
    <message>
        <source>A&amp;dd destination</source>
        <translation>A&amp;jouter la destination</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project. The script has made one where everybody has a folder of their own: “{user}” stands for it.</source>
        <translation>Les fichiers vont dans un bucket du projet. Le script en a créé un où chacun a son propre dossier&#xa0;: «&#x202f;{user}&#x202f;» le désigne.</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project, one whose policies let anybody upload.</source>
        <translation>Les fichiers vont dans un bucket du projet, dont les politiques laissent envoyer tout le monde.</translation>
    </message>
    <message>
        <source>Give the destination a name.</source>
        <translation>Donnez un nom à la destination.</translation>
    </message>
    <message>
        <source>Which bucket?</source>
        <translation>Quel bucket&#x202f;?</translation>
    </message>
    <message>
        <source>Trying whether files can be uploaded there…</source>
        <translation>Essai d’envoi de fichiers…</translation>
    </message>
    <message>
        <source>Another destination has this name.</source>
        <translation>Une autre destination porte ce nom.</translation>
    </message>
    <message>
        <source>Where to upload</source>
        <translation>Où envoyer</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenLinks</name>
    <message>
        <source>There is no link to copy.</source>
        <translation>Il n’y a pas de lien à copier.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>%1 lien copié, valable jusqu’à cette date&#xa0;: %2.</numerusform>
            <numerusform>%1 liens copiés, valables jusqu’à cette date&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links. Without one: %2.</source>
        <translation>
            <numerusform>%1 lien copié. Sans lien&#xa0;: %2.</numerusform>
            <numerusform>%1 liens copiés. Sans lien&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1 lien copié.</numerusform>
            <numerusform>%1 liens copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs one link that a browser can open.</source>
        <translation>Il faut pour cela un seul lien, qu’un navigateur puisse ouvrir.</translation>
    </message>
    <message>
        <source>The destination gave it for the file.</source>
        <translation>La destination l’a donné pour le fichier.</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Ce lien est trop long pour un code QR.</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenUploads</name>
    <message numerus="yes">
        <source>%1 files taken off the list</source>
        <translation>
            <numerusform>%1 fichier retiré de la liste</numerusform>
            <numerusform>%1 fichiers retirés de la liste</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths copied</source>
        <translation>
            <numerusform>Chemin copié</numerusform>
            <numerusform>%1 chemins copiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links copied</source>
        <translation>
            <numerusform>Lien copié</numerusform>
            <numerusform>%1 liens copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Trier par %1</translation>
    </message>
    <message>
        <source>sorted, turned round</source>
        <translation>trié, ordre inverse</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>trié</translation>
    </message>
</context>
<context>
    <name>ferry::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olonnes</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Colonnes habituelles</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (pas de place)</translation>
    </message>
</context>
<context>
    <name>ferry::ConnectDialog</name>
    <message>
        <source>Connect Supabase</source>
        <translation>Connecter Supabase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Configurer l’historique</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ferry::DeletePreview</name>
    <message>
        <source>Delete files</source>
        <translation>Supprimer des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files from %2?</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>Supprimer %1 fichier de %2&#x202f;?</numerusform>
            <numerusform>Supprimer %1 fichiers de %2&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all. They cannot be brought back; the history keeps its rows. A file that somebody changes meanwhile is left.</source>
        <translation>%1 en tout. Les fichiers ne pourront pas être récupérés&#x202f;; l’historique garde ses lignes. Un fichier modifié entre-temps est laissé en place.</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>Fichiers qui seront supprimés</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>Tout &amp;garder</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 files</source>
        <translation>
            <numerusform>&amp;Supprimer %1 fichier</numerusform>
            <numerusform>&amp;Supprimer %1 fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 files uploaded</source>
        <translation>
            <numerusform>%1 fichier envoyé</numerusform>
            <numerusform>%1 fichiers envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need you</source>
        <translation>
            <numerusform>%1 fichier a besoin de vous</numerusform>
            <numerusform>%1 fichiers ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationDialog</name>
    <message>
        <source>Edit destination</source>
        <translation>Modifier la destination</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Where shall Ferry upload to?</source>
        <translation>Où Ferry doit-il envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Ask the server whether files can be uploaded with these settings</source>
        <translation>Demander au serveur si des fichiers peuvent être envoyés avec ces paramètres</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>This destination was made by a newer Ferry, which can edit it.</source>
        <translation>Cette destination a été créée par un Ferry plus récent, qui peut la modifier.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address and key were put into their own fields.</source>
        <translation>L’adresse et la clé ont été placées dans leurs propres champs.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Le serveur est interrogé…</translation>
    </message>
    <message>
        <source>It works: files can be uploaded here.</source>
        <translation>Cela fonctionne&#xa0;: des fichiers peuvent être envoyés ici.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminé</translation>
    </message>
    <message>
        <source>Saved, but no keychain answers on this computer: the secret is kept until Ferry ends, and has to be entered again then.</source>
        <translation>Enregistré, mais aucun trousseau ne répond sur cet ordinateur&#xa0;: le secret est gardé jusqu’à la fermeture de Ferry, et devra ensuite être saisi de nouveau.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>R&amp;etirer quand même</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationList</name>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>%1 was set up by a newer Ferry. Update this one to upload there.</source>
        <translation>%1 a été configurée par un Ferry plus récent. Mettez celui-ci à jour pour y envoyer des fichiers.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>voir paramètres</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Upload here</source>
        <translation>Envoyer ici</translation>
    </message>
    <message>
        <source>Files there</source>
        <translation>Fichiers présents</translation>
    </message>
    <message>
        <source>No longer the default</source>
        <translation>Ne plus utiliser par défaut</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Utiliser par défaut</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Edit or remove…</source>
        <translation>Modifier ou retirer…</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationPicker</name>
    <message>
        <source>Upload to</source>
        <translation>Envoyer vers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Put new uploads into this folder of the destination. It may be empty.</source>
        <translation>Placer les nouveaux envois dans ce dossier de la destination. Il peut être vide.</translation>
    </message>
    <message>
        <source>Folder below…</source>
        <translation>Sous-dossier…</translation>
    </message>
    <message>
        <source>Edit this destination…</source>
        <translation>Modifier cette destination…</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <translation>Ajouter une destination…</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>aucune destination</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Settings of this destination</source>
        <translation>Paramètres de cette destination</translation>
    </message>
    <message>
        <source>Folder below</source>
        <translation>Sous-dossier</translation>
    </message>
</context>
<context>
    <name>ferry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Pourquoi là</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Stocké</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Réponse du serveur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copier le diagnostic</translation>
    </message>
    <message>
        <source>For whoever looks into it: what failed and its lines in the log, without names or keys</source>
        <translation>Pour qui cherche la cause&#xa0;: ce qui a échoué et ses lignes du journal, sans noms ni clés</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 sélectionné</numerusform>
            <numerusform>%1 sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see where it goes, how far it is, and what was said about it.</source>
        <translation>Choisissez une ligne pour voir où elle va, où elle en est et ce qui en a été dit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 bytes)</source>
        <comment>size, number</comment>
        <translation>
            <numerusform>%1 (%2 octet)</numerusform>
            <numerusform>%1 (%2 octets)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1, transmis&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 en cours</numerusform>
            <numerusform>%1 en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 preparing</source>
        <translation>
            <numerusform>%1 en préparation</numerusform>
            <numerusform>%1 en préparation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en attente</numerusform>
            <numerusform>%1 en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 à examiner</numerusform>
            <numerusform>%1 à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 terminé</numerusform>
            <numerusform>%1 terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cancelled</source>
        <translation>
            <numerusform>%1 annulé</numerusform>
            <numerusform>%1 annulés</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: the destination holds the same bytes</source>
        <translation>Oui&#xa0;: la destination détient les mêmes octets</translation>
    </message>
    <message>
        <source>By size: the destination holds as many bytes</source>
        <translation>Par la taille&#xa0;: la destination détient autant d’octets</translation>
    </message>
    <message>
        <source>Not verified: the destination gives nothing to compare</source>
        <translation>Non vérifié&#xa0;: la destination ne donne rien à comparer</translation>
    </message>
    <message>
        <source>%1. Something else of this name was replaced</source>
        <translation>%1. Autre chose de ce nom a été remplacé</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Copier le lien (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ferry::DropOverlay</name>
    <message>
        <source>Ferry takes files</source>
        <translation>Ferry accepte les fichiers</translation>
    </message>
    <message>
        <source>This is a link. Download it first, then drop the file.</source>
        <translation>C’est un lien. Téléchargez d’abord le fichier, puis déposez-le.</translation>
    </message>
    <message>
        <source>Drop to upload to %1</source>
        <translation>Déposez pour envoyer vers %1</translation>
    </message>
    <message>
        <source>Or drop on another destination in the sidebar</source>
        <translation>Ou déposez sur une autre destination dans la barre latérale</translation>
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
        <translation>Décompte des envois faits sur cet ordinateur…</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads are listed on this computer. Add them to the synced history?</source>
        <translation>
            <numerusform>%1 envoi antérieur figure sur cet ordinateur. L’ajouter à l’historique synchronisé&#x202f;?</numerusform>
            <numerusform>%1 envois antérieurs figurent sur cet ordinateur. Les ajouter à l’historique synchronisé&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding them…</source>
        <translation>Ajout en cours…</translation>
    </message>
    <message>
        <source>Earlier uploads</source>
        <translation>Envois antérieurs</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>Les &amp;ajouter</translation>
    </message>
    <message>
        <source>&amp;Keep them here only</source>
        <translation>Les &amp;garder ici seulement</translation>
    </message>
</context>
<context>
    <name>ferry::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Déposez des fichiers ou des dossiers ici</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>ou collez avec Ctrl+V</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>Ils partent vers %1</translation>
    </message>
</context>
<context>
    <name>ferry::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminés</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Réafficher les autres</translation>
    </message>
    <message>
        <source>Only: %1. Show the others again</source>
        <translation>Seulement&#xa0;: %1. Réafficher les autres</translation>
    </message>
</context>
<context>
    <name>ferry::FilterButton</name>
    <message>
        <source>%1: %2</source>
        <comment>filter and choice</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Ajouter un en-tête</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valeur de l’en-tête</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>En-tête secret</translation>
    </message>
    <message>
        <source>Kept in the keychain and not shown</source>
        <translation>Gardé dans le trousseau et non affiché</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Retirer l’en-tête</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>ferry::HeldBanner</name>
    <message>
        <source>Upload anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>This connection is metered: uploads wait for another one.</source>
        <translation>Cette connexion est limitée&#xa0;: les envois en attendent une autre.</translation>
    </message>
    <message>
        <source>Quiet hours: uploads wait until %1.</source>
        <translation>Heures calmes&#xa0;: les envois attendent jusqu’à %1.</translation>
    </message>
    <message>
        <source>Offline: waiting for the network</source>
        <translation>Hors ligne&#xa0;: en attente du réseau</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Essayer quand même</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryDetails</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Copier le lien (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Interroger</translation>
    </message>
    <message>
        <source>Ask a model about what is in the file</source>
        <translation>Interroger un modèle sur le contenu du fichier</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Envoyer de nouveau</translation>
    </message>
    <message>
        <source>Upload the file as it is now, to the same destination</source>
        <translation>Envoyer le fichier tel qu’il est maintenant, vers la même destination</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir dans le dossier</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Remove from history; the uploaded file stays (Del)</source>
        <translation>Retirer de l’historique&#x202f;; le fichier envoyé reste (Suppr)</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>Copier ce lien</translation>
    </message>
    <message>
        <source>Copy the link of the other upload</source>
        <translation>Copier le lien de l’autre envoi</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>Copier ce sous quoi le service connaît le fichier</translation>
    </message>
    <message>
        <source>Mend what the upload failed for</source>
        <translation>Corriger ce qui a fait échouer l’envoi</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Comparing the file with what was uploaded…</source>
        <translation>Comparaison du fichier avec ce qui a été envoyé…</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>Known there as %1</source>
        <translation>Connu là-bas sous %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads chosen</source>
        <translation>
            <numerusform>%1 envoi choisi</numerusform>
            <numerusform>%1 envois choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 au total</translation>
    </message>
    <message>
        <source>Show the file where it is, in the file manager</source>
        <translation>Montrer le fichier là où il est, dans le gestionnaire de fichiers</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryExporter</name>
    <message>
        <source>Export history</source>
        <translation>Exporter l’historique</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Feuille de calcul (*.csv)</translation>
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
        <translation>Un export est encore en cours d’écriture.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>uploads, file</comment>
        <translation>Exporté&#xa0;: %1 dans %2.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryForgetting</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The history could not be counted.</source>
        <translation>L’historique n’a pas pu être compté.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Forget old uploads</source>
        <translation>Oublier les anciens envois</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads now?</source>
        <translation>
            <numerusform>Oublier %1 envoi maintenant&#x202f;?</numerusform>
            <numerusform>Oublier %1 envois maintenant&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are older than %1 days. From now on the history forgets by itself what gets so old.</source>
        <translation>
            <numerusform>Plus de %1 jour a passé depuis. Désormais, l’historique oublie de lui-même ce qui devient aussi ancien.</numerusform>
            <numerusform>Plus de %1 jours ont passé depuis. Désormais, l’historique oublie de lui-même ce qui devient aussi ancien.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history of your other computers too, and do not come back. The uploaded files stay where they are.</source>
        <translation>Ils disparaissent aussi de l’historique de vos autres ordinateurs, et ne reviennent pas. Les fichiers envoyés restent où ils sont.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads</source>
        <translation>
            <numerusform>Oublier %1 envoi</numerusform>
            <numerusform>Oublier %1 envois</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Forget all uploads</source>
        <translation>Oublier tous les envois</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>L’historique est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 uploads?</source>
        <translation>
            <numerusform>Oublier %1 envoi&#x202f;?</numerusform>
            <numerusform>Oublier tous les envois (%1)&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty then, here and on the other computers of your accounts, and nothing brings it back. The uploaded files stay where they are, and so do the uploads in the list.</source>
        <translation>L’historique sera alors vide, ici et sur les autres ordinateurs de vos comptes, et rien ne le ramènera. Les fichiers envoyés restent où ils sont, tout comme les envois de la liste.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryHeader</name>
    <message>
        <source>Search name, path or destination</source>
        <translation>Chercher nom, chemin ou destination</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>As &amp;CSV, for spreadsheets…</source>
        <translation>En &amp;CSV, pour les tableurs…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>En &amp;JSON, pour les programmes…</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exporter ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Toutes les destinations</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Tous les appareils</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Un ordinateur sans nom</translation>
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
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>Copier le SHA-&amp;256</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>&amp;Envoyer de nouveau</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Voir dans le dossier</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
</context>
<context>
    <name>ferry::HistorySettings</name>
    <message>
        <source>For ever</source>
        <translation>Indéfiniment</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 an</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 jour</numerusform>
            <numerusform>%1 jours</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Keep uploads in the history</source>
        <translation>Garder les envois dans l’historique</translation>
    </message>
    <message>
        <source>Older ones are forgotten when Ferry starts and once a day, on your other computers too. The uploaded files stay where they are.</source>
        <translation>Les plus anciens sont oubliés au démarrage de Ferry et une fois par jour, sur vos autres ordinateurs aussi. Les fichiers envoyés restent où ils sont.</translation>
    </message>
    <message>
        <source>On your other computers</source>
        <translation>Sur vos autres ordinateurs</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>Co&amp;mptes…</translation>
    </message>
    <message>
        <source>Each account says whether it syncs the history and the full paths of files. Questions stay on this computer.</source>
        <translation>Chaque compte indique s’il synchronise l’historique et les chemins complets des fichiers. Les questions restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 does not sync the history.</source>
        <translation>%1 ne synchronise pas l’historique.</translation>
    </message>
    <message>
        <source>%1 syncs the history, with full paths.</source>
        <translation>%1 synchronise l’historique, avec les chemins complets.</translation>
    </message>
    <message>
        <source>%1 syncs the history, without paths.</source>
        <translation>%1 synchronise l’historique, sans les chemins.</translation>
    </message>
    <message>
        <source>No account syncs the history.</source>
        <translation>Aucun compte ne synchronise l’historique.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryView</name>
    <message>
        <source>Uploads in history</source>
        <translation>Envois de l’historique</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>Oublié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>%1 of %2 · found in %3</source>
        <comment>matches, all uploads, time</comment>
        <translation>%1 sur %2 · trouvé en %3</translation>
    </message>
    <message>
        <source>No upload matches. Press Esc to search everything again.</source>
        <translation>Aucun envoi ne correspond. Appuyez sur Échap pour tout chercher de nouveau.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet. What Ferry uploads is listed here, failures too.</source>
        <translation>Rien d’envoyé pour l’instant. Ce que Ferry envoie figure ici, les échecs aussi.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1 lien copié.</numerusform>
            <numerusform>%1 liens copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SHA-256 was computed for this upload.</source>
        <translation>Aucun SHA-256 n’a été calculé pour cet envoi.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 SHA-256.</source>
        <translation>
            <numerusform>SHA-256 copié.</numerusform>
            <numerusform>%1 SHA-256 copiés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads left out, of other computers. Choose each alone to say where its file is.</source>
        <translation>
            <numerusform>%1 envoi laissé de côté, car venu d’un autre ordinateur. Choisissez-le seul pour dire où est son fichier.</numerusform>
            <numerusform>%1 envois laissés de côté, car venus d’autres ordinateurs. Choisissez-les un à un pour dire où est leur fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is %1 on this computer?</source>
        <translation>Où se trouve %1 sur cet ordinateur&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ferry::KeepPage</name>
    <message>
        <source>Only until Ferry &amp;ends</source>
        <translation>Seulement jusqu’à la &amp;fermeture de Ferry</translation>
    </message>
    <message>
        <source>In a plain &amp;file on this computer</source>
        <translation>Dans un fichier en &amp;clair sur cet ordinateur</translation>
    </message>
    <message>
        <source>You are signed in, but no keychain answers on this computer, so there is no safe place for the sign-in. How shall Ferry keep it?</source>
        <translation>Votre identification a réussi, mais aucun trousseau ne répond sur cet ordinateur&#xa0;: il n’y a donc pas d’endroit sûr pour elle. Comment Ferry doit-il la garder&#x202f;?</translation>
    </message>
    <message>
        <source>Ferry forgets it then, and asks for it again at the next start.</source>
        <translation>Ferry l’oublie alors, et la redemande au prochain démarrage.</translation>
    </message>
    <message>
        <source>Only your user may read the file, but it is not encrypted: whoever gets hold of it, in a backup for instance, is signed in as you.</source>
        <translation>Seul votre utilisateur peut lire le fichier, mais il n’est pas chiffré&#xa0;: quiconque y accède, dans une sauvegarde par exemple, est identifié à votre place.</translation>
    </message>
    <message>
        <source>Stay signed in?</source>
        <translation>Garder l’identification&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
</context>
<context>
    <name>ferry::LineEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Afficher le secret</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>ferry::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Compact rows in the list of uploads</source>
        <translation>Lignes &amp;compactes dans la liste des envois</translation>
    </message>
    <message>
        <source>One line each, in columns.</source>
        <translation>Une ligne par envoi, en colonnes.</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Afficher la barre de &amp;menus</translation>
    </message>
    <message>
        <source>Without it, the same menus are under “All commands” in the sidebar.</source>
        <translation>Sans elle, les mêmes menus sont sous «&#x202f;Toutes les commandes&#x202f;» dans la barre latérale.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petite</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of the text</comment>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>From the next start of Ferry on.</source>
        <translation>À partir du prochain démarrage de Ferry.</translation>
    </message>
    <message>
        <source>Ferry speaks the system&apos;s language when it is started again.</source>
        <translation>Au prochain démarrage, Ferry parlera la langue du système.</translation>
    </message>
    <message>
        <source>Ferry speaks %1 when it is started again.</source>
        <translation>Langue de Ferry au prochain démarrage&#xa0;: %1.</translation>
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
        <translation>Cette destination a été retirée.</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Retirée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ferry::MembersEditor</name>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (retirée)</translation>
    </message>
</context>
<context>
    <name>ferry::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>ferry::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For all servers but those on this computer. What a destination says of its own comes first.</source>
        <translation>Pour tous les serveurs sauf ceux de cet ordinateur. Ce qu’une destination indique elle-même passe avant.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://</source>
        <translation>http://, https:// ou socks5://</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>If it asks for one.</source>
        <translation>S’il en demande un.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Gardé dans le trousseau</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autorité de certification</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s: for a company&apos;s own servers or proxy.</source>
        <translation>Un fichier PEM, reconnu en plus de ceux du système&#xa0;: pour les serveurs ou le proxy d’une entreprise.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>In force from the next request on.</source>
        <translation>En vigueur dès la prochaine requête.</translation>
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
        <translation>%1, obligatoire</translation>
    </message>
</context>
<context>
    <name>ferry::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ce champ est nécessaire.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Ceci ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Ceci ne peut pas être utilisé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ferry::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>&amp;Forget all uploads…</source>
        <translation>&amp;Oublier tous les envois…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>On your other computers too. The uploaded files stay where they are.</source>
        <translation>Sur vos autres ordinateurs aussi. Les fichiers envoyés restent où ils sont.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Queue, history and settings</source>
        <translation>File d’attente, historique et paramètres</translation>
    </message>
    <message>
        <source>Readable by you alone. Keys and passwords are not in it: the system&apos;s keychain has them, under “ferry”. Without a keychain they are forgotten when Ferry ends.</source>
        <translation>Lisible par vous seul. Les clés et mots de passe n’y sont pas&#xa0;: le trousseau du système les détient, sous «&#x202f;ferry&#x202f;». Sans trousseau, ils sont oubliés à la fermeture de Ferry.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>What happened to each upload, without what is in the files and without secrets. The newest %1 are kept.</source>
        <translation>Ce qui est arrivé à chaque envoi, sans le contenu des fichiers et sans secrets. Les %1 les plus récents sont conservés.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>ferry::ProjectPage</name>
    <message>
        <source>Paste the project&apos;s address and its public key, one by one or together, as the dashboard shows them under Connect.</source>
        <translation>Collez l’adresse du projet et sa clé publique, une à une ou ensemble, comme le tableau de bord les montre sous Connect.</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>&amp;URL du projet</translation>
    </message>
    <message>
        <source>Publishable or anon &amp;key</source>
        <translation>&amp;Clé publishable ou anon</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avancé</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Fichier de certificat</translation>
    </message>
    <message>
        <source>For a server with a certificate of its own</source>
        <translation>Pour un serveur avec son propre certificat</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>&amp;Fichier de certificat</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Only for a server of your own whose certificate no authority has signed: a PEM file.</source>
        <translation>Seulement pour un serveur à vous dont aucune autorité n’a signé le certificat&#xa0;: un fichier PEM.</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>La clé manque.</translation>
    </message>
    <message>
        <source>This is not a key: those begin with sb_publishable_ or eyJ.</source>
        <translation>Ce n’est pas une clé&#xa0;: elles commencent par sb_publishable_ ou eyJ.</translation>
    </message>
    <message>
        <source>The project&apos;s address is missing.</source>
        <translation>L’adresse du projet manque.</translation>
    </message>
    <message>
        <source>This is not the address of a project.</source>
        <translation>Ce n’est pas l’adresse d’un projet.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>Le fichier de certificat ne peut pas être utilisé.</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>Le projet est interrogé…</translation>
    </message>
    <message>
        <source>The project is there, but it does not know this key. Copy it again from the dashboard under Settings, API Keys.</source>
        <translation>Le projet est là, mais il ne connaît pas cette clé. Copiez-la de nouveau depuis le tableau de bord sous Settings, API Keys.</translation>
    </message>
    <message>
        <source>No Supabase project answers at this address. Check it.</source>
        <translation>Aucun projet Supabase ne répond à cette adresse. Vérifiez-la.</translation>
    </message>
    <message>
        <source>The project answers.</source>
        <translation>Le projet répond.</translation>
    </message>
    <message>
        <source>It does not let people sign in by e-mail.</source>
        <translation>Il ne permet pas de s’identifier par e-mail.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Choisir un fichier de certificat</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Connect Supabase</source>
        <translation>Connecter Supabase</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuer</translation>
    </message>
</context>
<context>
    <name>ferry::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>Code QR du lien vers %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionBar</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>Que voulez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Service to ask</source>
        <translation>Service à interroger</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>The newest it has</source>
        <translation>Le plus récent</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line</source>
        <translation>Entrée pose la question, Maj+Entrée commence une nouvelle ligne</translation>
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
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer only</source>
        <translation>&amp;Garder sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Uploads that the project refuses</source>
        <translation>Envois que le projet refuse</translation>
    </message>
    <message>
        <source>The chosen ones, or all of them</source>
        <translation>Les choisis, ou tous</translation>
    </message>
    <message>
        <source>They are not sent again, and stay in the history of this computer</source>
        <translation>Ils ne sont pas transmis de nouveau et restent dans l’historique de cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>The project refuses %1 uploads of the history</source>
        <translation>
            <numerusform>Le projet refuse %1 envoi de l’historique</numerusform>
            <numerusform>Le projet refuse %1 envois de l’historique</numerusform>
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
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Copier le lien (Ctrl+C)</translation>
    </message>
    <message>
        <source>Link for…</source>
        <translation>Lien pour…</translation>
    </message>
    <message>
        <source>Copy a link that works for so long, for everybody who has it (Ctrl+C: 7 days)</source>
        <translation>Copier un lien valable cette durée, pour quiconque le possède (Ctrl+C&#xa0;: 7 jours)</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>Copier ce sous quoi le service connaît le fichier</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Télécharger…</translation>
    </message>
    <message>
        <source>Fetch the file back and compare it with what was uploaded</source>
        <translation>Récupérer le fichier et le comparer avec ce qui a été envoyé</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Names the files and asks before it deletes them (Del)</source>
        <translation>Nomme les fichiers et demande avant de les supprimer (Suppr)</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 jour</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, place or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files chosen</source>
        <translation>
            <numerusform>%1 fichier choisi</numerusform>
            <numerusform>%1 fichiers choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 au total</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteHeader</name>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Quels fichiers</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Chercher un nom</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Nettoyer…</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>Fichiers distants</translation>
    </message>
    <message>
        <source>Search remote files</source>
        <translation>Chercher dans les fichiers distants</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>In this history</source>
        <translation>Dans cet historique</translation>
    </message>
    <message>
        <source>Not in this history</source>
        <translation>Hors de cet historique</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>Inutilisés depuis 30 jours</translation>
    </message>
    <message>
        <source>Not used for half a year</source>
        <translation>Inutilisés depuis six mois</translation>
    </message>
    <message>
        <source>Names what can go, and asks before it deletes anything</source>
        <translation>Nomme ce qui peut partir, et demande avant de rien supprimer</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Aucune destination</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteLinks</name>
    <message>
        <source>Copied %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %1 files at a time, and %2 are chosen.</source>
        <translation>
            <numerusform>Les liens se créent pour %1 fichiers à la fois, et %2 est choisi.</numerusform>
            <numerusform>Les liens se créent pour %1 fichiers à la fois, et %2 sont choisis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>%1 lien copié, valable jusqu’à cette date&#xa0;: %2.</numerusform>
            <numerusform>%1 liens copiés, valables jusqu’à cette date&#xa0;: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copier l’&amp;identifiant</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Télécharger…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteView</name>
    <message>
        <source>Files at this destination</source>
        <translation>Fichiers de cette destination</translation>
    </message>
    <message>
        <source>The keychain does not answer, and this destination&apos;s key is in it. Unlock it, then refresh.</source>
        <translation>Le trousseau ne répond pas, et la clé de cette destination s’y trouve. Déverrouillez-le, puis actualisez.</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Téléchargement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Listing… %1 so far</source>
        <translation>Listage… %1 jusqu’ici</translation>
    </message>
    <message>
        <source>%1 shown · %2</source>
        <translation>%1 à l’écran · %2</translation>
    </message>
    <message>
        <source>%1 of what may be kept there is used</source>
        <translation>%1 de ce qui peut y être conservé est utilisé</translation>
    </message>
    <message>
        <source>Add a destination, and what is stored there is listed here.</source>
        <translation>Ajoutez une destination, et ce qui y est stocké s’affichera ici.</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>La destination est interrogée…</translation>
    </message>
    <message>
        <source>No file matches. Press Esc to see them all again.</source>
        <translation>Aucun fichier ne correspond. Appuyez sur Échap pour les revoir tous.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>Rien n’y est stocké.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Download %1 to</source>
        <translation>Télécharger %1 dans</translation>
    </message>
    <message>
        <source>No rule says what may go from here. Set “Keep files for” in the destination&apos;s settings, or choose files and delete them.</source>
        <translation>Aucune règle ne dit ce qui peut partir d’ici. Réglez «&#x202f;Garder les fichiers&#x202f;» dans les paramètres de la destination, ou choisissez des fichiers et supprimez-les.</translation>
    </message>
    <message numerus="yes">
        <source>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</source>
        <translation>
            <numerusform>La règle de la destination&#xa0;: ce que cet historique a envoyé et que personne n’a utilisé depuis %1 jour.</numerusform>
            <numerusform>La règle de la destination&#xa0;: ce que cet historique a envoyé et que personne n’a utilisé depuis %1 jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this history knows nothing of. Other programs and computers that do not sync may have brought it.</source>
        <translation>Ce dont cet historique ne sait rien. D’autres programmes, ou des ordinateurs non synchronisés, l’y ont peut-être mis.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of the last day left out: they may be uploads under way.</source>
        <translation>
            <numerusform>%1 fichier du dernier jour laissé de côté&#xa0;: il est peut-être en cours d’envoi.</numerusform>
            <numerusform>%1 fichiers du dernier jour laissés de côté&#xa0;: ils sont peut-être en cours d’envoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out, of which nobody knows the age.</source>
        <translation>
            <numerusform>%1 fichier d’âge inconnu laissé de côté.</numerusform>
            <numerusform>%1 fichiers d’âge inconnu laissés de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>Il n’y a rien à nettoyer.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Suppression de %1…</translation>
    </message>
</context>
<context>
    <name>ferry::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>ferry::SetUpPage</name>
    <message>
        <source>C&amp;opy script</source>
        <translation>C&amp;opier le script</translation>
    </message>
    <message>
        <source>Open SQL &amp;editor</source>
        <translation>Ouvrir l’éditeur S&amp;QL</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Vérifier de &amp;nouveau</translation>
    </message>
    <message>
        <source>Script for the SQL editor</source>
        <translation>Script pour l’éditeur SQL</translation>
    </message>
    <message>
        <source>Copied. Paste it into the SQL editor and press Run there.</source>
        <translation>Copié. Collez-le dans l’éditeur SQL et appuyez-y sur Run.</translation>
    </message>
    <message>
        <source>&amp;Sync history here</source>
        <translation>&amp;Synchroniser l’historique ici</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Looking whether the project is ready for your history…</source>
        <translation>Le projet est-il prêt pour votre historique&#x202f;? Vérification…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Each upload from this computer will be listed on your other computers too, and theirs here: name, size, destination, link and outcome. Full paths stay here unless you share them in the account&apos;s settings.</source>
        <translation>Chaque envoi de cet ordinateur figurera aussi sur vos autres ordinateurs, et les leurs ici&#xa0;: nom, taille, destination, lien et résultat. Les chemins complets restent ici, sauf si vous les partagez dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Your history is kept in your own project. It needs a table there: copy this script, run it once in the project&apos;s SQL editor, then check. It may be run again at any time.</source>
        <translation>Votre historique est conservé dans votre propre projet. Il lui faut une table&#xa0;: copiez ce script, exécutez-le une fois dans l’éditeur SQL du projet, puis vérifiez. Il peut être exécuté de nouveau à tout moment.</translation>
    </message>
    <message>
        <source>The project is not set up yet.</source>
        <translation>Le projet n’est pas encore configuré.</translation>
    </message>
    <message>
        <source>The script was run, but not all of it is there. Run it again.</source>
        <translation>Le script a été exécuté, mais tout n’y est pas. Exécutez-le de nouveau.</translation>
    </message>
    <message>
        <source>The history can be synced, but not all is there. Run the script again.</source>
        <translation>L’historique peut être synchronisé, mais tout n’y est pas. Exécutez le script de nouveau.</translation>
    </message>
    <message>
        <source>The project is ready.</source>
        <translation>Le projet est prêt.</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Configurer l’historique</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>&amp;Pas maintenant</translation>
    </message>
</context>
<context>
    <name>ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Aucun paramètre ne parle de «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ferry::ShortcutSheet</name>
    <message>
        <source>In the list</source>
        <translation>Dans la liste</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>Ouvrir ou fermer un dossier</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menu de la ligne</translation>
    </message>
    <message>
        <source>Clear the search, then the selection, then close the details</source>
        <translation>Effacer la recherche, puis la sélection, puis fermer les détails</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Widen or narrow the column</source>
        <translation>Élargir ou rétrécir la colonne</translation>
    </message>
    <message>
        <source>Move the destination up or down</source>
        <translation>Monter ou descendre la destination</translation>
    </message>
</context>
<context>
    <name>ferry::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Ajouter une destination</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>Fichiers distants</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Toutes les commandes</translation>
    </message>
</context>
<context>
    <name>ferry::SidebarEntry</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>a besoin de vous</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
</context>
<context>
    <name>ferry::SignInPage</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Co&amp;de from the e-mail</source>
        <translation>Co&amp;de reçu par e-mail</translation>
    </message>
    <message>
        <source>Sign in with a code by e-&amp;mail</source>
        <translation>S’identifier avec un code par e-mai&amp;l</translation>
    </message>
    <message>
        <source>Sign in &amp;with a password</source>
        <translation>S’identifier a&amp;vec un mot de passe</translation>
    </message>
    <message>
        <source>C&amp;reate a new user</source>
        <translation>Créer un &amp;nouvel utilisateur</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>Créer un utilisateur</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>S’&amp;identifier</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Envoyer le c&amp;ode</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>&amp;Créer l’utilisateur</translation>
    </message>
    <message>
        <source>Continue without an &amp;account</source>
        <translation>Continuer s&amp;ans compte</translation>
    </message>
    <message>
        <source>With an account of %1, your history of uploads follows you to all your computers. Without one, Ferry uploads where the project lets anybody.</source>
        <translation>Avec un compte de %1, votre historique d’envois vous suit sur tous vos ordinateurs. Sans compte, Ferry envoie là où le projet le permet à tous.</translation>
    </message>
    <message>
        <source>Uploads to %1 wait until you have signed in again.</source>
        <translation>Les envois vers %1 attendent que vous vous identifiiez de nouveau.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>L’adresse e-mail manque.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Le mot de passe manque.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Identification…</translation>
    </message>
    <message>
        <source>Choose a password for the new user.</source>
        <translation>Choisissez un mot de passe pour le nouvel utilisateur.</translation>
    </message>
    <message>
        <source>Creating the user…</source>
        <translation>Création de l’utilisateur…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Envoi du code…</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>Un code est en route vers %1.</translation>
    </message>
    <message>
        <source>Send again in %1 s</source>
        <translation>Renvoyer dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Renvo&amp;yer</translation>
    </message>
    <message>
        <source>The code has six digits or more.</source>
        <translation>Le code a six chiffres ou plus.</translation>
    </message>
</context>
<context>
    <name>ferry::SleepLock</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>Des fichiers sont en cours d’envoi</translation>
    </message>
</context>
<context>
    <name>ferry::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>Trier &amp;par</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>Ordre inverse</translation>
    </message>
</context>
<context>
    <name>ferry::StatisticsPage</name>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Depuis toujours</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Nothing was uploaded in that time.</source>
        <translation>Rien n’a été envoyé sur cette période.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet.</source>
        <translation>Rien d’envoyé pour l’instant.</translation>
    </message>
    <message>
        <source>From the history of all your computers, since %1. What was forgotten is not in it.</source>
        <translation>D’après l’historique de tous vos ordinateurs, depuis le %1. Ce qui a été oublié n’y figure pas.</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>ENVOYÉ</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 skipped</source>
        <translation>
            <numerusform>%1 fichier, ignorés&#xa0;: %2</numerusform>
            <numerusform>%1 fichiers, ignorés&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT SENT AGAIN</source>
        <translation>NON RETRANSMIS</translation>
    </message>
    <message numerus="yes">
        <source>%1 files whose bytes were there already; %2 contents serve more than one upload</source>
        <translation>
            <numerusform>%1 fichier dont les octets y étaient déjà&#x202f;; contenus servant à plusieurs envois&#xa0;: %2</numerusform>
            <numerusform>%1 fichiers dont les octets y étaient déjà&#x202f;; contenus servant à plusieurs envois&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>ÉCHECS</translation>
    </message>
    <message>
        <source>%1 of all that ended, %2 timed out</source>
        <translation>%1 de tout ce qui a pris fin, délais dépassés&#xa0;: %2</translation>
    </message>
    <message>
        <source>WENT ELSEWHERE</source>
        <translation>ARRIVÉS AILLEURS</translation>
    </message>
    <message numerus="yes">
        <source>files that failed at one destination and came through at another within a day</source>
        <translation>
            <numerusform>fichier en échec vers une destination et arrivé à une autre en moins d’un jour</numerusform>
            <numerusform>fichiers en échec vers une destination et arrivés à une autre en moins d’un jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinations</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorés</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Median speed</source>
        <translation>Débit médian</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>The middle one of %1 uploads of 256 KiB and more, waits and retries included</source>
        <translation>
            <numerusform>Le seul envoi de 256 Kio et plus, attentes et nouveaux essais compris</numerusform>
            <numerusform>La valeur du milieu sur %1 envois de 256 Kio et plus, attentes et nouveaux essais compris</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was large enough to tell</source>
        <translation>Aucun envoi n’était assez gros pour le dire</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Échecs par cause</translation>
    </message>
</context>
<context>
    <name>ferry::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Show active uploads</source>
        <translation>Afficher les envois en cours</translation>
    </message>
    <message>
        <source>Show waiting uploads</source>
        <translation>Afficher les envois en attente</translation>
    </message>
    <message>
        <source>Show uploads that need attention</source>
        <translation>Afficher les envois à examiner</translation>
    </message>
    <message>
        <source>Show finished uploads</source>
        <translation>Afficher les envois terminés</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Envois à la fois</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 en cours</numerusform>
            <numerusform>%1 en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <translation>
            <numerusform>%1 en pause</numerusform>
            <numerusform>%1 en pause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en attente</numerusform>
            <numerusform>%1 en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 à examiner</numerusform>
            <numerusform>%1 à examiner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 terminé</numerusform>
            <numerusform>%1 terminés</numerusform>
        </translation>
    </message>
    <message>
        <source>As many at a time as help</source>
        <translation>Autant à la fois que c’est utile</translation>
    </message>
    <message>
        <source>Up to %1 at a time</source>
        <translation>Jusqu’à %1 à la fois</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>%1 au plus</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Débit sans limite</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Autre limite…</translation>
    </message>
    <message>
        <source>All uploads together, in kB per second. 0 is no limit.</source>
        <translation>Tous les envois ensemble, en ko par seconde. 0&#xa0;: sans limite.</translation>
    </message>
</context>
<context>
    <name>ferry::SummaryStrip</name>
    <message>
        <source>%1 of %2 uploading</source>
        <translation>Envoi de %1 sur %2</translation>
    </message>
    <message>
        <source>Preparing %1 of %2</source>
        <translation>Préparation de %1 sur %2</translation>
    </message>
    <message>
        <source>Looking through folders</source>
        <translation>Parcours des dossiers</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 files to go</source>
        <translation>
            <numerusform>En pause, encore %1 fichier</numerusform>
            <numerusform>En pause, encore %1 fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files waiting</source>
        <translation>
            <numerusform>%1 fichier en attente</numerusform>
            <numerusform>%1 fichiers en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need attention</source>
        <translation>
            <numerusform>%1 fichier à examiner</numerusform>
            <numerusform>%1 fichiers à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Tout est terminé</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Rien à envoyer</translation>
    </message>
    <message>
        <source>Uploads, %1 percent</source>
        <translation>Envois, %1 pour cent</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours, %1 files to go</source>
        <translation>
            <numerusform>Heures calmes, encore %1 fichier</numerusform>
            <numerusform>Heures calmes, encore %1 fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection, %1 files to go</source>
        <translation>
            <numerusform>Connexion limitée, encore %1 fichier</numerusform>
            <numerusform>Connexion limitée, encore %1 fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SyncDetails</name>
    <message>
        <source>History sync</source>
        <translation>Synchronisation de l’historique</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Dernière réception</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Dernier envoi</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En attente ici</translation>
    </message>
    <message>
        <source>News from elsewhere</source>
        <translation>Nouvelles d’ailleurs</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>Co&amp;mptes…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>&amp;Synchroniser maintenant</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 modification</numerusform>
            <numerusform>%1 modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Synchronisation…</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>Synchronisé.</translation>
    </message>
</context>
<context>
    <name>ferry::SyncLine</name>
    <message>
        <source>Details of the history&apos;s sync</source>
        <translation>Détails de la synchronisation de l’historique</translation>
    </message>
</context>
<context>
    <name>ferry::TrayIcon</name>
    <message>
        <source>Show Ferry</source>
        <translation>Afficher Ferry</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Ferry: %1 to go, %2% uploaded</source>
        <translation>Ferry&#xa0;: encore %1, %2&#xa0;% envoyés</translation>
    </message>
    <message numerus="yes">
        <source>Ferry: paused, %1 files to go</source>
        <translation>
            <numerusform>Ferry&#xa0;: en pause, encore %1 fichier</numerusform>
            <numerusform>Ferry&#xa0;: en pause, encore %1 fichiers</numerusform>
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
        <translation>Il n’y a pas de destination où envoyer. Ajoutez-en d’abord une.</translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>Seuls les fichiers de cet ordinateur peuvent être envoyés. Téléchargez-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out: not on this computer.</source>
        <translation>
            <numerusform>%1 fichier laissé de côté&#xa0;: il n’est pas sur cet ordinateur.</numerusform>
            <numerusform>%1 fichiers laissés de côté&#xa0;: ils ne sont pas sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no files, no paths of files, and no picture.</source>
        <translation>Le presse-papiers ne contient ni fichiers, ni chemins de fichiers, ni image.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsHeader</name>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Tout reprendre</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Tout mettre en pause</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsList</name>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsPage</name>
    <message>
        <source>The diagnosis is copied.</source>
        <translation>Le diagnostic est copié.</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsSettings</name>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Autre limite…</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Envois</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>Attendre tant que la connexion est li&amp;mitée</translation>
    </message>
    <message>
        <source>A phone&apos;s, for instance. “Upload anyway” overrules it until there is another one.</source>
        <translation>Celle d’un téléphone, par exemple. «&#x202f;Envoyer quand même&#x202f;» passe outre jusqu’à la connexion suivante.</translation>
    </message>
    <message>
        <source>This system does not tell whether a connection is metered.</source>
        <translation>Ce système n’indique pas si une connexion est limitée.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Jusqu’à %1</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Envois à la fois</translation>
    </message>
    <message>
        <source>Automatic: as many as make it faster. A destination may set less.</source>
        <translation>Automatique&#xa0;: autant que cela accélère l’envoi. Une destination peut en fixer moins.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>For all uploads together.</source>
        <translation>Pour tous les envois ensemble.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>Let uploads wait in &amp;quiet hours</source>
        <translation>Faire attendre les envois pendant les heures &amp;calmes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Ces jours-là</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Heures calmes à partir de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Heures calmes jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 17:00</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>“Upload anyway” overrules them until they are over.</source>
        <translation>«&#x202f;Envoyer quand même&#x202f;» passe outre jusqu’à leur fin.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>Heures calmes en ce moment, jusqu’à %2 %1.</translation>
    </message>
    <message>
        <source>The next begin at %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>Les prochaines commencent %2 à %1.</translation>
    </message>
    <message>
        <source>No day is chosen: they never begin.</source>
        <translation>Aucun jour n’est choisi&#xa0;: elles ne commencent jamais.</translation>
    </message>
</context>
<context>
    <name>ferry::WindowActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Envoi</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>File d’a&amp;ttente</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>De&amp;stination</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>For &amp;all that ask, and later ones</source>
        <translation>Pour to&amp;us ceux qui attendent une réponse, et les suivants</translation>
    </message>
    <message numerus="yes">
        <source>For &amp;all %1 that ask, and later ones</source>
        <translation>
            <numerusform>Pour celui q&amp;ui attend une réponse (%1), et les suivants</numerusform>
            <numerusform>Pour les %1 q&amp;ui attendent une réponse, et les suivants</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link as</source>
        <translation>Copier le lien au &amp;format</translation>
    </message>
</context>
</TS>
