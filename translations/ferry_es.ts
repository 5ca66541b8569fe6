<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <source>About Ferry</source>
        <translation>Acerca de Ferry</translation>
    </message>
    <message>
        <source>Ferry %1</source>
        <translation>Ferry %1</translation>
    </message>
    <message>
        <source>Uploads files, remembers them, and goes on where it stopped.</source>
        <translation>Sube archivos, los recuerda y continúa donde se detuvo.</translation>
    </message>
</context>
<context>
    <name>Added</name>
    <message numerus="yes">
        <source>All %1 are in the queue already</source>
        <translation>
            <numerusform>Ya está en la cola</numerusform>
            <numerusform>Los %1 ya están en la cola</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already</source>
        <translation>
            <numerusform>%1 ya está en la cola</numerusform>
            <numerusform>%1 ya están en la cola</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file in it.</source>
        <translation>No contiene ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 añadido</numerusform>
            <numerusform>%1 añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out by the destination&apos;s rules</source>
        <translation>
            <numerusform>%1 excluido por las reglas del destino</numerusform>
            <numerusform>%1 excluidos por las reglas del destino</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot go</source>
        <translation>
            <numerusform>%1 no se puede subir</numerusform>
            <numerusform>%1 no se pueden subir</numerusform>
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
        <translation>[imagen: %1]</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Examinando los archivos…</translation>
    </message>
    <message>
        <source>Uploading %1 to %2…</source>
        <translation>Subiendo %1 a %2…</translation>
    </message>
    <message>
        <source>%2 is reading %1…</source>
        <translation>%2 está leyendo %1…</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>%1 is answering…</source>
        <translation>%1 está respondiendo…</translation>
    </message>
    <message>
        <source>%1 could not be brought there, so nothing was asked. %2</source>
        <translation>No se pudo llevar allí %1, así que no se preguntó nada. %2</translation>
    </message>
    <message>
        <source>Nothing was asked. %1</source>
        <translation>No se preguntó nada. %1</translation>
    </message>
    <message>
        <source>It took too long. %1</source>
        <translation>Tardó demasiado. %1</translation>
    </message>
    <message>
        <source>There is no answer. %1</source>
        <translation>No hay respuesta. %1</translation>
    </message>
    <message>
        <source>Stopped. What had come by then is kept.</source>
        <translation>Se detuvo. Lo que ya había llegado se conserva.</translation>
    </message>
    <message>
        <source>Ferry ended before the answer did. What was kept of it is here. Ask again.</source>
        <translation>Ferry terminó antes que la respuesta. Aquí está lo que se conservó. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>The answer is cut off: it was longer than Ferry lets it go on. Ask for a part of it.</source>
        <translation>La respuesta está cortada: era más larga de lo que Ferry permite. Pregunte por una parte.</translation>
    </message>
    <message>
        <source>The service ended the answer, since its rules do not allow what follows.</source>
        <translation>El servicio terminó la respuesta, porque sus reglas no permiten lo que sigue.</translation>
    </message>
    <message>
        <source>%1 tokens asked, %2 answered</source>
        <translation>%1 tokens de pregunta, %2 de respuesta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Not uploaded</source>
        <translation>Sin subir</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Tiempo agotado</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Uploads to “%1” are allowed</source>
        <translation>Se permiten subidas a «%1»</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2</source>
        <translation>Se permiten subidas a «%1», archivos de hasta %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, types %2</source>
        <translation>Se permiten subidas a «%1», tipos %2</translation>
    </message>
    <message>
        <source>Uploads to “%1” are allowed, files up to %2, types %3</source>
        <translation>Se permiten subidas a «%1», archivos de hasta %2, tipos %3</translation>
    </message>
    <message>
        <source>The key is good</source>
        <translation>La clave es válida</translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 files are stored</source>
        <translation>
            <numerusform>La clave es válida; hay %1 archivo guardado</numerusform>
            <numerusform>La clave es válida; hay %1 archivos guardados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 of %2 files are stored</source>
        <translation>
            <numerusform>La clave es válida; guardado: %1 de %2 archivo</numerusform>
            <numerusform>La clave es válida; guardados: %1 de %2 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>The server answers; the first upload will show whether it takes files</source>
        <translation>El servidor responde; la primera subida mostrará si acepta archivos</translation>
    </message>
    <message>
        <source>A WebDAV server answers</source>
        <translation>Responde un servidor WebDAV</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: none</source>
        <translation>El servidor acepta subidas tus; extensiones: ninguna</translation>
    </message>
    <message>
        <source>The server takes tus uploads; extensions: %1</source>
        <translation>El servidor acepta subidas tus; extensiones: %1</translation>
    </message>
    <message>
        <source>%1. The server calls itself %2, and the address entered is %3. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <comment>what was found, address, address</comment>
        <translation>%1. El servidor se llama a sí mismo %2, y la dirección introducida es %3. Ferry se queda con esta última. Haga que el proxy delante del servidor envíe X-Forwarded-Proto y X-Forwarded-Host, o introduzca la dirección que usa el servidor</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>%1 was removed</source>
        <translation>%1 se quitó</translation>
    </message>
    <message>
        <source>%1 takes up to %2 for this purpose</source>
        <translation>%1 acepta hasta %2 para este propósito</translation>
    </message>
    <message>
        <source>%1 takes up to %2</source>
        <translation>%1 acepta hasta %2</translation>
    </message>
    <message>
        <source>%1 does not take this type for its purpose</source>
        <translation>%1 no acepta este tipo para su propósito</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1; %2 took over</source>
        <comment>reason, service</comment>
        <translation>%1; continuó %2</translation>
    </message>
    <message>
        <source>%1; %2 chosen</source>
        <comment>reason, service</comment>
        <translation>%1; elegido: %2</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>today %1</source>
        <comment>time</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>time</comment>
        <translation>ayer %1</translation>
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
        <translation>Allí: %1 · Aquí: %2</translation>
    </message>
    <message>
        <source>%1 · the same bytes</source>
        <translation>%1 · los mismos bytes</translation>
    </message>
    <message>
        <source>%1 · different bytes</source>
        <translation>%1 · bytes distintos</translation>
    </message>
    <message>
        <source>%1 · nobody compared the bytes</source>
        <translation>%1 · nadie comparó los bytes</translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message>
        <source>A number from 1 to 64, or nothing.</source>
        <translation>Un número del 1 al 64, o nada.</translation>
    </message>
    <message>
        <source>%1 leads here as well, and takes no files without it.</source>
        <translation>%1 también conduce aquí y no acepta archivos sin este destino.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more lead here as well, and take no files without it.</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 y %2 más también conducen aquí y no aceptan archivos sin este destino.</numerusform>
            <numerusform>%1 y %2 más también conducen aquí y no aceptan archivos sin este destino.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads still wait for this destination and would stay undone.</source>
        <translation>
            <numerusform>Una subida todavía espera a este destino y quedaría sin hacer.</numerusform>
            <numerusform>%1 subidas todavía esperan a este destino y quedarían sin hacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationHealth</name>
    <message>
        <source>sign in</source>
        <translation>iniciar sesión</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>key refused</source>
        <translation>clave rechazada</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>full</source>
        <translation>lleno</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>revisar ajustes</translation>
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
        <translation>Archivos de Moonshot: se lee su texto para preguntarle a Kimi.</translation>
    </message>
    <message>
        <source>GLM</source>
        <translation>GLM</translation>
    </message>
    <message>
        <source>The files of Zhipu&apos;s BigModel or of Z.ai.</source>
        <translation>Los archivos de BigModel (Zhipu) o de Z.ai.</translation>
    </message>
    <message>
        <source>OpenAI-compatible files</source>
        <translation>Archivos compatibles con OpenAI</translation>
    </message>
    <message>
        <source>OpenAI&apos;s files, or any server&apos;s and gateway&apos;s that speaks as it does.</source>
        <translation>Los archivos de OpenAI, o de cualquier servidor o pasarela que hable como él.</translation>
    </message>
    <message>
        <source>HTTP server</source>
        <translation>Servidor HTTP</translation>
    </message>
    <message>
        <source>PUT or POST to a URL: nginx, WebDAV, pre-signed links.</source>
        <translation>PUT o POST a una URL: nginx, WebDAV, enlaces prefirmados.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>A folder of this computer, a disk or a mounted share.</source>
        <translation>Una carpeta de este equipo, un disco o un recurso compartido montado.</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta de envío</translation>
    </message>
    <message>
        <source>Several destinations at once: each file goes to all of them, each for itself.</source>
        <translation>Varios destinos a la vez: cada archivo va a todos ellos, cada uno por su cuenta.</translation>
    </message>
    <message>
        <source>Automatic AI provider</source>
        <translation>Proveedor de IA automático</translation>
    </message>
    <message>
        <source>Kimi, GLM or another of yours: the first that takes the file and has room for it.</source>
        <translation>Kimi, GLM u otro de los suyos: el primero que acepte el archivo y tenga sitio para él.</translation>
    </message>
    <message>
        <source>Supabase Storage</source>
        <translation>Supabase Storage</translation>
    </message>
    <message>
        <source>A bucket of a Supabase project, hosted or your own.</source>
        <translation>Un bucket de un proyecto de Supabase, alojado o propio.</translation>
    </message>
    <message>
        <source>tus server</source>
        <translation>Servidor tus</translation>
    </message>
    <message>
        <source>Any server that speaks tus 1.0, such as tusd.</source>
        <translation>Cualquier servidor que hable tus 1.0, como tusd.</translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message>
        <source>a brace stands alone</source>
        <translation>hay una llave «{» o «}» suelta</translation>
    </message>
    <message>
        <source>a certificate and its key belong together</source>
        <translation>un certificado y su clave van juntos</translation>
    </message>
    <message>
        <source>a key has no spaces and no letters beyond a to z</source>
        <translation>una clave no tiene espacios ni más letras que las de la a a la z</translation>
    </message>
    <message>
        <source>a key stays in its file: give the file&apos;s path</source>
        <translation>una clave se queda en su archivo; indique la ruta del archivo</translation>
    </message>
    <message>
        <source>a login needs a name</source>
        <translation>la autenticación necesita un nombre de usuario</translation>
    </message>
    <message>
        <source>a name or password in it would be stored in plain text; enter a token or a header instead</source>
        <translation>un nombre o una contraseña en ella se guardarían sin cifrar; introduzca en su lugar un token o una cabecera</translation>
    </message>
    <message>
        <source>a number from 1 to 10240</source>
        <translation>se espera un número del 1 al 10240</translation>
    </message>
    <message>
        <source>a number of megabytes</source>
        <translation>se espera un número de megabytes</translation>
    </message>
    <message>
        <source>a number of MiB; 0 for no limit</source>
        <translation>se espera un número de MiB; 0 es sin límite</translation>
    </message>
    <message>
        <source>a number of seconds</source>
        <translation>se espera un número de segundos</translation>
    </message>
    <message>
        <source>a password in a URL would be stored in plain text</source>
        <translation>una contraseña en una URL se guardaría sin cifrar</translation>
    </message>
    <message>
        <source>a piece of the answer makes no sense</source>
        <translation>una parte de la respuesta no tiene sentido</translation>
    </message>
    <message>
        <source>a proxy is http://, https:// or socks5:// with a host and a port</source>
        <translation>un proxy es http://, https:// o socks5:// con un servidor y un puerto</translation>
    </message>
    <message>
        <source>a row that is not ours</source>
        <translation>una fila que no es de esta cuenta</translation>
    </message>
    <message>
        <source>A web page answered in the server&apos;s place</source>
        <translation>respondió una página web en lugar del servidor</translation>
    </message>
    <message>
        <source>another row was changed</source>
        <translation>se modificó otra fila</translation>
    </message>
    <message>
        <source>every file would go to this one address, each over the one before; put {name} or {path} where the file&apos;s name belongs</source>
        <translation>todos los archivos irían a esta única dirección, cada uno sobre el anterior; ponga {name} o {path} donde va el nombre del archivo</translation>
    </message>
    <message>
        <source>it begins with neither https:// nor http://</source>
        <translation>la dirección no empieza ni por https:// ni por http://</translation>
    </message>
    <message>
        <source>it ends in a query</source>
        <translation>la dirección termina en una consulta</translation>
    </message>
    <message>
        <source>it holds a space, another character or a port that a URL cannot have</source>
        <translation>la dirección contiene un espacio, otro carácter o un puerto que una URL no puede tener</translation>
    </message>
    <message>
        <source>it is a word of letters, digits, - and _</source>
        <translation>se espera una palabra de letras, cifras, - y _</translation>
    </message>
    <message>
        <source>it is ask, keep-both, replace or skip</source>
        <translation>puede ser ask, keep-both, replace o skip</translation>
    </message>
    <message>
        <source>it leads out of the destination&apos;s folder</source>
        <translation>lleva fuera de la carpeta del destino</translation>
    </message>
    <message>
        <source>it names no server</source>
        <translation>la dirección no indica ningún servidor</translation>
    </message>
    <message>
        <source>its password is a secret of its own, “proxy-password”</source>
        <translation>su contraseña es un secreto aparte, «proxy-password»</translation>
    </message>
    <message>
        <source>made up by the system</source>
        <translation>generado por el sistema</translation>
    </message>
    <message>
        <source>no certificate could be read</source>
        <translation>no se pudo leer ningún certificado</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>no hay clave</translation>
    </message>
    <message>
        <source>no key without a password could be read</source>
        <translation>no se pudo leer ninguna clave sin contraseña</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>no upload was created</source>
        <translation>no se creó ninguna subida</translation>
    </message>
    <message>
        <source>not a bucket&apos;s name</source>
        <translation>no es un nombre de bucket</translation>
    </message>
    <message>
        <source>not an http or https URL</source>
        <translation>no es una URL http o https</translation>
    </message>
    <message>
        <source>other rows were forgotten</source>
        <translation>se olvidaron otras filas</translation>
    </message>
    <message>
        <source>rows are not in order</source>
        <translation>las filas no están en orden</translation>
    </message>
    <message>
        <source>rows without end</source>
        <translation>filas sin fin</translation>
    </message>
    <message>
        <source>the account was removed</source>
        <translation>la cuenta se quitó</translation>
    </message>
    <message>
        <source>the answer ended in the middle</source>
        <translation>la respuesta terminó a la mitad</translation>
    </message>
    <message>
        <source>the answer is about another file</source>
        <translation>la respuesta trata de otro archivo</translation>
    </message>
    <message>
        <source>the answer is another user&apos;s session</source>
        <translation>la respuesta es la sesión de otro usuario</translation>
    </message>
    <message>
        <source>The answer is in another application protocol</source>
        <translation>la respuesta usa otro protocolo de aplicación</translation>
    </message>
    <message>
        <source>the answer is no list of files</source>
        <translation>la respuesta no es una lista de archivos</translation>
    </message>
    <message>
        <source>the answer is no list of models</source>
        <translation>la respuesta no es una lista de modelos</translation>
    </message>
    <message>
        <source>the answer is no list of objects</source>
        <translation>la respuesta no es una lista de objetos</translation>
    </message>
    <message>
        <source>the answer is no list of rows</source>
        <translation>la respuesta no es una lista de filas</translation>
    </message>
    <message>
        <source>the answer is not JSON</source>
        <translation>la respuesta no es JSON</translation>
    </message>
    <message>
        <source>the answer is not that of a Supabase project</source>
        <translation>la respuesta no es la de un proyecto de Supabase</translation>
    </message>
    <message>
        <source>the answer names no file</source>
        <translation>la respuesta no indica ningún archivo</translation>
    </message>
    <message>
        <source>the answer to the check lacks a field</source>
        <translation>a la respuesta de la comprobación le falta un campo</translation>
    </message>
    <message>
        <source>the answer to the hello lacks a field</source>
        <translation>a la respuesta al saludo le falta un campo</translation>
    </message>
    <message>
        <source>the answer to the question for the object is about none, or another</source>
        <translation>la respuesta a la pregunta por el objeto no trata de ninguno, o trata de otro</translation>
    </message>
    <message>
        <source>the answer to the sign-in lacks a session</source>
        <translation>a la respuesta del inicio de sesión le falta la sesión</translation>
    </message>
    <message>
        <source>the answer to the sign-in names no user</source>
        <translation>la respuesta del inicio de sesión no indica ningún usuario</translation>
    </message>
    <message>
        <source>the answer to the upload does not name the object</source>
        <translation>la respuesta a la subida no indica el objeto</translation>
    </message>
    <message>
        <source>the file name stands in the server&apos;s name</source>
        <translation>el nombre del archivo está en el nombre del servidor</translation>
    </message>
    <message>
        <source>The last reply was an interim one</source>
        <translation>la última respuesta era provisional</translation>
    </message>
    <message>
        <source>the offset went back again and again</source>
        <translation>la posición retrocedió una y otra vez</translation>
    </message>
    <message>
        <source>the parser names no task</source>
        <translation>el lector de archivos no indica ninguna tarea</translation>
    </message>
    <message>
        <source>the parser says neither yes nor no</source>
        <translation>el lector de archivos no dice ni sí ni no</translation>
    </message>
    <message>
        <source>The reply has no sensible length</source>
        <translation>la respuesta no tiene una longitud razonable</translation>
    </message>
    <message>
        <source>The reply is cut short</source>
        <translation>la respuesta está cortada</translation>
    </message>
    <message>
        <source>The reply is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>The reply is too large</source>
        <translation>la respuesta es demasiado grande</translation>
    </message>
    <message>
        <source>The server does not speak HTTP/1.1</source>
        <translation>el servidor no habla HTTP/1.1</translation>
    </message>
    <message>
        <source>the server has a row of this id that it does not show</source>
        <translation>el servidor tiene una fila con este ID que no muestra</translation>
    </message>
    <message>
        <source>the server has every byte, and no file of them</source>
        <translation>el servidor tiene todos los bytes, pero ningún archivo con ellos</translation>
    </message>
    <message>
        <source>the server is not the one that this session began with</source>
        <translation>el servidor no es el mismo con el que empezó esta sesión</translation>
    </message>
    <message>
        <source>The server made an upload and knows nothing of it at the URL it gave</source>
        <translation>el servidor creó una subida y no sabe nada de ella en la URL que dio</translation>
    </message>
    <message>
        <source>the server takes us for somebody else</source>
        <translation>el servidor nos toma por otra persona</translation>
    </message>
    <message>
        <source>The server&apos;s Location header is missing or malformed</source>
        <translation>la cabecera Location del servidor falta o está mal formada</translation>
    </message>
    <message>
        <source>The server&apos;s Location header repeats a secret that it was sent</source>
        <translation>la cabecera Location del servidor repite un secreto que se le envió</translation>
    </message>
    <message>
        <source>the stored object&apos;s hash is another</source>
        <translation>el hash del objeto guardado es otro</translation>
    </message>
    <message>
        <source>there is no address</source>
        <translation>falta la dirección</translation>
    </message>
    <message>
        <source>This computer lets Ferry open no more files and connections</source>
        <translation>este equipo no deja que Ferry abra más archivos ni conexiones</translation>
    </message>
    <message>
        <source>this does not answer like a Supabase project</source>
        <translation>esto no responde como un proyecto de Supabase</translation>
    </message>
    <message>
        <source>this does not answer like Supabase Storage</source>
        <translation>esto no responde como Supabase Storage</translation>
    </message>
    <message>
        <source>this is the dashboard; the project URL ends in .supabase.co</source>
        <translation>esto es el panel; la URL del proyecto termina en .supabase.co</translation>
    </message>
    <message>
        <source>two destinations or more, in their order</source>
        <translation>se esperan dos destinos o más, en su orden</translation>
    </message>
    <message>
        <source>%1 after %2 of %3 bytes</source>
        <translation>%1 tras %2 de %3 bytes</translation>
    </message>
    <message>
        <source>%1 at %2 does not take files for “%3”</source>
        <translation>%1 en %2 no acepta archivos para «%3»</translation>
    </message>
    <message>
        <source>%1 bytes are stored of %2</source>
        <translation>hay guardados %1 bytes de %2</translation>
    </message>
    <message>
        <source>%1 bytes in %2 requests with %3 bytes</source>
        <translation>%1 bytes en %2 solicitudes con %3 bytes</translation>
    </message>
    <message>
        <source>%1 bytes, and %2 were sent</source>
        <translation>%1 bytes, y se enviaron %2</translation>
    </message>
    <message>
        <source>%1 destinations are too many: at most %2</source>
        <translation>%1 destinos son demasiados: como máximo %2</translation>
    </message>
    <message>
        <source>%1 files are there, and %2 may be</source>
        <translation>hay %1 archivos allí, y puede haber %2</translation>
    </message>
    <message>
        <source>%1 files of this name and size came there since</source>
        <translation>desde entonces llegaron allí %1 archivos con este nombre y este tamaño</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>llegaron %1 de %2 bytes</translation>
    </message>
    <message>
        <source>%1 sends the upload to %2</source>
        <translation>%1 envía la subida a %2</translation>
    </message>
    <message>
        <source>a key of %1 characters</source>
        <translation>una clave de %1 caracteres</translation>
    </message>
    <message>
        <source>certificate for %1, by %2, valid from %3 to %4, SHA-256 %5: %6</source>
        <translation>certificado para %1, de %2, válido del %3 al %4, SHA-256 %5: %6</translation>
    </message>
    <message>
        <source>HEAD said offset %1, length %2</source>
        <translation>HEAD indicó la posición %1 y la longitud %2</translation>
    </message>
    <message>
        <source>it takes %1; this is %2</source>
        <translation>acepta %1; este es %2</translation>
    </message>
    <message>
        <source>no connection within %1 s</source>
        <translation>sin conexión en %1 s</translation>
    </message>
    <message>
        <source>no TLS handshake within %1 s</source>
        <translation>sin negociación TLS en %1 s</translation>
    </message>
    <message>
        <source>offset %1 after bytes %2 to %3 of %4</source>
        <translation>posición %1 tras los bytes %2 a %3 de %4</translation>
    </message>
    <message>
        <source>only http:// and https:// can be used, and this is %1://</source>
        <translation>solo se pueden usar http:// y https://, y esto es %1://</translation>
    </message>
    <message>
        <source>suffix=type, such as ts=video/mp2t; not: %1</source>
        <translation>se espera extensión=tipo, como ts=video/mp2t; no: %1</translation>
    </message>
    <message>
        <source>The connection was lost after %1 of %2 bytes were handed over</source>
        <translation>la conexión se perdió tras entregar %1 de %2 bytes</translation>
    </message>
    <message>
        <source>the offset stayed at %1</source>
        <translation>la posición se quedó en %1</translation>
    </message>
    <message>
        <source>The server calls itself %1, and the address entered is %2. Ferry stays with the latter. Have the proxy in front of it send X-Forwarded-Proto and X-Forwarded-Host, or enter the address that the server uses</source>
        <translation>El servidor se llama a sí mismo %1, y la dirección introducida es %2. Ferry se queda con esta última. Haga que el proxy delante del servidor envíe X-Forwarded-Proto y X-Forwarded-Host, o introduzca la dirección que usa el servidor</translation>
    </message>
    <message>
        <source>The server has %1 bytes of %2</source>
        <translation>el servidor tiene %1 bytes de %2</translation>
    </message>
    <message>
        <source>The server lost the upload twice in one attempt, the second time after %1 of %2 bytes</source>
        <translation>el servidor perdió la subida dos veces en un intento, la segunda tras %1 de %2 bytes</translation>
    </message>
    <message>
        <source>The server said yes (%1), and knows no such file when asked (%2)</source>
        <translation>el servidor dijo que sí (%1) y, al preguntarle, no conoce tal archivo (%2)</translation>
    </message>
    <message>
        <source>there is no %1: {year}, {month} and {day} are known</source>
        <translation>no existe %1; se conocen {year}, {month} y {day}</translation>
    </message>
    <message>
        <source>there is no destination “%1”</source>
        <translation>no existe el destino «%1»</translation>
    </message>
    <message>
        <source>there is no file “%1”</source>
        <translation>no existe el archivo «%1»</translation>
    </message>
    <message>
        <source>under %1 names in a row something else is stored</source>
        <translation>con %1 nombres seguidos hay guardada otra cosa</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>«%1» no se puede leer: %2</translation>
    </message>
    <message>
        <source>“%1” is a route itself, and no route leads into another</source>
        <translation>«%1» es una ruta de envío, y ninguna conduce a otra</translation>
    </message>
    <message>
        <source>“%1” is named twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no</source>
        <translation>«%1» no es ni yes ni no</translation>
    </message>
    <message>
        <source>“%1” is no number of days, as 30 or 6w</source>
        <translation>«%1» no es un número de días, como 30 o 6w</translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation>«%1» no es ninguno de estos: %2</translation>
    </message>
    <message>
        <source>“%1” is none of the services to choose from</source>
        <translation>«%1» no es uno de los servicios entre los que elegir</translation>
    </message>
    <message>
        <source>“%1” is not a file</source>
        <translation>«%1» no es un archivo</translation>
    </message>
    <message>
        <source>“%1” is not a folder</source>
        <translation>«%1» no es una carpeta</translation>
    </message>
    <message>
        <source>“%1” is not a full path: it would depend on where Ferry is started</source>
        <translation>«%1» no es una ruta completa: dependería de dónde se inicie Ferry</translation>
    </message>
    <message>
        <source>“%1” is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>“%1” was removed</source>
        <translation>«%1» se quitó</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>fifo</source>
        <translation>tubería</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>socket</source>
        <translation>socket</translation>
    </message>
    <message>
        <source>special file</source>
        <translation>archivo especial</translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>%1 files and folders</source>
        <translation>
            <numerusform>%1 archivo o carpeta</numerusform>
            <numerusform>%1 archivos y carpetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 carpeta</numerusform>
            <numerusform>%1 carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>files, folders</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>Failure</name>
    <message>
        <source>no such model</source>
        <translation>no existe el modelo</translation>
    </message>
    <message>
        <source>%1 has no model %2 for this account.</source>
        <translation>%1 no tiene el modelo %2 para esta cuenta.</translation>
    </message>
    <message>
        <source>Choose another model.</source>
        <translation>Elija otro modelo.</translation>
    </message>
    <message>
        <source>no chat there</source>
        <translation>allí no hay chat</translation>
    </message>
    <message>
        <source>%1 answers no questions at this address.</source>
        <translation>%1 no responde preguntas en esta dirección.</translation>
    </message>
    <message>
        <source>Check the address in the destination&apos;s settings.</source>
        <translation>Compruebe la dirección en los ajustes del destino.</translation>
    </message>
    <message>
        <source>no file parser there</source>
        <translation>allí no hay lector de archivos</translation>
    </message>
    <message>
        <source>%1 has no file parser at this address.</source>
        <translation>%1 no tiene lector de archivos en esta dirección.</translation>
    </message>
    <message>
        <source>Choose the region bigmodel.cn, or ask another service about this file.</source>
        <translation>Elija la región bigmodel.cn o pregunte a otro servicio sobre este archivo.</translation>
    </message>
    <message>
        <source>too many questions</source>
        <translation>demasiadas preguntas</translation>
    </message>
    <message>
        <source>%1 is getting too many questions from this account.</source>
        <translation>%1 está recibiendo demasiadas preguntas de esta cuenta.</translation>
    </message>
    <message>
        <source>Ask again in a minute.</source>
        <translation>Pregunte de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>may not ask</source>
        <translation>sin permiso para preguntar</translation>
    </message>
    <message>
        <source>The account at %1 may not ask this model.</source>
        <translation>La cuenta en %1 no puede preguntar a este modelo.</translation>
    </message>
    <message>
        <source>Choose another model, or ask for access there.</source>
        <translation>Elija otro modelo o solicite acceso allí.</translation>
    </message>
    <message>
        <source>too long</source>
        <translation>demasiado largo</translation>
    </message>
    <message>
        <source>The question and its files together are too long for this model of %1.</source>
        <translation>La pregunta y sus archivos juntos son demasiado largos para este modelo de %1.</translation>
    </message>
    <message>
        <source>Ask about fewer files, or choose a model that takes more.</source>
        <translation>Pregunte sobre menos archivos o elija un modelo que acepte más.</translation>
    </message>
    <message>
        <source>content not allowed</source>
        <translation>contenido no permitido</translation>
    </message>
    <message>
        <source>%1 found something in the question or its files that its rules do not allow.</source>
        <translation>%1 encontró algo en la pregunta o en sus archivos que sus reglas no permiten.</translation>
    </message>
    <message>
        <source>Ask in other words, or leave that file out.</source>
        <translation>Pregunte con otras palabras o deje fuera ese archivo.</translation>
    </message>
    <message>
        <source>question refused</source>
        <translation>pregunta rechazada</translation>
    </message>
    <message>
        <source>%1 did not accept the question: %3.</source>
        <translation>%1 no aceptó la pregunta: %3.</translation>
    </message>
    <message>
        <source>Choose another model, or ask in other words.</source>
        <translation>Elija otro modelo o pregunte con otras palabras.</translation>
    </message>
    <message>
        <source>%1 did not accept the question.</source>
        <translation>%1 no aceptó la pregunta.</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>For three minutes not a word came from %1.</source>
        <translation>Durante tres minutos no llegó ni una palabra de %1.</translation>
    </message>
    <message>
        <source>Ask again, or choose a faster model.</source>
        <translation>Pregunte de nuevo o elija un modelo más rápido.</translation>
    </message>
    <message>
        <source>answer broke off</source>
        <translation>respuesta interrumpida</translation>
    </message>
    <message>
        <source>The answer of %1 broke off in the middle.</source>
        <translation>La respuesta de %1 se interrumpió a la mitad.</translation>
    </message>
    <message>
        <source>What came is kept. Ask again.</source>
        <translation>Lo que llegó se conserva. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>answer not understood</source>
        <translation>respuesta no entendida</translation>
    </message>
    <message>
        <source>What %1 answered is no answer to a question.</source>
        <translation>Lo que respondió %1 no es la respuesta a una pregunta.</translation>
    </message>
    <message>
        <source>cannot answer</source>
        <translation>no puede responder</translation>
    </message>
    <message>
        <source>%1 keeps files and answers no questions.</source>
        <translation>%1 guarda archivos y no responde preguntas.</translation>
    </message>
    <message>
        <source>Ask a destination of the kind kimi, glm or openai.</source>
        <translation>Pregunte a un destino de tipo kimi, glm u openai.</translation>
    </message>
    <message>
        <source>no model named</source>
        <translation>sin modelo indicado</translation>
    </message>
    <message>
        <source>%1 does not say which models it has.</source>
        <translation>%1 no dice qué modelos tiene.</translation>
    </message>
    <message>
        <source>Name the one to ask.</source>
        <translation>Indique a cuál preguntar.</translation>
    </message>
    <message>
        <source>uploads are paused</source>
        <translation>subidas en pausa</translation>
    </message>
    <message>
        <source>Uploads are paused.</source>
        <translation>Las subidas están en pausa.</translation>
    </message>
    <message>
        <source>Resume them in the window, then ask again.</source>
        <translation>Reanúdelas en la ventana y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>held back</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>Uploads to %1 are held back.</source>
        <translation>Las subidas a %1 están retenidas.</translation>
    </message>
    <message>
        <source>The list of uploads says why. Ask again after that.</source>
        <translation>La lista de subidas dice por qué. Pregunte de nuevo después.</translation>
    </message>
    <message>
        <source>window closed</source>
        <translation>ventana cerrada</translation>
    </message>
    <message>
        <source>Ferry&apos;s window, which uploads it, was closed before that.</source>
        <translation>La ventana de Ferry, que lo sube, se cerró antes de eso.</translation>
    </message>
    <message>
        <source>Ask again.</source>
        <translation>Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>no está aquí</translation>
    </message>
    <message>
        <source>The file %2 is neither on this computer nor at %1.</source>
        <translation>El archivo %2 no está ni en este equipo ni en %1.</translation>
    </message>
    <message>
        <source>Ask on the computer that has it, or add it from here.</source>
        <translation>Pregunte en el equipo que lo tiene o añádalo desde aquí.</translation>
    </message>
    <message>
        <source>this type of file</source>
        <translation>tipo de archivo no admitido</translation>
    </message>
    <message>
        <source>The file parser of %1 does not read files such as %2.</source>
        <translation>El lector de archivos de %1 no lee archivos como %2.</translation>
    </message>
    <message>
        <source>Convert it to PDF or text, or ask another service.</source>
        <translation>Conviértalo a PDF o texto, o pregunte a otro servicio.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the project.</source>
        <translation>Pregunte a quien administra el proyecto.</translation>
    </message>
    <message>
        <source>The server has ended this sign-in.</source>
        <translation>El servidor ha terminado esta sesión.</translation>
    </message>
    <message>
        <source>There is already a user with this e-mail address.</source>
        <translation>Ya hay un usuario con esta dirección de correo.</translation>
    </message>
    <message>
        <source>Sign in with it instead.</source>
        <translation>Inicie sesión con él.</translation>
    </message>
    <message>
        <source>This project does not let people sign in by e-mail.</source>
        <translation>Este proyecto no permite iniciar sesión por correo.</translation>
    </message>
    <message>
        <source>Switch it on in Supabase under Authentication, Sign In / Providers.</source>
        <translation>Actívelo en Supabase, en Authentication, Sign In / Providers.</translation>
    </message>
    <message>
        <source>This project does not let new users register themselves.</source>
        <translation>Este proyecto no permite que se registren usuarios nuevos.</translation>
    </message>
    <message>
        <source>The project does not take this e-mail address.</source>
        <translation>El proyecto no acepta esta dirección de correo.</translation>
    </message>
    <message>
        <source>Check how it is written.</source>
        <translation>Compruebe cómo está escrita.</translation>
    </message>
    <message>
        <source>This project asks for a second factor, which Ferry cannot give yet.</source>
        <translation>Este proyecto pide un segundo factor, que Ferry todavía no puede dar.</translation>
    </message>
    <message>
        <source>A check of the project&apos;s own has failed during sign-in.</source>
        <translation>Una comprobación del propio proyecto falló al iniciar sesión.</translation>
    </message>
    <message>
        <source>The project could not finish the sign-in.</source>
        <translation>El proyecto no pudo completar el inicio de sesión.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The project did not understand what Ferry asked.</source>
        <translation>El proyecto no entendió lo que Ferry pidió.</translation>
    </message>
    <message>
        <source>Its sign-in service may be too old, or too new for Ferry.</source>
        <translation>Su servicio de inicio de sesión puede ser demasiado antiguo, o demasiado nuevo para Ferry.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>La dirección de correo o la contraseña no es correcta.</translation>
    </message>
    <message>
        <source>Check both, or sign in with a code by e-mail.</source>
        <translation>Compruebe ambas o inicie sesión con un código por correo.</translation>
    </message>
    <message>
        <source>The code is wrong, or too old.</source>
        <translation>El código no es correcto o es demasiado antiguo.</translation>
    </message>
    <message>
        <source>Check it, or send a new one.</source>
        <translation>Compruébelo o envíe uno nuevo.</translation>
    </message>
    <message>
        <source>The project sends no code to this e-mail address.</source>
        <translation>El proyecto no envía códigos a esta dirección de correo.</translation>
    </message>
    <message>
        <source>Check the address, or sign in with a password.</source>
        <translation>Compruebe la dirección o inicie sesión con una contraseña.</translation>
    </message>
    <message>
        <source>This e-mail address has not been confirmed yet.</source>
        <translation>Esta dirección de correo todavía no se ha confirmado.</translation>
    </message>
    <message>
        <source>Follow the link in the project&apos;s e-mail, then sign in.</source>
        <translation>Siga el enlace del correo del proyecto y luego inicie sesión.</translation>
    </message>
    <message>
        <source>The project finds this password too weak.</source>
        <translation>Para el proyecto, esta contraseña es demasiado débil.</translation>
    </message>
    <message>
        <source>Choose a longer one.</source>
        <translation>Elija una más larga.</translation>
    </message>
    <message>
        <source>The project&apos;s mail service does not send to this address.</source>
        <translation>El servicio de correo del proyecto no envía a esta dirección.</translation>
    </message>
    <message>
        <source>Give the project a mail server of its own, or sign in with a password.</source>
        <translation>Dé al proyecto un servidor de correo propio o inicie sesión con una contraseña.</translation>
    </message>
    <message>
        <source>This project asks for a captcha, which needs a browser.</source>
        <translation>Este proyecto pide un captcha, que necesita un navegador.</translation>
    </message>
    <message>
        <source>The project has sent too many e-mails for now.</source>
        <translation>El proyecto ha enviado demasiados correos por ahora.</translation>
    </message>
    <message>
        <source>Wait a few minutes before the next one.</source>
        <translation>Espere unos minutos antes del siguiente.</translation>
    </message>
    <message>
        <source>There were too many tries in a short time.</source>
        <translation>Hubo demasiados intentos en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a few minutes.</source>
        <translation>Espere unos minutos.</translation>
    </message>
    <message>
        <source>This user has been blocked in the project.</source>
        <translation>Este usuario está bloqueado en el proyecto.</translation>
    </message>
    <message>
        <source>This user no longer exists in the project.</source>
        <translation>Este usuario ya no existe en el proyecto.</translation>
    </message>
    <message>
        <source>You are signed out of this account.</source>
        <translation>La sesión de esta cuenta está cerrada.</translation>
    </message>
    <message>
        <source>The keychain with the sign-in is locked.</source>
        <translation>El llavero que guarda la sesión está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then look again under Accounts.</source>
        <translation>Desbloquéelo y vuelva a mirar en Cuentas.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>Falta la dirección de correo.</translation>
    </message>
    <message>
        <source>Enter it and try again.</source>
        <translation>Escríbala e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This user signs in through a company&apos;s own sign-in page.</source>
        <translation>Este usuario inicia sesión en la página propia de una empresa.</translation>
    </message>
    <message>
        <source>Ferry cannot open that page; use another user.</source>
        <translation>Ferry no puede abrir esa página; use otro usuario.</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>disco lleno</translation>
    </message>
    <message>
        <source>There is no space left on the disk.</source>
        <translation>No queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Make room, then retry.</source>
        <translation>Libere espacio y reintente.</translation>
    </message>
    <message>
        <source>folder not writable</source>
        <translation>carpeta sin escritura</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder.</source>
        <translation>Ferry no puede escribir en la carpeta.</translation>
    </message>
    <message>
        <source>Ferry may not write to the folder %2.</source>
        <translation>Ferry no puede escribir en la carpeta %2.</translation>
    </message>
    <message>
        <source>Check its permissions, or choose another folder.</source>
        <translation>Compruebe sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>no registrado</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written.</source>
        <translation>No se pudo escribir la base de datos de Ferry en este equipo.</translation>
    </message>
    <message>
        <source>Check that the disk has space and is healthy, then retry.</source>
        <translation>Compruebe que el disco tiene espacio y está en buen estado, y reintente.</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>revisar ajustes</translation>
    </message>
    <message>
        <source>The settings of this destination are not complete.</source>
        <translation>Los ajustes de este destino no están completos.</translation>
    </message>
    <message>
        <source>The setting %2 is missing or cannot be used.</source>
        <translation>El ajuste %2 falta o no se puede usar.</translation>
    </message>
    <message>
        <source>Mend it in the destination&apos;s settings.</source>
        <translation>Corríjalo en los ajustes del destino.</translation>
    </message>
    <message>
        <source>secret key</source>
        <translation>clave secreta</translation>
    </message>
    <message>
        <source>This is a secret key: it opens the whole project to anyone who finds it.</source>
        <translation>Esta es una clave secreta: abre todo el proyecto a quien la encuentre.</translation>
    </message>
    <message>
        <source>Use the publishable or anon key, and never keep a secret key on a desktop.</source>
        <translation>Use la clave publishable o anon, y nunca guarde una clave secreta en un equipo de escritorio.</translation>
    </message>
    <message>
        <source>destination removed</source>
        <translation>destino quitado</translation>
    </message>
    <message>
        <source>The destination of this upload has been removed.</source>
        <translation>El destino de esta subida se ha quitado.</translation>
    </message>
    <message>
        <source>Add the file again to another destination.</source>
        <translation>Añada el archivo de nuevo a otro destino.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>The upload was interrupted.</source>
        <translation>La subida se interrumpió.</translation>
    </message>
    <message>
        <source>Retry to go on with it.</source>
        <translation>Reintente para continuarla.</translation>
    </message>
    <message>
        <source>“%3” also leads to %2, which was removed.</source>
        <translation>«%3» también conduce a %2, que se quitó.</translation>
    </message>
    <message>
        <source>Edit that route, or put the destination back, then add the files again.</source>
        <translation>Edite esa ruta de envío o devuelva el destino, y añada los archivos de nuevo.</translation>
    </message>
    <message>
        <source>disk quota used up</source>
        <translation>cuota de disco agotada</translation>
    </message>
    <message>
        <source>Your share of the disk is used up.</source>
        <translation>Su parte del disco está agotada.</translation>
    </message>
    <message>
        <source>too large for the disk</source>
        <translation>demasiado grande para el disco</translation>
    </message>
    <message>
        <source>The disk does not take a file of this size: %5.</source>
        <translation>El disco no acepta un archivo de este tamaño: %5.</translation>
    </message>
    <message>
        <source>Choose a folder on another disk.</source>
        <translation>Elija una carpeta en otro disco.</translation>
    </message>
    <message>
        <source>read-only disk</source>
        <translation>disco de solo lectura</translation>
    </message>
    <message>
        <source>The disk of the folder %2 can only be read.</source>
        <translation>El disco de la carpeta %2 es de solo lectura.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The disk of the folder can only be read.</source>
        <translation>El disco de la carpeta es de solo lectura.</translation>
    </message>
    <message>
        <source>drive fails</source>
        <translation>la unidad falla</translation>
    </message>
    <message>
        <source>The drive could not write to the folder %2.</source>
        <translation>La unidad no pudo escribir en la carpeta %2.</translation>
    </message>
    <message>
        <source>Check the drive, or choose another folder.</source>
        <translation>Compruebe la unidad o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The drive could not write.</source>
        <translation>La unidad no pudo escribir.</translation>
    </message>
    <message>
        <source>name too long</source>
        <translation>nombre demasiado largo</translation>
    </message>
    <message>
        <source>The name is longer than the folder&apos;s disk takes (255 bytes a name).</source>
        <translation>El nombre es más largo de lo que admite el disco de la carpeta (255 bytes por nombre).</translation>
    </message>
    <message>
        <source>Rename the file and add it again.</source>
        <translation>Cambie el nombre del archivo y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>too many open files</source>
        <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it.</source>
        <translation>Ferry tiene abiertos tantos archivos como este sistema le permite.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n).</source>
        <translation>Suba menos archivos a la vez o aumente el límite (ulimit -n).</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be written: the disk is full.</source>
        <translation>No se pudo escribir la base de datos de Ferry: el disco está lleno.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database could not be read or written: the drive reports an error (%3).</source>
        <translation>No se pudo leer o escribir la base de datos de Ferry: la unidad comunica un error (%3).</translation>
    </message>
    <message>
        <source>Check the drive, then retry.</source>
        <translation>Compruebe la unidad y reintente.</translation>
    </message>
    <message>
        <source>database damaged</source>
        <translation>base de datos dañada</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer is damaged (%3).</source>
        <translation>La base de datos de Ferry en este equipo está dañada (%3).</translation>
    </message>
    <message>
        <source>Start Ferry again: it rescues what can be read.</source>
        <translation>Inicie Ferry de nuevo: rescatará lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The file in the place of Ferry&apos;s database is none.</source>
        <translation>El archivo que ocupa el lugar de la base de datos de Ferry no es una base de datos.</translation>
    </message>
    <message>
        <source>Move it away and start Ferry again.</source>
        <translation>Muévalo a otro sitio e inicie Ferry de nuevo.</translation>
    </message>
    <message>
        <source>database in use</source>
        <translation>base de datos en uso</translation>
    </message>
    <message>
        <source>Another program keeps Ferry&apos;s database to itself.</source>
        <translation>Otro programa tiene la base de datos de Ferry solo para sí.</translation>
    </message>
    <message>
        <source>Close it there, then retry.</source>
        <translation>Ciérrela allí y reintente.</translation>
    </message>
    <message>
        <source>database read-only</source>
        <translation>base de datos de solo lectura</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be written: %3.</source>
        <translation>No se puede escribir la base de datos de Ferry: %3.</translation>
    </message>
    <message>
        <source>Make the profile&apos;s folder writable, then retry.</source>
        <translation>Permita escribir en la carpeta del perfil y reintente.</translation>
    </message>
    <message>
        <source>database cannot be opened</source>
        <translation>la base de datos no se abre</translation>
    </message>
    <message>
        <source>Ferry&apos;s database cannot be opened: %3.</source>
        <translation>No se puede abrir la base de datos de Ferry: %3.</translation>
    </message>
    <message>
        <source>Check the permissions of the profile&apos;s folder.</source>
        <translation>Compruebe los permisos de la carpeta del perfil.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so its database could not be opened.</source>
        <translation>Ferry tiene abiertos tantos archivos como este sistema le permite, así que no se pudo abrir su base de datos.</translation>
    </message>
    <message>
        <source>Raise the limit (ulimit -n), then retry.</source>
        <translation>Aumente el límite (ulimit -n) y reintente.</translation>
    </message>
    <message>
        <source>too little memory</source>
        <translation>falta memoria</translation>
    </message>
    <message>
        <source>This computer has too little memory left for Ferry&apos;s database.</source>
        <translation>A este equipo le queda muy poca memoria para la base de datos de Ferry.</translation>
    </message>
    <message>
        <source>Close other programs, then retry.</source>
        <translation>Cierre otros programas y reintente.</translation>
    </message>
    <message>
        <source>no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>The place of the profile is not a folder.</source>
        <translation>El lugar del perfil no es una carpeta.</translation>
    </message>
    <message>
        <source>Choose a folder of its own with --profile.</source>
        <translation>Elija una carpeta propia con --profile.</translation>
    </message>
    <message>
        <source>Ferry&apos;s database on this computer could not be written: %3.</source>
        <translation>No se pudo escribir la base de datos de Ferry en este equipo: %3.</translation>
    </message>
    <message>
        <source>The setting %2 cannot be used: %3.</source>
        <translation>El ajuste %2 no se puede usar: %3.</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>llavero bloqueado</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 is locked.</source>
        <translation>El llavero que guarda la clave de %1 está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Desbloquee el llavero para continuar.</translation>
    </message>
    <message>
        <source>keychain does not answer</source>
        <translation>el llavero no responde</translation>
    </message>
    <message>
        <source>The keychain that holds the key for %1 does not answer.</source>
        <translation>El llavero que guarda la clave de %1 no responde.</translation>
    </message>
    <message>
        <source>Unlock or restart the keychain to go on.</source>
        <translation>Desbloquee o reinicie el llavero para continuar.</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>el servidor</translation>
    </message>
    <message>
        <source>The bucket %1</source>
        <translation>El bucket %1</translation>
    </message>
    <message>
        <source>%1 takes files up to %2.</source>
        <translation>%1 acepta archivos de hasta %2.</translation>
    </message>
    <message>
        <source>%1 takes files up to %2; this one is %3.</source>
        <translation>%1 acepta archivos de hasta %2; este ocupa %3.</translation>
    </message>
    <message>
        <source>Ferry tries again by itself.</source>
        <translation>Ferry lo reintenta por sí solo.</translation>
    </message>
    <message>
        <source>Choose another bucket, or raise the limit in Supabase.</source>
        <translation>Elija otro bucket o aumente el límite en Supabase.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
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
        <translation>más de %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>In its own words: %1</source>
        <translation>En sus propias palabras: %1</translation>
    </message>
    <message>
        <source>About: %1</source>
        <translation>Acerca de: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>ID de la solicitud: %1</translation>
    </message>
    <message>
        <source>The server asked to wait %1</source>
        <translation>El servidor pidió esperar %1</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Edit destination</source>
        <translation>Editar destino</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Add again</source>
        <translation>Añadir de nuevo</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>The upload failed for a reason this version does not know.</source>
        <translation>La subida falló por un motivo que esta versión no conoce.</translation>
    </message>
    <message>
        <source>Retry, or look in Details.</source>
        <translation>Reintente o consulte los Detalles.</translation>
    </message>
    <message>
        <source>key not known there</source>
        <translation>clave desconocida allí</translation>
    </message>
    <message>
        <source>%1 does not know this API key. It takes keys made on %2 alone: one of the other region is refused just like a wrong one.</source>
        <translation>%1 no conoce esta clave de API. Solo acepta claves creadas en %2: una de la otra región se rechaza igual que una incorrecta.</translation>
    </message>
    <message>
        <source>Enter a key from there, or choose the other region in the destination&apos;s settings.</source>
        <translation>Introduzca una clave de allí o elija la otra región en los ajustes del destino.</translation>
    </message>
    <message>
        <source>%1 does not know this API key.</source>
        <translation>%1 no conoce esta clave de API.</translation>
    </message>
    <message>
        <source>Enter it again, or make a new one, in the destination&apos;s settings.</source>
        <translation>Introdúzcala de nuevo, o cree otra, en los ajustes del destino.</translation>
    </message>
    <message>
        <source>key expired</source>
        <translation>clave caducada</translation>
    </message>
    <message>
        <source>The API key for %1 has expired.</source>
        <translation>La clave de API de %1 ha caducado.</translation>
    </message>
    <message>
        <source>Make a new one and enter it in the destination&apos;s settings.</source>
        <translation>Cree otra e introdúzcala en los ajustes del destino.</translation>
    </message>
    <message>
        <source>no balance left</source>
        <translation>sin saldo</translation>
    </message>
    <message>
        <source>The account at %1 has no balance left.</source>
        <translation>La cuenta en %1 se ha quedado sin saldo.</translation>
    </message>
    <message>
        <source>Top it up, then retry. Nothing more is sent until then.</source>
        <translation>Recárguela y reintente. Hasta entonces no se envía nada más.</translation>
    </message>
    <message>
        <source>plan used up</source>
        <translation>plan agotado</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now: %3.</source>
        <translation>El plan en %1 está agotado por ahora: %3.</translation>
    </message>
    <message>
        <source>Retry once it begins anew, or choose a larger plan.</source>
        <translation>Reintente cuando empiece de nuevo o elija un plan mayor.</translation>
    </message>
    <message>
        <source>The plan at %1 is used up for now.</source>
        <translation>El plan en %1 está agotado por ahora.</translation>
    </message>
    <message>
        <source>plan ended</source>
        <translation>plan terminado</translation>
    </message>
    <message>
        <source>The plan at %1 has ended.</source>
        <translation>El plan en %1 ha terminado.</translation>
    </message>
    <message>
        <source>Renew it there, then retry.</source>
        <translation>Renuévelo allí y reintente.</translation>
    </message>
    <message>
        <source>too many files</source>
        <translation>demasiados archivos</translation>
    </message>
    <message>
        <source>%1 keeps no more files for you: %3.</source>
        <translation>%1 no guarda más archivos suyos: %3.</translation>
    </message>
    <message>
        <source>Delete some that nobody needs any more, then retry.</source>
        <translation>Elimine algunos que ya nadie necesite y reintente.</translation>
    </message>
    <message>
        <source>no space left there</source>
        <translation>sin espacio allí</translation>
    </message>
    <message>
        <source>%1 keeps up to %4 for you, and this file of %5 goes beyond it.</source>
        <translation>%1 le guarda hasta %4, y con este archivo de %5 se superaría.</translation>
    </message>
    <message>
        <source>limit of the day</source>
        <translation>límite diario</translation>
    </message>
    <message>
        <source>%1 has done for this account all that it does in a day.</source>
        <translation>%1 ya ha hecho por esta cuenta todo lo que hace en un día.</translation>
    </message>
    <message>
        <source>Retry tomorrow, or raise the account&apos;s limits there.</source>
        <translation>Reintente mañana o aumente allí los límites de la cuenta.</translation>
    </message>
    <message>
        <source>service overloaded</source>
        <translation>servicio sobrecargado</translation>
    </message>
    <message>
        <source>%1 is overloaded.</source>
        <translation>%1 está sobrecargado.</translation>
    </message>
    <message>
        <source>Retry later.</source>
        <translation>Reintente más tarde.</translation>
    </message>
    <message>
        <source>account not active</source>
        <translation>cuenta inactiva</translation>
    </message>
    <message>
        <source>The account at %1 is not active.</source>
        <translation>La cuenta en %1 no está activa.</translation>
    </message>
    <message>
        <source>Look into it there, then retry.</source>
        <translation>Revísela allí y reintente.</translation>
    </message>
    <message>
        <source>account locked</source>
        <translation>cuenta bloqueada</translation>
    </message>
    <message>
        <source>The account at %1 is locked.</source>
        <translation>La cuenta en %1 está bloqueada.</translation>
    </message>
    <message>
        <source>Ask the service to unlock it, then retry.</source>
        <translation>Pida al servicio que la desbloquee y reintente.</translation>
    </message>
    <message>
        <source>account restricted</source>
        <translation>cuenta restringida</translation>
    </message>
    <message>
        <source>%1 has restricted the account: it finds that its use is not fair.</source>
        <translation>%1 ha restringido la cuenta: considera que su uso no es razonable.</translation>
    </message>
    <message>
        <source>Ask the service to lift that, then retry.</source>
        <translation>Pida al servicio que lo levante y reintente.</translation>
    </message>
    <message>
        <source>no permission</source>
        <translation>sin permiso</translation>
    </message>
    <message>
        <source>The account at %1 may not upload files yet.</source>
        <translation>La cuenta en %1 todavía no puede subir archivos.</translation>
    </message>
    <message>
        <source>Apply for it there, or choose another destination.</source>
        <translation>Solicítelo allí o elija otro destino.</translation>
    </message>
    <message>
        <source>not in the plan</source>
        <translation>no incluido en el plan</translation>
    </message>
    <message>
        <source>The plan at %1 does not include this.</source>
        <translation>El plan en %1 no incluye esto.</translation>
    </message>
    <message>
        <source>Choose a larger plan, or another destination.</source>
        <translation>Elija un plan mayor u otro destino.</translation>
    </message>
    <message>
        <source>no organization</source>
        <translation>sin organización</translation>
    </message>
    <message>
        <source>The account at %1 belongs to no organization.</source>
        <translation>La cuenta en %1 no pertenece a ninguna organización.</translation>
    </message>
    <message>
        <source>Have its manager invite you, then retry.</source>
        <translation>Pida una invitación a quien la administra y reintente.</translation>
    </message>
    <message>
        <source>address not allowed</source>
        <translation>dirección no permitida</translation>
    </message>
    <message>
        <source>%1 lets this account in from some network addresses, and this is none.</source>
        <translation>%1 admite esta cuenta solo desde ciertas direcciones de red, y esta no es una de ellas.</translation>
    </message>
    <message>
        <source>Upload from another network, or allow this one there.</source>
        <translation>Suba desde otra red o permita esta allí.</translation>
    </message>
    <message>
        <source>not in this country</source>
        <translation>no en este país</translation>
    </message>
    <message>
        <source>%1 does not serve the country that this computer is in.</source>
        <translation>%1 no presta servicio en el país de este equipo.</translation>
    </message>
    <message>
        <source>Choose another destination.</source>
        <translation>Elija otro destino.</translation>
    </message>
    <message>
        <source>this purpose</source>
        <translation>propósito no admitido</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose: %3.</source>
        <translation>%1 no acepta archivos para este propósito: %3.</translation>
    </message>
    <message>
        <source>Choose another purpose in the destination&apos;s settings.</source>
        <translation>Elija otro propósito en los ajustes del destino.</translation>
    </message>
    <message>
        <source>%1 does not take files for this purpose.</source>
        <translation>%1 no acepta archivos para este propósito.</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>archivo vacío</translation>
    </message>
    <message>
        <source>%1 does not take empty files.</source>
        <translation>%1 no acepta archivos vacíos.</translation>
    </message>
    <message>
        <source>Leave it out, or upload it to another destination.</source>
        <translation>Déjelo fuera o súbalo a otro destino.</translation>
    </message>
    <message>
        <source>taken by none</source>
        <translation>nadie lo acepta</translation>
    </message>
    <message>
        <source>None of the services that %1 chooses from takes this file.</source>
        <translation>Ninguno de los servicios entre los que elige %1 acepta este archivo.</translation>
    </message>
    <message>
        <source>Add one that does, or upload it to another destination.</source>
        <translation>Añada uno que lo acepte o súbalo a otro destino.</translation>
    </message>
    <message>
        <source>%1 found something in this that its rules do not allow.</source>
        <translation>%1 encontró aquí algo que sus reglas no permiten.</translation>
    </message>
    <message>
        <source>Upload it to another destination.</source>
        <translation>Súbalo a otro destino.</translation>
    </message>
    <message>
        <source>text too long</source>
        <translation>texto demasiado largo</translation>
    </message>
    <message>
        <source>The text of this file is too long for %1.</source>
        <translation>El texto de este archivo es demasiado largo para %1.</translation>
    </message>
    <message>
        <source>Divide it into several files.</source>
        <translation>Divídalo en varios archivos.</translation>
    </message>
    <message>
        <source>not understood there</source>
        <translation>allí no se entendió</translation>
    </message>
    <message>
        <source>%1 did not accept the request: %3.</source>
        <translation>%1 no aceptó la solicitud: %3.</translation>
    </message>
    <message>
        <source>Check purpose and address in the destination&apos;s settings.</source>
        <translation>Compruebe el propósito y la dirección en los ajustes del destino.</translation>
    </message>
    <message>
        <source>%1 did not accept the request.</source>
        <translation>%1 no aceptó la solicitud.</translation>
    </message>
    <message>
        <source>not offered there</source>
        <translation>allí no se ofrece</translation>
    </message>
    <message>
        <source>%1 does not take files at this address, or no longer.</source>
        <translation>%1 no acepta archivos en esta dirección, o ya no lo hace.</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está allí</translation>
    </message>
    <message>
        <source>%1 does not have the file any more.</source>
        <translation>%1 ya no tiene el archivo.</translation>
    </message>
    <message>
        <source>Upload it again.</source>
        <translation>Súbalo de nuevo.</translation>
    </message>
    <message>
        <source>text not readable</source>
        <translation>texto ilegible</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file: %3.</source>
        <translation>%1 no pudo leer el texto de este archivo: %3.</translation>
    </message>
    <message>
        <source>See whether it opens and is not protected by a password, or convert it.</source>
        <translation>Vea si se abre y no está protegido con contraseña, o conviértalo.</translation>
    </message>
    <message>
        <source>%1 could not read the text out of this file.</source>
        <translation>%1 no pudo leer el texto de este archivo.</translation>
    </message>
    <message>
        <source>%1 takes nothing but %3 for the purpose %2.</source>
        <translation>%1 no acepta nada más que %3 para el propósito %2.</translation>
    </message>
    <message>
        <source>Choose another purpose in its settings, or another destination.</source>
        <translation>Elija otro propósito en sus ajustes u otro destino.</translation>
    </message>
    <message>
        <source>not clear which one</source>
        <translation>no está claro cuál</translation>
    </message>
    <message>
        <source>The answer of %1 was lost, and %3: Ferry cannot tell which of them is this one.</source>
        <translation>La respuesta de %1 se perdió, y Ferry no puede saber cuál de los archivos de allí es este (%3).</translation>
    </message>
    <message>
        <source>Delete there what is too many, then retry.</source>
        <translation>Elimine allí los que sobren y reintente.</translation>
    </message>
    <message>
        <source>text not read yet</source>
        <translation>texto aún no leído</translation>
    </message>
    <message>
        <source>%1 has the file, and is still reading its text.</source>
        <translation>%1 tiene el archivo y todavía está leyendo su texto.</translation>
    </message>
    <message>
        <source>Retry later; the file is not sent again.</source>
        <translation>Reintente más tarde; el archivo no se envía de nuevo.</translation>
    </message>
    <message>
        <source>Source gone</source>
        <translation>Sin origen</translation>
    </message>
    <message>
        <source>The file is no longer where it was.</source>
        <translation>El archivo ya no está donde estaba.</translation>
    </message>
    <message>
        <source>Put it back and retry.</source>
        <translation>Devuélvalo a su sitio y reintente.</translation>
    </message>
    <message>
        <source>file changed</source>
        <translation>archivo modificado</translation>
    </message>
    <message>
        <source>The file was changed after it was added.</source>
        <translation>El archivo se modificó después de añadirlo.</translation>
    </message>
    <message>
        <source>Add it again to upload it as it is now.</source>
        <translation>Añádalo de nuevo para subirlo como está ahora.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>El archivo no se puede leer.</translation>
    </message>
    <message>
        <source>Check its permissions and the drive it is on, then retry.</source>
        <translation>Compruebe sus permisos y la unidad en la que está, y reintente.</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>This is a device, a pipe or something else without content of its own.</source>
        <translation>Esto es un dispositivo, una tubería u otra cosa sin contenido propio.</translation>
    </message>
    <message>
        <source>Only ordinary files can be uploaded.</source>
        <translation>Solo se pueden subir archivos normales.</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>es un enlace</translation>
    </message>
    <message>
        <source>This is a symbolic link, which Ferry does not follow.</source>
        <translation>Esto es un enlace simbólico, que Ferry no sigue.</translation>
    </message>
    <message>
        <source>Add the file that it points to.</source>
        <translation>Añada el archivo al que apunta.</translation>
    </message>
    <message>
        <source>folder cannot be read</source>
        <translation>carpeta ilegible</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded.</source>
        <translation>La carpeta no se puede leer, así que no se subió nada de ella.</translation>
    </message>
    <message>
        <source>Check its permissions, then add it again.</source>
        <translation>Compruebe sus permisos y añádala de nuevo.</translation>
    </message>
    <message>
        <source>This computer has as many files open as it can.</source>
        <translation>Este equipo tiene abiertos tantos archivos como puede.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the file.</source>
        <translation>A este equipo le queda muy poca memoria para leer el archivo.</translation>
    </message>
    <message>
        <source>The drive could not read the file: part of it may be damaged.</source>
        <translation>La unidad no pudo leer el archivo: parte de él puede estar dañada.</translation>
    </message>
    <message>
        <source>Copy it from a backup, or check the drive.</source>
        <translation>Recupérelo de una copia de seguridad o compruebe la unidad.</translation>
    </message>
    <message>
        <source>path too long</source>
        <translation>ruta demasiado larga</translation>
    </message>
    <message>
        <source>The path of the file is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>La ruta del archivo es más larga de lo que el sistema puede abrir (4096 bytes, y 255 por nombre).</translation>
    </message>
    <message>
        <source>Move the file up some folders, or upload it from within its folder.</source>
        <translation>Mueva el archivo a una carpeta de nivel superior o súbalo desde dentro de su carpeta.</translation>
    </message>
    <message>
        <source>no permission to read</source>
        <translation>sin permiso de lectura</translation>
    </message>
    <message>
        <source>You are not allowed to read the file.</source>
        <translation>No tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>Change its permissions, then retry.</source>
        <translation>Cambie sus permisos y reintente.</translation>
    </message>
    <message>
        <source>drive does not answer</source>
        <translation>la unidad no responde</translation>
    </message>
    <message>
        <source>The drive or the network share that the file is on does not answer.</source>
        <translation>La unidad o el recurso de red donde está el archivo no responde.</translation>
    </message>
    <message>
        <source>Connect it again, then retry.</source>
        <translation>Conéctelo de nuevo y reintente.</translation>
    </message>
    <message>
        <source>The network share that the file is on does not answer.</source>
        <translation>El recurso de red donde está el archivo no responde.</translation>
    </message>
    <message>
        <source>used by another program</source>
        <translation>en uso por otro programa</translation>
    </message>
    <message>
        <source>Another program keeps the file to itself.</source>
        <translation>Otro programa tiene el archivo solo para sí.</translation>
    </message>
    <message>
        <source>The file cannot be read: %3.</source>
        <translation>El archivo no se puede leer: %3.</translation>
    </message>
    <message>
        <source>a link in a circle</source>
        <translation>enlace en círculo</translation>
    </message>
    <message>
        <source>This link leads back into a folder that is uploaded already.</source>
        <translation>Este enlace lleva de vuelta a una carpeta que ya se sube.</translation>
    </message>
    <message>
        <source>Nothing needs to be done: each folder goes once.</source>
        <translation>No hay que hacer nada: cada carpeta se sube una vez.</translation>
    </message>
    <message>
        <source>Another program is writing the file.</source>
        <translation>Otro programa está escribiendo el archivo.</translation>
    </message>
    <message>
        <source>still growing</source>
        <translation>todavía crece</translation>
    </message>
    <message>
        <source>The file is still being written.</source>
        <translation>El archivo todavía se está escribiendo.</translation>
    </message>
    <message>
        <source>Retry when it is finished.</source>
        <translation>Reintente cuando esté terminado.</translation>
    </message>
    <message>
        <source>The file was removed on the network share it was on.</source>
        <translation>El archivo se eliminó en el recurso de red donde estaba.</translation>
    </message>
    <message>
        <source>Ferry has as many files open as this system allows it, so the folder could not be read.</source>
        <translation>Ferry tiene abiertos tantos archivos como este sistema le permite, así que no se pudo leer la carpeta.</translation>
    </message>
    <message>
        <source>Upload fewer files at a time, or raise the limit (ulimit -n), then add it again.</source>
        <translation>Suba menos archivos a la vez o aumente el límite (ulimit -n), y añádala de nuevo.</translation>
    </message>
    <message>
        <source>This computer has too little memory left to read the folder.</source>
        <translation>A este equipo le queda muy poca memoria para leer la carpeta.</translation>
    </message>
    <message>
        <source>Close other programs, then add it again.</source>
        <translation>Cierre otros programas y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The drive could not read the folder.</source>
        <translation>La unidad no pudo leer la carpeta.</translation>
    </message>
    <message>
        <source>Check the drive, then add it again.</source>
        <translation>Compruebe la unidad y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The path of the folder is longer than the system can open (4,096 bytes, and 255 a name).</source>
        <translation>La ruta de la carpeta es más larga de lo que el sistema puede abrir (4096 bytes, y 255 por nombre).</translation>
    </message>
    <message>
        <source>Move it up some folders, then add it again.</source>
        <translation>Muévala a una carpeta de nivel superior y añádala de nuevo.</translation>
    </message>
    <message>
        <source>The folder cannot be read, so nothing in it was uploaded: %3.</source>
        <translation>La carpeta no se puede leer, así que no se subió nada de ella: %3.</translation>
    </message>
    <message>
        <source>This is no file with content of its own: %3.</source>
        <translation>Esto no es un archivo con contenido propio: %3.</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>No se puede contactar con %1.</translation>
    </message>
    <message>
        <source>Check the network and the address, then retry.</source>
        <translation>Compruebe la red y la dirección, y reintente.</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>conexión perdida</translation>
    </message>
    <message>
        <source>The connection broke off during the upload.</source>
        <translation>La conexión se interrumpió durante la subida.</translation>
    </message>
    <message>
        <source>Retry when the network is steady; Ferry goes on where the server can.</source>
        <translation>Reintente cuando la red sea estable; Ferry continúa donde el servidor pueda.</translation>
    </message>
    <message>
        <source>sending stalled</source>
        <translation>envío estancado</translation>
    </message>
    <message>
        <source>%1 stopped taking data.</source>
        <translation>%1 dejó de aceptar datos.</translation>
    </message>
    <message>
        <source>Retry in a while, or upload fewer files at a time.</source>
        <translation>Reintente dentro de un rato o suba menos archivos a la vez.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Retry; Ferry first asks whether the file has arrived.</source>
        <translation>Reintente; Ferry pregunta primero si el archivo ha llegado.</translation>
    </message>
    <message>
        <source>not secure</source>
        <translation>no seguro</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent.</source>
        <translation>%1 no pudo demostrar su identidad, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or ask who runs the server about its certificate.</source>
        <translation>Compruebe la dirección y el reloj de este equipo, o pregunte por el certificado a quien administra el servidor.</translation>
    </message>
    <message>
        <source>stopped by the proxy</source>
        <translation>detenido por el proxy</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the upload through.</source>
        <translation>El proxy de la red no dejó pasar la subida.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then retry.</source>
        <translation>Compruebe los ajustes de proxy de este equipo y reintente.</translation>
    </message>
    <message>
        <source>sent elsewhere</source>
        <translation>enviado a otro lugar</translation>
    </message>
    <message>
        <source>%1 sent the upload to another address, and Ferry does not follow with your file.</source>
        <translation>%1 envió la subida a otra dirección, y Ferry no la sigue con su archivo.</translation>
    </message>
    <message>
        <source>Enter the final address in the destination&apos;s settings.</source>
        <translation>Introduzca la dirección definitiva en los ajustes del destino.</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro servidor</translation>
    </message>
    <message>
        <source>%1 pointed at another host, which was given neither your key nor your file.</source>
        <translation>%1 remitió a otro servidor, que no recibió ni su clave ni su archivo.</translation>
    </message>
    <message>
        <source>The server pointed at another host, %2, which was given neither your key nor your file.</source>
        <translation>El servidor remitió a otro, %2, que no recibió ni su clave ni su archivo.</translation>
    </message>
    <message>
        <source>endless answer</source>
        <translation>respuesta sin fin</translation>
    </message>
    <message>
        <source>%1 answered with far more than an answer.</source>
        <translation>%1 respondió con mucho más que una respuesta.</translation>
    </message>
    <message>
        <source>Check that the address is that of an upload server.</source>
        <translation>Compruebe que la dirección es la de un servidor de subidas.</translation>
    </message>
    <message>
        <source>%1 gave an answer that Ferry does not understand.</source>
        <translation>%1 dio una respuesta que Ferry no entiende.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, check the address in the destination&apos;s settings.</source>
        <translation>Reintente; si persiste, compruebe la dirección en los ajustes del destino.</translation>
    </message>
    <message>
        <source>certificate expired</source>
        <translation>certificado caducado</translation>
    </message>
    <message>
        <source>The certificate of %1 has expired, so nothing was sent.</source>
        <translation>El certificado de %1 ha caducado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Who runs the server has to renew it; if this computer&apos;s clock is wrong, set it.</source>
        <translation>Quien administra el servidor tiene que renovarlo; si el reloj de este equipo está mal, póngalo en hora.</translation>
    </message>
    <message>
        <source>certificate not valid yet</source>
        <translation>certificado aún no válido</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid yet, so nothing was sent.</source>
        <translation>El certificado de %1 todavía no es válido, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Set this computer&apos;s clock if it is wrong; otherwise ask who runs the server.</source>
        <translation>Ponga en hora el reloj de este equipo si está mal; si no, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>certificate not known</source>
        <translation>certificado desconocido</translation>
    </message>
    <message>
        <source>%1 signed its certificate itself, so nobody vouches for it and nothing was sent.</source>
        <translation>%1 firmó su propio certificado, así que nadie responde por él y no se envió nada.</translation>
    </message>
    <message>
        <source>If the server is yours, name its certificate or its authority in the destination&apos;s setting “ca” (--set ca=FILE).</source>
        <translation>Si el servidor es suyo, indique su certificado o su autoridad en el ajuste «ca» del destino (--set ca=FILE).</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an authority that this computer does not know, so nothing was sent.</source>
        <translation>El certificado de %1 procede de una autoridad que este equipo no conoce, así que no se envió nada.</translation>
    </message>
    <message>
        <source>certificate of another</source>
        <translation>certificado de otro</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than %2, so nothing was sent.</source>
        <translation>%1 muestra un certificado para un nombre distinto de %2, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Enter the address with the name that the certificate is made for.</source>
        <translation>Introduzca la dirección con el nombre para el que se hizo el certificado.</translation>
    </message>
    <message>
        <source>%1 shows a certificate for another name than that of its address, so nothing was sent.</source>
        <translation>%1 muestra un certificado para un nombre distinto del de su dirección, así que no se envió nada.</translation>
    </message>
    <message>
        <source>no TLS there</source>
        <translation>sin TLS allí</translation>
    </message>
    <message>
        <source>What answers at the address of %1 does not speak TLS.</source>
        <translation>Lo que responde en la dirección de %1 no habla TLS.</translation>
    </message>
    <message>
        <source>Check the port, or whether the address begins with http:// instead of https://.</source>
        <translation>Compruebe el puerto, o si la dirección empieza por http:// en lugar de https://.</translation>
    </message>
    <message>
        <source>HTTP/2 only</source>
        <translation>solo HTTP/2</translation>
    </message>
    <message>
        <source>%1 speaks HTTP/2 only, and Ferry uploads by HTTP/1.1.</source>
        <translation>%1 solo habla HTTP/2, y Ferry sube por HTTP/1.1.</translation>
    </message>
    <message>
        <source>Ask who runs the server to allow HTTP/1.1 as well.</source>
        <translation>Pida a quien administra el servidor que permita también HTTP/1.1.</translation>
    </message>
    <message>
        <source>%1 could not prove who it is, so nothing was sent: %3.</source>
        <translation>%1 no pudo demostrar su identidad, así que no se envió nada: %3.</translation>
    </message>
    <message>
        <source>Ferry has as many files and connections open as this system allows it.</source>
        <translation>Ferry tiene abiertos tantos archivos y conexiones como este sistema le permite.</translation>
    </message>
    <message>
        <source>%1 sent the upload to %3, and Ferry does not follow with your file.</source>
        <translation>%1 envió la subida a %3, y Ferry no la sigue con su archivo.</translation>
    </message>
    <message>
        <source>If that is the right place, enter it in the destination&apos;s settings.</source>
        <translation>Si es el lugar correcto, introdúzcalo en los ajustes del destino.</translation>
    </message>
    <message>
        <source>address with http://</source>
        <translation>dirección con http://</translation>
    </message>
    <message>
        <source>%1 is reached by https:// and gave an upload address that begins with http://, which would send your file unprotected.</source>
        <translation>Se llega a %1 por https://, pero dio una dirección de subida que empieza por http://, que enviaría su archivo sin protección.</translation>
    </message>
    <message>
        <source>Have the proxy in front of the server send X-Forwarded-Proto.</source>
        <translation>Haga que el proxy delante del servidor envíe X-Forwarded-Proto.</translation>
    </message>
    <message>
        <source>%3, which was given neither your key nor your file.</source>
        <translation>El otro servidor no recibió ni su clave ni su archivo (%3).</translation>
    </message>
    <message>
        <source>a web page answered</source>
        <translation>respondió una página web</translation>
    </message>
    <message>
        <source>A web page answered in place of %1.</source>
        <translation>Respondió una página web en lugar de %1.</translation>
    </message>
    <message>
        <source>If this network asks for a sign-in, open a web page first; otherwise check the address in the destination&apos;s settings.</source>
        <translation>Si esta red pide iniciar sesión, abra primero una página web; si no, compruebe la dirección en los ajustes del destino.</translation>
    </message>
    <message>
        <source>answered too early</source>
        <translation>respuesta prematura</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file (%3).</source>
        <translation>%1 dijo que sí antes de tener el archivo entero (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, something between here and the server answers in its place.</source>
        <translation>Reintente; si persiste, algo entre este equipo y el servidor responde en su lugar.</translation>
    </message>
    <message>
        <source>%1 said yes before it had the whole file.</source>
        <translation>%1 dijo que sí antes de tener el archivo entero.</translation>
    </message>
    <message>
        <source>claims too much</source>
        <translation>afirma demasiado</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent (%3).</source>
        <translation>%1 afirma tener más de lo que se envió (%3).</translation>
    </message>
    <message>
        <source>Retry; if it stays so, its keeper has to look at it.</source>
        <translation>Reintente; si persiste, quien lo administra tiene que revisarlo.</translation>
    </message>
    <message>
        <source>%1 claims to hold more than was sent.</source>
        <translation>%1 afirma tener más de lo que se envió.</translation>
    </message>
    <message>
        <source>no upload address</source>
        <translation>sin dirección de subida</translation>
    </message>
    <message>
        <source>%1 made an upload and gave no address for it that can be used.</source>
        <translation>%1 creó una subida y no dio para ella ninguna dirección que se pueda usar.</translation>
    </message>
    <message>
        <source>address repeats the token</source>
        <translation>la dirección repite el token</translation>
    </message>
    <message>
        <source>%1 put the token that it was sent into the upload&apos;s address, where others could read it.</source>
        <translation>%1 puso el token que recibió en la dirección de la subida, donde otros podrían leerlo.</translation>
    </message>
    <message>
        <source>Do not use this server before its keeper has looked at it.</source>
        <translation>No use este servidor hasta que lo haya revisado quien lo administra.</translation>
    </message>
    <message>
        <source>upload address leads nowhere</source>
        <translation>la dirección no lleva a nada</translation>
    </message>
    <message>
        <source>%1 made an upload and knows nothing of it at the address it gave.</source>
        <translation>%1 creó una subida y no sabe nada de ella en la dirección que dio.</translation>
    </message>
    <message>
        <source>A proxy in front of the server may change its addresses: check that it passes on the upload path.</source>
        <translation>Puede que un proxy delante del servidor cambie sus direcciones: compruebe que deja pasar la ruta de subida.</translation>
    </message>
    <message>
        <source>no upload made</source>
        <translation>no se creó la subida</translation>
    </message>
    <message>
        <source>%1 answered without making an upload.</source>
        <translation>%1 respondió sin crear una subida.</translation>
    </message>
    <message>
        <source>Check that the address is that of a tus server.</source>
        <translation>Compruebe que la dirección es la de un servidor tus.</translation>
    </message>
    <message>
        <source>loses what it has</source>
        <translation>pierde lo que tiene</translation>
    </message>
    <message>
        <source>%1 says again and again that it has less of the file than before.</source>
        <translation>%1 dice una y otra vez que tiene menos del archivo que antes.</translation>
    </message>
    <message>
        <source>Retry later, or ask who runs the server.</source>
        <translation>Reintente más tarde o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>takes too little</source>
        <translation>acepta muy poco</translation>
    </message>
    <message>
        <source>%1 takes too little at a time (%3).</source>
        <translation>%1 acepta muy poco cada vez (%3).</translation>
    </message>
    <message>
        <source>%1 takes too little of the file at a time to ever have all of it.</source>
        <translation>%1 acepta muy poco del archivo cada vez como para llegar a tenerlo entero.</translation>
    </message>
    <message>
        <source>sent too often</source>
        <translation>enviado demasiadas veces</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it (%3).</source>
        <translation>A %1 se le ha enviado el triple de lo que ocupa el archivo, y sigue sin tenerlo (%3).</translation>
    </message>
    <message>
        <source>Retry to begin anew; if it stays so, ask who runs the server.</source>
        <translation>Reintente para empezar de nuevo; si persiste, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 has been sent three times as much as the file holds, and still has not got it.</source>
        <translation>A %1 se le ha enviado el triple de lo que ocupa el archivo, y sigue sin tenerlo.</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>demasiadas solicitudes</translation>
    </message>
    <message>
        <source>%1 is getting too many requests.</source>
        <translation>%1 está recibiendo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>Retry in a few minutes, or upload fewer files at a time.</source>
        <translation>Reintente en unos minutos o suba menos archivos a la vez.</translation>
    </message>
    <message>
        <source>server trouble</source>
        <translation>fallo del servidor</translation>
    </message>
    <message>
        <source>%1 has trouble of its own.</source>
        <translation>%1 tiene problemas propios.</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>%1 is still busy with an earlier upload of this file.</source>
        <translation>%1 todavía está ocupado con una subida anterior de este archivo.</translation>
    </message>
    <message>
        <source>Retry in a minute.</source>
        <translation>Reintente en un minuto.</translation>
    </message>
    <message>
        <source>sign-in needed</source>
        <translation>hay que iniciar sesión</translation>
    </message>
    <message>
        <source>%1 no longer accepts the sign-in or the key.</source>
        <translation>%1 ya no acepta la sesión o la clave.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new key.</source>
        <translation>Inicie sesión de nuevo o introduzca una clave nueva.</translation>
    </message>
    <message>
        <source>%1 does not allow you to upload here.</source>
        <translation>%1 no le permite subir aquí.</translation>
    </message>
    <message>
        <source>You are not allowed to upload to %2.</source>
        <translation>No tiene permiso para subir a %2.</translation>
    </message>
    <message>
        <source>Choose another place, or ask its owner for permission.</source>
        <translation>Elija otro lugar o pida permiso a quien le pertenece.</translation>
    </message>
    <message>
        <source>place missing</source>
        <translation>falta el lugar</translation>
    </message>
    <message>
        <source>%1 does not have the place to upload to.</source>
        <translation>%1 no tiene el lugar al que subir.</translation>
    </message>
    <message>
        <source>%2 does not exist.</source>
        <translation>%2 no existe.</translation>
    </message>
    <message>
        <source>Make it there, or choose another in the destination&apos;s settings.</source>
        <translation>Créelo allí o elija otro en los ajustes del destino.</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>%1 does not take a file of this size.</source>
        <translation>%1 no acepta un archivo de este tamaño.</translation>
    </message>
    <message>
        <source>%1 does not take files of this type.</source>
        <translation>%1 no acepta archivos de este tipo.</translation>
    </message>
    <message>
        <source>Choose another destination, or allow the type there.</source>
        <translation>Elija otro destino o permita el tipo allí.</translation>
    </message>
    <message>
        <source>this name</source>
        <translation>nombre no admitido</translation>
    </message>
    <message>
        <source>%1 does not take a file of this name.</source>
        <translation>%1 no acepta un archivo con este nombre.</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there.</source>
        <translation>El nombre %2 no se puede usar allí.</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nombre ocupado</translation>
    </message>
    <message>
        <source>%1 already has a file of this name.</source>
        <translation>%1 ya tiene un archivo con este nombre.</translation>
    </message>
    <message>
        <source>Keep both, replace it, or skip this one.</source>
        <translation>Conserve ambos, reemplácelo u omita este.</translation>
    </message>
    <message>
        <source>%1 has no space left for you.</source>
        <translation>%1 no tiene espacio para usted.</translation>
    </message>
    <message>
        <source>Make room there or raise the quota, then retry.</source>
        <translation>Libere espacio allí o aumente la cuota, y reintente.</translation>
    </message>
    <message>
        <source>upload expired</source>
        <translation>subida caducada</translation>
    </message>
    <message>
        <source>%1 has dropped the unfinished part of this upload.</source>
        <translation>%1 ha descartado la parte incompleta de esta subida.</translation>
    </message>
    <message>
        <source>Retry; it starts again from the beginning.</source>
        <translation>Reintente; empieza otra vez desde el principio.</translation>
    </message>
    <message>
        <source>out of step</source>
        <translation>desfasado</translation>
    </message>
    <message>
        <source>%1 holds another part of the file than Ferry thought.</source>
        <translation>%1 tiene otra parte del archivo de la que Ferry creía.</translation>
    </message>
    <message>
        <source>Retry; Ferry asks the server where to go on.</source>
        <translation>Reintente; Ferry pregunta al servidor dónde continuar.</translation>
    </message>
    <message>
        <source>damaged on the way</source>
        <translation>dañado por el camino</translation>
    </message>
    <message>
        <source>The data was damaged on its way.</source>
        <translation>Los datos se dañaron por el camino.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, the network or this computer&apos;s memory may be at fault.</source>
        <translation>Reintente; si persiste, la causa puede ser la red o la memoria de este equipo.</translation>
    </message>
    <message>
        <source>stored file differs</source>
        <translation>el archivo guardado difiere</translation>
    </message>
    <message>
        <source>%1 stored something else than the file.</source>
        <translation>%1 guardó algo distinto del archivo.</translation>
    </message>
    <message>
        <source>Retry to upload it again.</source>
        <translation>Reintente para subirlo de nuevo.</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>no aceptado</translation>
    </message>
    <message>
        <source>%1 did not accept the upload.</source>
        <translation>%1 no aceptó la subida.</translation>
    </message>
    <message>
        <source>Its own words are in Details; check the destination&apos;s settings.</source>
        <translation>Sus propias palabras están en Detalles; compruebe los ajustes del destino.</translation>
    </message>
    <message>
        <source>%2 does not take this type of file: %3.</source>
        <translation>%2 no acepta este tipo de archivo: %3.</translation>
    </message>
    <message>
        <source>Choose another bucket, or allow the type there.</source>
        <translation>Elija otro bucket o permita el tipo allí.</translation>
    </message>
    <message>
        <source>%1 does not take this type of file: %3.</source>
        <translation>%1 no acepta este tipo de archivo: %3.</translation>
    </message>
    <message>
        <source>The name %2 is kept by the server for its own use.</source>
        <translation>El servidor reserva el nombre %2 para su propio uso.</translation>
    </message>
    <message>
        <source>The server keeps this name for its own use.</source>
        <translation>El servidor reserva este nombre para su propio uso.</translation>
    </message>
    <message>
        <source>The name %2 is too long for %1 (%3).</source>
        <translation>El nombre %2 es demasiado largo para %1 (%3).</translation>
    </message>
    <message>
        <source>Shorten the name of the file or of its folders and add it again.</source>
        <translation>Acorte el nombre del archivo o de sus carpetas y añádalo de nuevo.</translation>
    </message>
    <message>
        <source>The name is too long for %1 (%3).</source>
        <translation>El nombre es demasiado largo para %1 (%3).</translation>
    </message>
    <message>
        <source>The name %2 cannot be used there: %3.</source>
        <translation>El nombre %2 no se puede usar allí: %3.</translation>
    </message>
    <message>
        <source>name taken at the same moment</source>
        <translation>nombre ocupado a la vez</translation>
    </message>
    <message>
        <source>Another upload took this name on %1 at the same moment.</source>
        <translation>Otra subida ocupó este nombre en %1 en el mismo momento.</translation>
    </message>
    <message>
        <source>%1 has no space left for you: %3.</source>
        <translation>%1 no tiene espacio para usted: %3.</translation>
    </message>
    <message>
        <source>upload vanished</source>
        <translation>subida desaparecida</translation>
    </message>
    <message>
        <source>%1 lost the unfinished upload again and again.</source>
        <translation>%1 perdió la subida incompleta una y otra vez.</translation>
    </message>
    <message>
        <source>no permission to replace</source>
        <translation>sin permiso para reemplazar</translation>
    </message>
    <message>
        <source>The bucket %2 lets you add files and not replace them.</source>
        <translation>El bucket %2 le permite añadir archivos, pero no reemplazarlos.</translation>
    </message>
    <message>
        <source>Keep both instead, or give the bucket a policy for UPDATE.</source>
        <translation>Conserve ambos o dé al bucket una política para UPDATE.</translation>
    </message>
    <message>
        <source>%1 lets you add files and not replace them.</source>
        <translation>%1 le permite añadir archivos, pero no reemplazarlos.</translation>
    </message>
    <message>
        <source>never there</source>
        <translation>nunca está allí</translation>
    </message>
    <message>
        <source>%1 stores something else each time, under one name after the other.</source>
        <translation>%1 guarda cada vez algo distinto, con un nombre tras otro.</translation>
    </message>
    <message>
        <source>Asked for the file, %1 answers about another or none.</source>
        <translation>Al pedirle el archivo, %1 responde con otro o con ninguno.</translation>
    </message>
    <message>
        <source>%1 stored something else than the file: %3.</source>
        <translation>%1 guardó algo distinto del archivo: %3.</translation>
    </message>
    <message>
        <source>not there afterwards</source>
        <translation>después no está allí</translation>
    </message>
    <message>
        <source>%1 said yes, and afterwards does not have the file.</source>
        <translation>%1 dijo que sí, y después no tiene el archivo.</translation>
    </message>
    <message>
        <source>has no list</source>
        <translation>no tiene lista</translation>
    </message>
    <message>
        <source>%1 cannot say what it keeps: servers of this kind, and those whose list is turned off, have none.</source>
        <translation>%1 no puede decir qué guarda: los servidores de este tipo, y aquellos cuya lista está desactivada, no tienen ninguna.</translation>
    </message>
    <message>
        <source>Look there with the means that the server itself offers.</source>
        <translation>Mírelo allí con los medios que ofrece el propio servidor.</translation>
    </message>
    <message>
        <source>has no folders</source>
        <translation>no tiene carpetas</translation>
    </message>
    <message>
        <source>%1 keeps its files without folders, so there is no %2.</source>
        <translation>%1 guarda sus archivos sin carpetas, así que no existe %2.</translation>
    </message>
    <message>
        <source>Name the destination alone.</source>
        <translation>Indique solo el destino.</translation>
    </message>
    <message>
        <source>list goes round</source>
        <translation>lista en círculo</translation>
    </message>
    <message>
        <source>After %3 files the list of %1 begins again and never ends, so it is not trusted.</source>
        <translation>Después de %3 archivos, la lista de %1 empieza de nuevo y no termina nunca, así que no es de fiar.</translation>
    </message>
    <message>
        <source>Nothing was deleted. Retry later, or ask who runs the server.</source>
        <translation>No se eliminó nada. Reintente más tarde o pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>%1 keeps more than %3 files, more than Ferry shows at a time.</source>
        <translation>%1 guarda más de %3 archivos, más de los que Ferry muestra a la vez.</translation>
    </message>
    <message>
        <source>Name a folder, as in “name/folder”.</source>
        <translation>Indique una carpeta, como en «nombre/carpeta».</translation>
    </message>
    <message>
        <source>no list came</source>
        <translation>no llegó la lista</translation>
    </message>
    <message>
        <source>%1 was asked for its files and answered with something else (%3).</source>
        <translation>Se pidieron a %1 sus archivos y respondió con otra cosa (%3).</translation>
    </message>
    <message>
        <source>has no links</source>
        <translation>no tiene enlaces</translation>
    </message>
    <message>
        <source>%1 gives out no links to what it keeps.</source>
        <translation>%1 no da enlaces a lo que guarda.</translation>
    </message>
    <message>
        <source>Download the file and hand it on, or upload it elsewhere.</source>
        <translation>Descargue el archivo y entréguelo, o súbalo a otro lugar.</translation>
    </message>
    <message>
        <source>too long for a link</source>
        <translation>demasiado para un enlace</translation>
    </message>
    <message>
        <source>A link of %1 works for %3 days at most.</source>
        <translation>Un enlace de %1 funciona como máximo %3 días.</translation>
    </message>
    <message>
        <source>Ask for a shorter time, or make the bucket public.</source>
        <translation>Pida menos tiempo o haga público el bucket.</translation>
    </message>
    <message>
        <source>no link came</source>
        <translation>no llegó el enlace</translation>
    </message>
    <message>
        <source>%1 was asked for a link and answered with something else.</source>
        <translation>Se pidió a %1 un enlace y respondió con otra cosa.</translation>
    </message>
    <message>
        <source>gives back text only</source>
        <translation>solo devuelve texto</translation>
    </message>
    <message>
        <source>%2 gives back the text that it read out of a file, and never the file.</source>
        <translation>%2 devuelve el texto que leyó de un archivo, y nunca el archivo.</translation>
    </message>
    <message>
        <source>Fetch it from another place that it was uploaded to.</source>
        <translation>Obténgalo de otro lugar al que se haya subido.</translation>
    </message>
    <message>
        <source>gives nothing back</source>
        <translation>no devuelve nada</translation>
    </message>
    <message>
        <source>%2 does not give back what it was sent.</source>
        <translation>%2 no devuelve lo que se le envió.</translation>
    </message>
    <message>
        <source>no name for a file here</source>
        <translation>nombre no válido aquí</translation>
    </message>
    <message>
        <source>%2 is no name that a file can safely have here: it would be another place, is too long, or has hidden characters.</source>
        <translation>%2 no es un nombre que un archivo pueda tener aquí con seguridad: sería otro lugar, es demasiado largo o tiene caracteres ocultos.</translation>
    </message>
    <message>
        <source>Choose a name for it: --output FILE, or Save as in the window.</source>
        <translation>Elija un nombre para él: --output FILE, o Guardar como en la ventana.</translation>
    </message>
    <message>
        <source>outside the folder</source>
        <translation>fuera de la carpeta</translation>
    </message>
    <message>
        <source>%2 is not below the folder of %1, so it is left alone.</source>
        <translation>%2 no está dentro de la carpeta de %1, así que no se toca.</translation>
    </message>
    <message>
        <source>Add a destination for the folder that it is in.</source>
        <translation>Añada un destino para la carpeta en la que está.</translation>
    </message>
    <message>
        <source>not deleted</source>
        <translation>no eliminado</translation>
    </message>
    <message>
        <source>%1 said yes and deleted nothing: the policies of the bucket do not let you.</source>
        <translation>%1 dijo que sí y no eliminó nada: las políticas del bucket no se lo permiten a usted.</translation>
    </message>
    <message>
        <source>Add a policy for DELETE on storage.objects, or sign in as who uploaded it.</source>
        <translation>Añada una política para DELETE en storage.objects, o inicie sesión como quien lo subió.</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>There is a file %2 here already, and it is not overwritten.</source>
        <translation>Aquí ya hay un archivo %2, y no se sobrescribe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>changed there</source>
        <translation>cambió allí</translation>
    </message>
    <message>
        <source>%2 is another file by now than the one that was listed.</source>
        <translation>%2 ya no es el mismo archivo que se listó.</translation>
    </message>
    <message>
        <source>List the files again.</source>
        <translation>Liste los archivos de nuevo.</translation>
    </message>
    <message>
        <source>came incomplete</source>
        <translation>llegó incompleto</translation>
    </message>
    <message>
        <source>%3 bytes came from %1, so nothing was kept.</source>
        <translation>De %1 llegaron %3 bytes, así que no se conservó nada.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged.</source>
        <translation>Reintente; si persiste, lo que está guardado allí está dañado.</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>otro contenido</translation>
    </message>
    <message>
        <source>What came from %1 has another SHA-256 than what was uploaded, so it was not kept.</source>
        <translation>Lo que llegó de %1 tiene otro SHA-256 que lo que se subió, así que no se conservó.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, what is stored there is damaged or was replaced.</source>
        <translation>Reintente; si persiste, lo que está guardado allí está dañado o se reemplazó.</translation>
    </message>
    <message>
        <source>more than the file</source>
        <translation>más que el archivo</translation>
    </message>
    <message>
        <source>%1 sent more than the %4 that the file has, so nothing was kept.</source>
        <translation>%1 envió más de los %4 que tiene el archivo, así que no se conservó nada.</translation>
    </message>
    <message>
        <source>Retry; if it stays so, ask who runs the server.</source>
        <translation>Reintente; si persiste, pregunte a quien administra el servidor.</translation>
    </message>
    <message>
        <source>broke off</source>
        <translation>se interrumpió</translation>
    </message>
    <message>
        <source>The download from %1 broke off: %3.</source>
        <translation>La descarga desde %1 se interrumpió: %3.</translation>
    </message>
    <message>
        <source>Retry when the network is steady.</source>
        <translation>Reintente cuando la red sea estable.</translation>
    </message>
    <message>
        <source>came packed</source>
        <translation>llegó comprimido</translation>
    </message>
    <message>
        <source>%1 sent the file packed although it was asked for it as it is.</source>
        <translation>%1 envió el archivo comprimido aunque se le pidió tal como es.</translation>
    </message>
    <message>
        <source>Have who runs the server turn compression off for stored files.</source>
        <translation>Pida a quien administra el servidor que desactive la compresión para los archivos guardados.</translation>
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
        <translation>, </translation>
    </message>
    <message>
        <source> </source>
        <comment>between two sentences</comment>
        <translation> </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
        <translation>falta más de un día</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>faltan %1</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>faltan aprox. %1</translation>
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
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>; </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads</source>
        <translation>
            <numerusform>%1 subida</numerusform>
            <numerusform>%1 subidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <translation>Detenido al %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not sent: the destination had a file of this name, and was left as it is.</source>
        <translation>Sin enviar: el destino tenía un archivo con este nombre, que se dejó como está.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Cancelado tras %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>%1 intento</numerusform>
            <numerusform>%1 intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1, %2</source>
        <comment>computer, path there</comment>
        <translation>Desde %1, %2</translation>
    </message>
    <message>
        <source>From this computer, %1</source>
        <translation>Desde este equipo, %1</translation>
    </message>
    <message>
        <source>From this computer, %1, unchanged since</source>
        <translation>Desde este equipo, %1, sin cambios desde entonces</translation>
    </message>
    <message>
        <source>From this computer, %1, changed since</source>
        <translation>Desde este equipo, %1, modificado desde entonces</translation>
    </message>
    <message>
        <source>From this computer, %1, no longer there</source>
        <translation>Desde este equipo, %1, ya no está allí</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Also uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>También subido desde %1 a %2, %3</translation>
    </message>
    <message>
        <source>Uploaded from %1 to %2, %3</source>
        <comment>computer, place, time</comment>
        <translation>Subido desde %1 a %2, %3</translation>
    </message>
    <message>
        <source>%1, and many times more</source>
        <translation>%1, y muchas veces más</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 times more</source>
        <translation>
            <numerusform>%1, y una vez más</numerusform>
            <numerusform>%1, y %2 veces más</numerusform>
        </translation>
    </message>
    <message>
        <source>The same file is already in %1: uploaded from %2, %3.</source>
        <comment>place, computer, time</comment>
        <translation>El mismo archivo ya está en %1: subido desde %2, %3.</translation>
    </message>
    <message>
        <source>%1, %2, to %3, %4, from %5, %6</source>
        <comment>name, outcome, place, size, device, time</comment>
        <translation>%1, %2, a %3, %4, desde %5, %6</translation>
    </message>
    <message>
        <source>Size checked after upload</source>
        <translation>Tamaño comprobado tras la subida</translation>
    </message>
    <message>
        <source>Not checked after upload</source>
        <translation>Sin comprobar tras la subida</translation>
    </message>
    <message>
        <source>SHA-256 %1, checked after upload</source>
        <translation>SHA-256 %1, comprobado tras la subida</translation>
    </message>
    <message>
        <source>SHA-256 %1, size checked after upload</source>
        <translation>SHA-256 %1, tamaño comprobado tras la subida</translation>
    </message>
    <message>
        <source>SHA-256 %1, not checked after upload</source>
        <translation>SHA-256 %1, sin comprobar tras la subida</translation>
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
        <translation>d MMM HH.mm</translation>
    </message>
    <message>
        <source>Pasted image %1</source>
        <translation>Imagen pegada %1</translation>
    </message>
</context>
<context>
    <name>Limits</name>
    <message>
        <source>%1 at a time, automatic</source>
        <translation>%1 a la vez, automático</translation>
    </message>
    <message>
        <source>%1 at a time</source>
        <translation>%1 a la vez</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Copy link as Markdown or HTML, open it, show its QR code</source>
        <translation>Copiar el enlace como Markdown o HTML, abrirlo, mostrar su código QR</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</source>
        <translation>
            <numerusform>La base de datos estaba dañada y se apartó como %1. Rescatado de ella y de una copia de seguridad: %2 subida del historial y %3 de la cola.</numerusform>
            <numerusform>La base de datos estaba dañada y se apartó como %1. Rescatado de ella y de una copia de seguridad: %2 subidas del historial y %3 de la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</source>
        <translation>
            <numerusform>La base de datos estaba dañada y se apartó como %1. Rescatado de ella: %2 subida del historial y %3 de la cola.</numerusform>
            <numerusform>La base de datos estaba dañada y se apartó como %1. Rescatado de ella: %2 subidas del historial y %3 de la cola.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database was made by a newer Ferry. It can be looked at, not changed.</source>
        <translation>La base de datos la creó un Ferry más reciente. Se puede consultar, pero no modificar.</translation>
    </message>
</context>
<context>
    <name>OpenAddress</name>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>Se envía como «Authorization: Bearer …».</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeceras</translation>
    </message>
    <message>
        <source>Sent with every request.</source>
        <translation>Se envían con cada solicitud.</translation>
    </message>
    <message>
        <source>Compute SHA-256</source>
        <translation>Calcular SHA-256</translation>
    </message>
    <message>
        <source>For the history; made while uploading.</source>
        <translation>Para el historial; se calcula durante la subida.</translation>
    </message>
    <message>
        <source>Content types</source>
        <translation>Tipos de contenido</translation>
    </message>
    <message>
        <source>For suffixes that should go with another type than the web&apos;s usual one.</source>
        <translation>Para extensiones que deban ir con un tipo distinto del habitual en la web.</translation>
    </message>
    <message>
        <source>Same bytes once</source>
        <translation>Mismos bytes, una sola vez</translation>
    </message>
    <message>
        <source>Skip a file whose content is there already, from any of your computers.</source>
        <translation>Omitir un archivo cuyo contenido ya está allí, desde cualquiera de sus equipos.</translation>
    </message>
    <message>
        <source>Keep files for (days)</source>
        <translation>Conservar archivos (días)</translation>
    </message>
    <message>
        <source>Older uploads of yours are offered for deletion in Remote files. Nothing is deleted by itself.</source>
        <translation>Sus subidas más antiguas se proponen para eliminar en Archivos remotos. Nada se elimina por sí solo.</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers with a private one.</source>
        <translation>Texto PEM o la ruta de un archivo PEM, para servidores con una privada.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificado de cliente</translation>
    </message>
    <message>
        <source>PEM text or the path of a PEM file, for servers that ask who you are.</source>
        <translation>Texto PEM o la ruta de un archivo PEM, para servidores que preguntan quién es usted.</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>Clave del certificado de cliente</translation>
    </message>
    <message>
        <source>The path of a PEM file; the key stays there.</source>
        <translation>La ruta de un archivo PEM; la clave se queda allí.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://, with USER@ where it asks for one; “none” for no proxy. Without it, as Ferry&apos;s settings say.</source>
        <translation>http://, https:// o socks5://, con USER@ si pide un usuario; «none» para ningún proxy. Si se deja vacío, el de los ajustes de Ferry.</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Autenticación</translation>
    </message>
    <message>
        <source>How a name and a password are sent.</source>
        <translation>Cómo se envían un nombre y una contraseña.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Ask before sending</source>
        <translation>Preguntar antes de enviar</translation>
    </message>
    <message>
        <source>Large files wait for the server&apos;s word (Expect: 100-continue).</source>
        <translation>Los archivos grandes esperan la palabra del servidor (Expect: 100-continue).</translation>
    </message>
    <message>
        <source>Only these files</source>
        <translation>Solo estos archivos</translation>
    </message>
    <message>
        <source>Patterns, separated by commas; all other files are left out. Empty: all go.</source>
        <translation>Patrones, separados por comas; los demás archivos se dejan fuera. Vacío: van todos.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>Patterns of files that are not uploaded; with / at the end, of folders.</source>
        <translation>Patrones de archivos que no se suben; con / al final, de carpetas.</translation>
    </message>
    <message>
        <source>Subfolder</source>
        <translation>Subcarpeta</translation>
    </message>
    <message>
        <source>Where each file goes, by the day of its last change: {year}, {month}, {day}.</source>
        <translation>Adónde va cada archivo, según el día de su último cambio: {year}, {month}, {day}.</translation>
    </message>
    <message>
        <source>If the name is taken</source>
        <translation>Si el nombre está ocupado</translation>
    </message>
    <message>
        <source>What happens when nobody has said it for the file.</source>
        <translation>Qué ocurre cuando nadie lo ha decidido para el archivo.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>The API&apos;s address, without “/files”: a gateway&apos;s, or another server&apos;s.</source>
        <translation>La dirección de la API, sin «/files»: la de una pasarela o de otro servidor.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Where the key was made. A key of one is unknown to the other.</source>
        <translation>Dónde se creó la clave. Una clave de una región es desconocida en la otra.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Kept in the keychain, and sent there alone.</source>
        <translation>Se guarda en el llavero y se envía solo allí.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Propósito</translation>
    </message>
    <message>
        <source>What the files are for; it decides what is taken.</source>
        <translation>Para qué son los archivos; decide cuáles se aceptan.</translation>
    </message>
    <message>
        <source>Largest file (MiB)</source>
        <translation>Archivo máximo (MiB)</translation>
    </message>
    <message>
        <source>Larger ones are not tried; 0 for no limit.</source>
        <translation>Los más grandes no se intentan; 0 es sin límite.</translation>
    </message>
    <message>
        <source>Wait until it is read</source>
        <translation>Esperar a que se lea</translation>
    </message>
    <message>
        <source>Follow the reading of the text on the server to its end; an upload is done after that.</source>
        <translation>Seguir hasta el final la lectura del texto en el servidor; la subida se completa después.</translation>
    </message>
    <message>
        <source>The server lists its files</source>
        <translation>El servidor lista sus archivos</translation>
    </message>
    <message>
        <source>After a lost answer Ferry looks whether the file is there; otherwise it asks you.</source>
        <translation>Si se pierde una respuesta, Ferry mira si el archivo está allí; si no, le pregunta a usted.</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>{name} stands for the file&apos;s name, {path} for its path with folders.</source>
        <translation>{name} representa el nombre del archivo; {path}, su ruta con carpetas.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>PUT can be repeated safely, POST cannot.</source>
        <translation>PUT se puede repetir con seguridad; POST, no.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Ask the server for the size afterwards, where it tells.</source>
        <translation>Preguntar después al servidor por el tamaño, si lo dice.</translation>
    </message>
    <message>
        <source>Look before uploading</source>
        <translation>Mirar antes de subir</translation>
    </message>
    <message>
        <source>Ask the server whether the name is taken, where it tells. Without it, files of the same name are replaced.</source>
        <translation>Preguntar al servidor si el nombre está ocupado, si lo dice. Sin esto, los archivos con el mismo nombre se reemplazan.</translation>
    </message>
    <message>
        <source>Create folders</source>
        <translation>Crear carpetas</translation>
    </message>
    <message>
        <source>With WebDAV servers, when one is missing.</source>
        <translation>En servidores WebDAV, cuando falta alguna.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files are copied here; it is made when missing.</source>
        <translation>Los archivos se copian aquí; se crea si falta.</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Conduce a</translation>
    </message>
    <message>
        <source>Each file goes to all of these. One that fails holds none of the others up.</source>
        <translation>Cada archivo va a todos estos. Uno que falla no retiene a los demás.</translation>
    </message>
    <message>
        <source>Choose from</source>
        <translation>Elegir entre</translation>
    </message>
    <message>
        <source>The first of these that takes the file, by size and type, and is neither overloaded nor out of balance.</source>
        <translation>El primero de estos que acepte el archivo, por tamaño y tipo, y no esté sobrecargado ni sin saldo.</translation>
    </message>
    <message>
        <source>Go on to the next</source>
        <translation>Pasar al siguiente</translation>
    </message>
    <message>
        <source>When a service fails for its own reasons: no balance, no quota, overload.</source>
        <translation>Cuando un servicio falla por motivos propios: sin saldo, sin cuota, sobrecarga.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Uploads as this user, to its project.</source>
        <translation>Sube como este usuario, a su proyecto.</translation>
    </message>
    <message>
        <source>Project URL</source>
        <translation>URL del proyecto</translation>
    </message>
    <message>
        <source>In the dashboard under Settings, Data API.</source>
        <translation>En el panel, en Settings, Data API.</translation>
    </message>
    <message>
        <source>Publishable or anon key</source>
        <translation>Clave publishable o anon</translation>
    </message>
    <message>
        <source>The public one. A secret or service_role key is refused: it opens the whole project to whoever finds it on this computer.</source>
        <translation>La pública. Una clave secreta o service_role se rechaza: abre todo el proyecto a quien la encuentre en este equipo.</translation>
    </message>
    <message>
        <source>Bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>In the bucket; it need not exist yet. “{user}” is the account&apos;s user id.</source>
        <translation>En el bucket; no hace falta que exista todavía. «{user}» es el ID de usuario de la cuenta.</translation>
    </message>
    <message>
        <source>Cache time (seconds)</source>
        <translation>Tiempo de caché (segundos)</translation>
    </message>
    <message>
        <source>How long browsers may keep a download.</source>
        <translation>Cuánto tiempo pueden guardar los navegadores una descarga.</translation>
    </message>
    <message>
        <source>Resumable above (MB)</source>
        <translation>Reanudable a partir de (MB)</translation>
    </message>
    <message>
        <source>Smaller files go in one request, as Supabase advises up to 6 MB.</source>
        <translation>Los archivos menores van en una sola solicitud, como aconseja Supabase hasta 6 MB.</translation>
    </message>
    <message>
        <source>Verify after uploading</source>
        <translation>Verificar tras subir</translation>
    </message>
    <message>
        <source>One more request for each file.</source>
        <translation>Una solicitud más por cada archivo.</translation>
    </message>
    <message>
        <source>Upload URL</source>
        <translation>URL de subida</translation>
    </message>
    <message>
        <source>Where the server creates uploads.</source>
        <translation>Donde el servidor crea las subidas.</translation>
    </message>
    <message>
        <source>Chunk size (MiB)</source>
        <translation>Tamaño de fragmento (MiB)</translation>
    </message>
    <message>
        <source>At most this much is sent again after a break; smaller where a proxy limits bodies.</source>
        <translation>Como máximo se vuelve a enviar esto tras un corte; menos si un proxy limita los cuerpos.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As you want to see it in Ferry.</source>
        <translation>Como quiere verlo en Ferry.</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Subidas a la vez</translation>
    </message>
    <message>
        <source>Empty: as many as Ferry or the service allows.</source>
        <translation>Vacío: tantas como permita Ferry o el servicio.</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>They go on where they stopped when Ferry is started again.</source>
        <translation>
            <numerusform>Al volver a iniciar Ferry, continúa donde se detuvo.</numerusform>
            <numerusform>Al volver a iniciar Ferry, continúan donde se detuvieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</source>
        <translation>
            <numerusform>Al volver a iniciar Ferry, empieza desde el principio: su destino no puede continuar a mitad de un archivo.</numerusform>
            <numerusform>Al volver a iniciar Ferry, empiezan desde el principio: sus destinos no pueden continuar a mitad de un archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go on where they stopped</source>
        <translation>
            <numerusform>%1 continúa donde se detuvo</numerusform>
            <numerusform>%1 continúan donde se detuvieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begin again from the start</source>
        <translation>
            <numerusform>%1 empieza desde el principio</numerusform>
            <numerusform>%1 empiezan desde el principio</numerusform>
        </translation>
    </message>
    <message>
        <source>When Ferry is started again, %1, %2.</source>
        <translation>Al volver a iniciar Ferry, %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files are uploading</source>
        <translation>
            <numerusform>Se está subiendo %1 archivo</numerusform>
            <numerusform>Se están subiendo %1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit Ferry</source>
        <translation>Salir de Ferry</translation>
    </message>
    <message numerus="yes">
        <source>%1 more are waiting, and stay in the list.</source>
        <translation>
            <numerusform>Hay %1 más en espera, que permanece en la lista.</numerusform>
            <numerusform>Hay %1 más en espera, que permanecen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit and resume next time</source>
        <translation>Salir y reanudar la próxima vez</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>?</source>
        <translation>?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>In history</source>
        <translation>En el historial</translation>
    </message>
    <message>
        <source>Not in history</source>
        <translation>Fuera del historial</translation>
    </message>
    <message>
        <source>Was there before</source>
        <translation>Ya estaba antes</translation>
    </message>
    <message>
        <source>This history knows nothing of it: another program, or a computer that does not sync, may have brought it.</source>
        <translation>Este historial no sabe nada de él: puede que lo haya traído otro programa, o un equipo que no sincroniza.</translation>
    </message>
    <message>
        <source>It was there before Ferry came upon it.</source>
        <translation>Ya estaba allí antes de que Ferry lo encontrara.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>este equipo</translation>
    </message>
    <message>
        <source>Uploaded from %1, last used %2</source>
        <translation>Subido desde %1, último uso: %2</translation>
    </message>
    <message>
        <source>%1. It has another size by now, so somebody wrote it anew.</source>
        <translation>%1. Ahora tiene otro tamaño, así que alguien lo escribió de nuevo.</translation>
    </message>
    <message>
        <source>%1, SHA-256 known</source>
        <translation>%1, SHA-256 conocido</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
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
            <numerusform>%1 · %2 fuera de este historial</numerusform>
            <numerusform>%1 · %2 fuera de este historial</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, last used %3, %4</source>
        <translation>%1, %2, último uso: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 files.</source>
        <translation>
            <numerusform>Se eliminó %1 archivo.</numerusform>
            <numerusform>Se eliminaron %1 archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left: somebody changed them since they were listed.</source>
        <translation>
            <numerusform>%1 archivo sin eliminar: alguien lo modificó después de la lista.</numerusform>
            <numerusform>%1 archivos sin eliminar: alguien los modificó después de la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be deleted.</source>
        <translation>
            <numerusform>No se pudo eliminar %1 archivo.</numerusform>
            <numerusform>No se pudieron eliminar %1 archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded %1. Its SHA-256 is the one that was uploaded.</source>
        <translation>Descargado: %1. Su SHA-256 es el que se subió.</translation>
    </message>
    <message>
        <source>Downloaded %1. Its size is right; nobody knows its hash.</source>
        <translation>Descargado: %1. Su tamaño es correcto; nadie conoce su hash.</translation>
    </message>
    <message>
        <source>Downloaded %1, not verified.</source>
        <translation>Descargado: %1, sin verificar.</translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%1: %2 need attention</source>
        <comment>destination, number</comment>
        <translation>
            <numerusform>%1: %2 requiere atención</numerusform>
            <numerusform>%1: %2 requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1: completado</translation>
    </message>
    <message>
        <source>%1 cancelled</source>
        <translation>%1: cancelado</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1: en espera</translation>
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
            <numerusform>%1 y %2 más</numerusform>
            <numerusform>%1 y %2 más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>resumed after a lost connection</source>
        <translation>reanudado tras perder la conexión</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Reading the whole file once, to recognise it · %1</source>
        <translation>Leyendo el archivo entero una vez, para reconocerlo · %1</translation>
    </message>
    <message>
        <source>Reading its text</source>
        <translation>Leyendo su texto</translation>
    </message>
    <message>
        <source>%1 has it and reads the text out of it · uploaded %2</source>
        <translation>%1 lo tiene y está leyendo su texto · %2 subidos</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Terminando</translation>
    </message>
    <message>
        <source>Checking on %1 · uploaded %2</source>
        <translation>Comprobando en %1 · %2 subidos</translation>
    </message>
    <message>
        <source>%1 is storing it · uploaded %2</source>
        <translation>%1 lo está guardando · %2 subidos</translation>
    </message>
    <message>
        <source>no data moving</source>
        <translation>no se mueven datos</translation>
    </message>
    <message>
        <source>Paused: the service is overloaded</source>
        <translation>En pausa: el servicio está sobrecargado</translation>
    </message>
    <message>
        <source>Paused until %1: the service is overloaded</source>
        <translation>En pausa hasta las %1: el servicio está sobrecargado</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The server asked to wait</source>
        <translation>El servidor pidió esperar</translation>
    </message>
    <message>
        <source>Waiting for somebody to sign in</source>
        <translation>En espera de que alguien inicie sesión</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on</source>
        <translation>Desbloquee el llavero para continuar</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>goes on from there</source>
        <translation>continúa desde ahí</translation>
    </message>
    <message>
        <source>Waiting for sign-in</source>
        <translation>En espera de inicio de sesión</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>En espera de red</translation>
    </message>
    <message>
        <source>Trying again in %1</source>
        <translation>Reintento en %1</translation>
    </message>
    <message>
        <source>Trying again</source>
        <translation>Reintentando</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>same content, checked</source>
        <translation>mismo contenido, comprobado</translation>
    </message>
    <message>
        <source>size checked</source>
        <translation>tamaño comprobado</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>Already there. Same content, nothing was sent.</source>
        <translation>Ya estaba allí. El contenido es el mismo; no se envió nada.</translation>
    </message>
    <message>
        <source>Same file, uploaded from here on %1. Nothing was sent.</source>
        <translation>El mismo archivo, subido desde aquí el %1. No se envió nada.</translation>
    </message>
    <message>
        <source>Same file, uploaded from %1 on %2. Nothing was sent.</source>
        <translation>El mismo archivo, subido desde %1 el %2. No se envió nada.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Skipped, same file</source>
        <translation>Omitido, mismo archivo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>A file of that name was there already, and was left as it is.</source>
        <translation>Ya había allí un archivo con ese nombre, que se dejó como está.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>A file of that name is already in %1.</source>
        <translation>Ya hay un archivo con ese nombre en %1.</translation>
    </message>
    <message>
        <source>Needs an answer</source>
        <translation>Necesita respuesta</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Explorando</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 requiere atención</numerusform>
            <numerusform>%1 requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>uploading to %1</source>
        <translation>subiendo a %1</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>expanded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>collapsed</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Subir de todos modos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Show files</source>
        <translation>Mostrar archivos</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Waiting until %1</source>
        <comment>in quiet hours</comment>
        <translation>En espera hasta las %1</translation>
    </message>
    <message>
        <source>Metered connection</source>
        <translation>Conexión de uso medido</translation>
    </message>
    <message>
        <source>Waiting while the computer sleeps</source>
        <translation>En espera mientras el equipo está en suspensión</translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message>
        <source>Scanning</source>
        <translation>Explorando</translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 requiere atención</numerusform>
            <numerusform>%1 requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Uploading</source>
        <translation>Subiendo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>No data moving</source>
        <translation>No se mueven datos</translation>
    </message>
</context>
<context>
    <name>RowColumns</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>SetUp</name>
    <message>
        <source>the table upload_history, which holds the history</source>
        <translation>la tabla upload_history, que contiene el historial</translation>
    </message>
    <message>
        <source>some columns of the table upload_history</source>
        <translation>algunas columnas de la tabla upload_history</translation>
    </message>
    <message>
        <source>the limits on what may be written into the table</source>
        <translation>los límites de lo que se puede escribir en la tabla</translation>
    </message>
    <message>
        <source>the table history_clock, which numbers the changes</source>
        <translation>la tabla history_clock, que numera los cambios</translation>
    </message>
    <message>
        <source>the table history_devices, which knows your computers</source>
        <translation>la tabla history_devices, que conoce sus equipos</translation>
    </message>
    <message>
        <source>the table history_graves, which keeps forgotten uploads from coming back</source>
        <translation>la tabla history_graves, que evita que vuelvan las subidas olvidadas</translation>
    </message>
    <message>
        <source>the trigger that guards what is written</source>
        <translation>el trigger que vigila lo que se escribe</translation>
    </message>
    <message>
        <source>row level security, which keeps others out of your history</source>
        <translation>la seguridad a nivel de fila, que mantiene a otros fuera de su historial</translation>
    </message>
    <message>
        <source>the policies by which everybody sees only their own rows</source>
        <translation>las políticas por las que cada cual ve solo sus propias filas</translation>
    </message>
    <message>
        <source>nothing, but a policy of the tables is not Ferry&apos;s and may show your history to others</source>
        <translation>nada, pero una política de las tablas no es de Ferry y puede mostrar su historial a otros</translation>
    </message>
    <message>
        <source>the rights of signed-in users on the table</source>
        <translation>los derechos de los usuarios con sesión iniciada sobre la tabla</translation>
    </message>
    <message>
        <source>the function ferry_hello, with which a sync begins</source>
        <translation>la función ferry_hello, con la que empieza una sincronización</translation>
    </message>
    <message>
        <source>Realtime for the table: without it changes come once a minute, not at once</source>
        <translation>Realtime para la tabla: sin él, los cambios llegan una vez por minuto, no al instante</translation>
    </message>
    <message>
        <source>the private bucket ferry-uploads, for your files</source>
        <translation>el bucket privado ferry-uploads, para sus archivos</translation>
    </message>
    <message>
        <source>the policies that give every user a folder in that bucket</source>
        <translation>las políticas que dan a cada usuario una carpeta en ese bucket</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
</context>
<context>
    <name>SortMenu</name>
    <message>
        <source>Order of upload</source>
        <translation>Orden de subida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Nothing is lost; the next sync goes on.</source>
        <translation>No se pierde nada; la próxima sincronización continúa.</translation>
    </message>
    <message>
        <source>Check the project&apos;s address in the account&apos;s settings.</source>
        <translation>Compruebe la dirección del proyecto en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>The project cannot be reached.</source>
        <translation>No se puede contactar con el proyecto.</translation>
    </message>
    <message>
        <source>Check the network and the address, then sync again.</source>
        <translation>Compruebe la red y la dirección, y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The connection broke off during the sync.</source>
        <translation>La conexión se interrumpió durante la sincronización.</translation>
    </message>
    <message>
        <source>The project stopped taking data.</source>
        <translation>El proyecto dejó de aceptar datos.</translation>
    </message>
    <message>
        <source>The project did not answer in time.</source>
        <translation>El proyecto no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The project could not prove who it is, so nothing was sent.</source>
        <translation>El proyecto no pudo demostrar su identidad, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check the address and this computer&apos;s clock, or give the account the certificate of the project&apos;s authority.</source>
        <translation>Compruebe la dirección y el reloj de este equipo, o dé a la cuenta el certificado de la autoridad del proyecto.</translation>
    </message>
    <message>
        <source>The network&apos;s proxy did not let the sync through.</source>
        <translation>El proxy de la red no dejó pasar la sincronización.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer, then sync again.</source>
        <translation>Compruebe los ajustes de proxy de este equipo y sincronice de nuevo.</translation>
    </message>
    <message>
        <source>The project sends the sync to another address, which Ferry does not follow.</source>
        <translation>El proyecto envía la sincronización a otra dirección, que Ferry no sigue.</translation>
    </message>
    <message>
        <source>The project pointed at another host, which was given nothing of yours.</source>
        <translation>El proyecto remitió a otro servidor, que no recibió nada suyo.</translation>
    </message>
    <message>
        <source>The project answered with far more than was asked for.</source>
        <translation>El proyecto respondió con mucho más de lo que se le pidió.</translation>
    </message>
    <message>
        <source>The project gave an answer that Ferry does not understand.</source>
        <translation>El proyecto dio una respuesta que Ferry no entiende.</translation>
    </message>
    <message>
        <source>The project is getting too many requests.</source>
        <translation>El proyecto está recibiendo demasiadas solicitudes.</translation>
    </message>
    <message>
        <source>The project has trouble of its own.</source>
        <translation>El proyecto tiene problemas propios.</translation>
    </message>
    <message>
        <source>Another Ferry is renewing the sign-in.</source>
        <translation>Otro Ferry está renovando la sesión.</translation>
    </message>
    <message>
        <source>The project no longer accepts the sign-in.</source>
        <translation>El proyecto ya no acepta la sesión.</translation>
    </message>
    <message>
        <source>Sign in again; the sync then goes on.</source>
        <translation>Inicie sesión de nuevo; la sincronización continuará.</translation>
    </message>
    <message>
        <source>The project does not let you write its history.</source>
        <translation>El proyecto no le permite escribir su historial.</translation>
    </message>
    <message>
        <source>Run the set-up script again; it mends the project&apos;s rules.</source>
        <translation>Ejecute de nuevo el script de preparación; corrige las reglas del proyecto.</translation>
    </message>
    <message>
        <source>The project has no table for the history yet.</source>
        <translation>El proyecto todavía no tiene una tabla para el historial.</translation>
    </message>
    <message>
        <source>Run the set-up script in its SQL editor.</source>
        <translation>Ejecute el script de preparación en su editor SQL.</translation>
    </message>
    <message>
        <source>The project does not take a row of this size.</source>
        <translation>El proyecto no acepta una fila de este tamaño.</translation>
    </message>
    <message>
        <source>Keep it on this computer.</source>
        <translation>Consérvela en este equipo.</translation>
    </message>
    <message>
        <source>The project keeps no more of your history.</source>
        <translation>El proyecto no guarda más de su historial.</translation>
    </message>
    <message>
        <source>What is new waits here until there is room.</source>
        <translation>Lo nuevo espera aquí hasta que haya sitio.</translation>
    </message>
    <message>
        <source>The project did not accept a row.</source>
        <translation>El proyecto no aceptó una fila.</translation>
    </message>
    <message>
        <source>Sync again, or keep it on this computer.</source>
        <translation>Sincronice de nuevo o consérvela en este equipo.</translation>
    </message>
    <message>
        <source>The sync was interrupted.</source>
        <translation>La sincronización se interrumpió.</translation>
    </message>
    <message>
        <source>The project keeps %1 forgotten uploads of each user, and yours are that many. What is new waits here until old ones are collected.</source>
        <translation>El proyecto guarda %1 subidas olvidadas de cada usuario, y las suyas ya llegan a ese número. Lo nuevo espera aquí hasta que se recojan las antiguas.</translation>
    </message>
    <message>
        <source>The project keeps %1 uploads of each user&apos;s history, and yours is full. What is new waits here until you forget some, or the number in history_limits is raised.</source>
        <translation>El proyecto guarda %1 subidas en el historial de cada usuario, y el suyo está lleno. Lo nuevo espera aquí hasta que olvide algunas o se aumente el número en history_limits.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 cambio</numerusform>
            <numerusform>%1 cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>History synced</source>
        <translation>Historial sincronizado</translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 rechazada</numerusform>
            <numerusform>%1 rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching %1 of %2 …</source>
        <translation>Recibiendo %1 de %2…</translation>
    </message>
    <message>
        <source>Sending %1 …</source>
        <translation>Enviando %1…</translation>
    </message>
    <message>
        <source>Syncing history…</source>
        <translation>Sincronizando historial…</translation>
    </message>
    <message>
        <source>History not synced</source>
        <translation>Historial sin sincronizar</translation>
    </message>
    <message>
        <source>History full</source>
        <translation>Historial lleno</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
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
        <translation>%1 d</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Sync history…</source>
        <translation>Sincronizar historial…</translation>
    </message>
    <message>
        <source>Sign in to sync</source>
        <translation>Falta iniciar sesión</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Preparar historial</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The history of uploads stays on this computer. With a Supabase project of your own it is the same on all your computers.</source>
        <translation>El historial de subidas se queda en este equipo. Con un proyecto de Supabase propio es el mismo en todos sus equipos.</translation>
    </message>
    <message>
        <source>The sync goes on once you have signed in again.</source>
        <translation>La sincronización continúa cuando inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The project has no complete table for the history yet.</source>
        <translation>El proyecto todavía no tiene una tabla completa para el historial.</translation>
    </message>
    <message>
        <source>The project cannot be reached. Ferry tries again by itself; nothing is lost.</source>
        <translation>No se puede contactar con el proyecto. Ferry lo reintenta por sí solo; no se pierde nada.</translation>
    </message>
    <message>
        <source>The history is being synced.</source>
        <translation>El historial se está sincronizando.</translation>
    </message>
    <message>
        <source>Here and in the project the history is the same, but for what is refused.</source>
        <translation>Aquí y en el proyecto el historial es el mismo, salvo lo rechazado.</translation>
    </message>
    <message>
        <source>This computer and the project have the same history.</source>
        <translation>Este equipo y el proyecto tienen el mismo historial.</translation>
    </message>
    <message>
        <source>The last sync failed. Ferry tries again by itself.</source>
        <translation>La última sincronización falló. Ferry lo reintenta por sí solo.</translation>
    </message>
    <message>
        <source>Live: changes come as they happen</source>
        <translation>En directo: los cambios llegan cuando ocurren</translation>
    </message>
    <message>
        <source>Asked now and then</source>
        <translation>Se pregunta de vez en cuando</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is behind by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>El reloj de este equipo va %1 atrasado. A la sincronización no le importa, pero las horas del historial no son exactas.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is ahead by %1. The sync does not mind, but the times in the history are off.</source>
        <translation>El reloj de este equipo va %1 adelantado. A la sincronización no le importa, pero las horas del historial no son exactas.</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>Co&amp;nectar Supabase…</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>Set &amp;up history…</source>
        <translation>&amp;Preparar historial…</translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message>
        <source>Accounts can be listed, added, signed in and out, removed, and told to sync the history. See ferry --help.</source>
        <translation>Las cuentas se pueden listar, añadir y quitar; también se puede iniciar o cerrar su sesión y hacer que sincronicen el historial. Vea ferry --help.</translation>
    </message>
    <message>
        <source>There is no account of that e-mail address. See: ferry accounts list</source>
        <translation>No hay ninguna cuenta con esa dirección de correo. Vea: ferry accounts list</translation>
    </message>
    <message>
        <source>Several projects know that e-mail address. Say which: --set url=…</source>
        <translation>Varios proyectos conocen esa dirección de correo. Indique cuál: --set url=…</translation>
    </message>
    <message>
        <source>syncs the history</source>
        <translation>sincroniza el historial</translation>
    </message>
    <message>
        <source>An account has no setting “%1”: url, key, email and ca are what it takes.</source>
        <translation>Una cuenta no tiene el ajuste «%1»: admite url, key, email y ca.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>An account needs --set url=…, --set key=… and --set email=…</source>
        <translation>Una cuenta necesita --set url=…, --set key=… y --set email=…</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Which password? It comes from the prompt, --secret-stdin or FERRY_SECRET.</source>
        <translation>¿Qué contraseña? Escríbala cuando se pida, o dela con --secret-stdin o en FERRY_SECRET.</translation>
    </message>
    <message>
        <source>A code was sent to %1.</source>
        <translation>Se envió un código a %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Which code? It comes from the prompt or --secret-stdin.</source>
        <translation>¿Qué código? Escríbalo cuando se pida o delo con --secret-stdin.</translation>
    </message>
    <message>
        <source>There is no keychain here, or it is locked, so the sign-in could not be kept. --plain-tokens keeps it in a file of the profile that only you can read.</source>
        <translation>Aquí no hay llavero, o está bloqueado, así que no se pudo guardar la sesión. --plain-tokens la guarda en un archivo del perfil que solo usted puede leer.</translation>
    </message>
    <message>
        <source>ferry accounts sync EMAIL on, or off.</source>
        <translation>ferry accounts sync EMAIL on, o bien off.</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</source>
        <translation>
            <numerusform>%1 subida anterior de este equipo todavía no está en el historial sincronizado: ferry sync --claim la añade.</numerusform>
            <numerusform>%1 subidas anteriores de este equipo todavía no están en el historial sincronizado: ferry sync --claim las añade.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>--set takes key=value.</source>
        <translation>--set admite key=value.</translation>
    </message>
    <message>
        <source>--set %1 has an empty value. Without it the setting takes its default.</source>
        <translation>--set %1 tiene un valor vacío. Si no se indica, el ajuste toma su valor predeterminado.</translation>
    </message>
    <message>
        <source>%1 needs a value, and this one is empty.</source>
        <translation>%1 necesita un valor, y este está vacío.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to 64, or auto.</source>
        <translation>--jobs admite un número de 1 a 64, o auto.</translation>
    </message>
    <message>
        <source>--limit takes a rate such as 500k or 2M (bytes per second), and 0 for none.</source>
        <translation>--limit admite una velocidad como 500k o 2M (bytes por segundo), y 0 para no limitar.</translation>
    </message>
    <message>
        <source>--on-conflict takes ask, keep-both, replace or skip.</source>
        <translation>--on-conflict admite ask, keep-both, replace o skip.</translation>
    </message>
    <message>
        <source>%1 takes a number of days, as 30d or 6w.</source>
        <translation>%1 admite un número de días, como 30d o 6w.</translation>
    </message>
    <message>
        <source>--for takes a time, as 30m, 12h, 7d or 2w.</source>
        <translation>--for admite un tiempo, como 30m, 12h, 7d o 2w.</translation>
    </message>
    <message>
        <source>--action takes %1.</source>
        <translation>--action admite %1.</translation>
    </message>
    <message>
        <source>--every takes a number of seconds.</source>
        <translation>--every admite un número de segundos.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. See ferry --help.</source>
        <translation>No hay ningún comando «%1» ni ningún archivo con ese nombre aquí. Vea ferry --help.</translation>
    </message>
    <message>
        <source>There is no command “%1” and no file of that name here. Did you mean ferry %2?</source>
        <translation>No hay ningún comando «%1» ni ningún archivo con ese nombre aquí. ¿Quería decir ferry %2?</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>There is no option %1. See ferry --help.</source>
        <translation>No hay ninguna opción %1. Vea ferry --help.</translation>
    </message>
    <message>
        <source>--action is for Ferry&apos;s window, and goes with no command and no files.</source>
        <translation>--action es para la ventana de Ferry y no admite comandos ni archivos.</translation>
    </message>
    <message>
        <source>What is the question? As in: ferry ask &quot;What is it about?&quot; thesis.pdf</source>
        <translation>¿Cuál es la pregunta? Por ejemplo: ferry ask &quot;¿De qué trata?&quot; thesis.pdf</translation>
    </message>
    <message>
        <source>One of the names is empty, as if from a variable that is not set.</source>
        <translation>Uno de los nombres está vacío, como de una variable sin definir.</translation>
    </message>
    <message>
        <source>One of the words is empty, as if from a variable that is not set.</source>
        <translation>Una de las palabras está vacía, como de una variable sin definir.</translation>
    </message>
    <message>
        <source>The list names no files, so there is nothing to do.</source>
        <translation>La lista no nombra ningún archivo, así que no hay nada que hacer.</translation>
    </message>
    <message>
        <source>The current folder is gone: name the files by their full paths.</source>
        <translation>La carpeta actual ya no existe: nombre los archivos por su ruta completa.</translation>
    </message>
    <message>
        <source>“%1” keeps files and answers no questions. Ask a destination of the kind kimi, glm or openai.</source>
        <translation>«%1» guarda archivos y no responde preguntas. Pregunte a un destino de tipo kimi, glm u openai.</translation>
    </message>
    <message>
        <source>There is nobody to ask. Add one: ferry destinations add NAME --kind kimi, glm or openai</source>
        <translation>No hay a quién preguntar. Añada un destino: ferry destinations add NAME --kind kimi, glm u openai</translation>
    </message>
    <message>
        <source>FERRY_SECRET is used for the destination that --to names, and for no other: it is not used now.</source>
        <translation>FERRY_SECRET se usa para el destino que nombra --to, y para ningún otro: ahora no se usa.</translation>
    </message>
    <message>
        <source>%1 “%2” is asked instead.</source>
        <translation>%1 Se pregunta en su lugar a «%2».</translation>
    </message>
    <message>
        <source>Another Ferry is uploading with this profile; waiting for it.</source>
        <translation>Otro Ferry está subiendo con este perfil; se espera a que termine.</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile; waiting for it.</source>
        <translation>Otro Ferry está trabajando con este perfil; se espera a que termine.</translation>
    </message>
    <message>
        <source>Which files? See ferry --help.</source>
        <translation>¿Qué archivos? Vea ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it syncs.</source>
        <translation>La ventana de Ferry está abierta: sincroniza ella.</translation>
    </message>
    <message>
        <source>There is no destination to upload to. Add one: ferry destinations add</source>
        <translation>No hay ningún destino al que subir. Añada uno: ferry destinations add</translation>
    </message>
    <message>
        <source>There is no destination “%1”. See: ferry destinations list</source>
        <translation>No hay ningún destino «%1». Vea: ferry destinations list</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>several between commas, and the last</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>“%1” is ready.</source>
        <translation>«%1» está listo.</translation>
    </message>
    <message>
        <source>“%1” is ready: %2</source>
        <translation>«%1» está listo: %2</translation>
    </message>
    <message>
        <source>Which destination? See ferry --help.</source>
        <translation>¿Qué destino? Vea ferry --help.</translation>
    </message>
    <message>
        <source>Destinations can be listed, added, checked and removed. See ferry --help.</source>
        <translation>Los destinos se pueden listar, añadir, comprobar y quitar. Vea ferry --help.</translation>
    </message>
    <message>
        <source>upload-limit: a number of uploads at a time.</source>
        <translation>upload-limit: se espera un número de subidas a la vez.</translation>
    </message>
    <message>
        <source>%1 has no setting “%2”.</source>
        <translation>%1 no tiene el ajuste «%2».</translation>
    </message>
    <message>
        <source>“%1” is a secret: give it with --secret-stdin, at the prompt, or in FERRY_SECRET, so that it is not seen in the list of processes.</source>
        <translation>«%1» es un secreto: delo con --secret-stdin, cuando se pida o en FERRY_SECRET, para que no se vea en la lista de procesos.</translation>
    </message>
    <message>
        <source>“%1” carries a secret, which the list of processes would show: name it with --secret %1, and give its value at the prompt or with --secret-stdin.</source>
        <translation>«%1» lleva un secreto, que la lista de procesos mostraría: nómbrelo con --secret %1, y dé su valor cuando se pida o con --secret-stdin.</translation>
    </message>
    <message>
        <source>FERRY_SECRET holds one secret, and these are %1: give them with --secret-stdin, one a line.</source>
        <translation>FERRY_SECRET contiene un solo secreto, y aquí hay %1: delos con --secret-stdin, uno por línea.</translation>
    </message>
    <message>
        <source>--secret takes header.NAME, where %1 has headers, or one of its secrets; this is “%2”.</source>
        <translation>--secret admite header.NAME, donde %1 tiene cabeceras, o uno de sus secretos; esto es «%2».</translation>
    </message>
    <message>
        <source>“%1” needs a value: at the prompt or with --secret-stdin, one a line.</source>
        <translation>«%1» necesita un valor: cuando se pida o con --secret-stdin, uno por línea.</translation>
    </message>
    <message>
        <source>%1 takes no secret.</source>
        <translation>%1 no admite ningún secreto.</translation>
    </message>
    <message>
        <source>There is no keychain here, so the secret was not kept. Give it in FERRY_SECRET when you upload.</source>
        <translation>Aquí no hay llavero, así que no se guardó el secreto. Delo en FERRY_SECRET cuando suba archivos.</translation>
    </message>
    <message>
        <source>--kind takes %1.</source>
        <translation>--kind admite %1.</translation>
    </message>
    <message>
        <source>There is no account “%1”. See ferry accounts.</source>
        <translation>No hay ninguna cuenta «%1». Vea ferry accounts.</translation>
    </message>
    <message>
        <source>It is kept untried: %1</source>
        <translation>El destino se guarda sin probar: %1</translation>
    </message>
    <message>
        <source>There is no destination of that name. See: ferry destinations list</source>
        <translation>No hay ningún destino con ese nombre. Vea: ferry destinations list</translation>
    </message>
    <message>
        <source>“%1” leads to “%2” as well: remove that first, or make it anew without it.</source>
        <translation>«%1» también conduce a «%2»: quite antes el primero, o créelo de nuevo sin el segundo.</translation>
    </message>
    <message>
        <source>”, “</source>
        <comment>between names in quotes</comment>
        <translation>», «</translation>
    </message>
    <message>
        <source>The list of files “%1” cannot be read: %2.</source>
        <translation>No se puede leer la lista de archivos «%1»: %2.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open: it uploads them. %1</source>
        <translation>La ventana de Ferry está abierta: los sube ella. %1</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is open. %1</source>
        <translation>La ventana de Ferry está abierta. %1</translation>
    </message>
    <message>
        <source>open the window, with these files queued</source>
        <translation>abre la ventana, con estos archivos en la cola</translation>
    </message>
    <message>
        <source>have the window do that; opens one if there is none</source>
        <translation>hace que la ventana lo haga; abre una si no hay ninguna</translation>
    </message>
    <message>
        <source>sums of the history: uploads, bytes saved, failures, speeds</source>
        <translation>sumas del historial: subidas, bytes ahorrados, fallos, velocidad</translation>
    </message>
    <message>
        <source>the history of all your computers in one</source>
        <translation>el historial de todos sus equipos en uno</translation>
    </message>
    <message>
        <source>what the project&apos;s SQL editor has to run once</source>
        <translation>lo que debe ejecutarse una vez en el editor SQL del proyecto</translation>
    </message>
    <message>
        <source>what was asked, and the answers, as Markdown or JSON</source>
        <translation>lo que se preguntó, y las respuestas, como Markdown o JSON</translation>
    </message>
    <message>
        <source>what happened, without names, tokens or URLs: a log to send</source>
        <translation>lo ocurrido, sin nombres, tokens ni URL: un registro para enviar</translation>
    </message>
    <message>
        <source>With each: --profile DIR keeps settings, queue and history in DIR, which is Ferry&apos;s own, empty or new.</source>
        <translation>Con todos: --profile DIR guarda ajustes, cola e historial en DIR (de Ferry, vacío o nuevo).</translation>
    </message>
    <message>
        <source>ferry remote shows what is stored at a destination; FILE is a name or an id of that list. delete and
clean name each file first and ask on the terminal; --dry-run only names them, --yes does not ask. clean:
what this history uploaded and nobody used for so long (--older-than, or the destination&apos;s rule), or what it
does not know (--orphans, but for the last day). Nothing is deleted by itself.</source>
        <translation>ferry remote muestra lo guardado en un destino; FILE es un nombre o un ID de esa lista. delete y
clean nombran primero cada archivo y preguntan en el terminal; --dry-run solo los nombra, --yes no
pregunta. clean: lo que subió este historial y nadie ha usado en ese tiempo (--older-than o la regla
del destino), o lo que no conoce (--orphans, salvo lo del último día). Nada se elimina por sí solo.</translation>
    </message>
    <message>
        <source>Exit status: 0 all done or skipped, 1 some failed, 2 usage, 130 interrupted (ferry resume goes on).</source>
        <translation>Código de salida: 0 todo hecho u omitido, 1 fallos, 2 mal uso, 130 interrumpido (ferry resume continúa).</translation>
    </message>
    <message>
        <source>Of ferry ask: 0 answered, 1 it could not begin or was not kept, 2 usage, 3 a file could not be brought
there, 4 the service gave no answer, or half of one, 5 it took too long, 130 interrupted.</source>
        <translation>De ferry ask: 0 respondida, 1 no pudo empezar o no se guardó, 2 mal uso, 3 un archivo no se pudo
llevar allí, 4 el servicio no dio respuesta, o solo media, 5 tardó demasiado, 130 interrumpida.</translation>
    </message>
    <message>
        <source>Ferry uploads files: several at a time, resumable, remembered.</source>
        <translation>Ferry sube archivos: varios a la vez, reanudables, con memoria.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a computer</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>The secret of “%1” is in the keychain, which is locked or does not answer. Unlock the keychain to go on.</source>
        <translation>El secreto de «%1» está en el llavero, que está bloqueado o no responde. Desbloquee el llavero para continuar.</translation>
    </message>
    <message>
        <source>No keychain takes these secrets, so they stay in the database: %1</source>
        <translation>Ningún llavero acepta estos secretos, así que se quedan en la base de datos: %1</translation>
    </message>
    <message>
        <source>ferry log takes no names: it prints all of the log. See ferry --help.</source>
        <translation>ferry log no admite nombres: muestra todo el registro. Vea ferry --help.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window is not open, and there is no display here to open it on.</source>
        <translation>La ventana de Ferry no está abierta, y aquí no hay pantalla en la que abrirla.</translation>
    </message>
    <message>
        <source>There is no display here, so Ferry works in the terminal.</source>
        <translation>Aquí no hay pantalla, así que Ferry trabaja en el terminal.</translation>
    </message>
    <message>
        <source>Ferry&apos;s window could not be loaded: %1. Install Ferry again; in the terminal it works without a window, see ferry --help.</source>
        <translation>No se pudo cargar la ventana de Ferry: %1. Instale Ferry de nuevo; en el terminal funciona sin ventana, vea ferry --help.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be read: %2.</source>
        <translation>No se puede leer el perfil «%1»: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be written: %2.</source>
        <translation>No se puede escribir en el perfil «%1»: %2.</translation>
    </message>
    <message>
        <source>The profile “%1” cannot be made: %2.</source>
        <translation>No se puede crear el perfil «%1»: %2.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a file.</source>
        <translation>Un perfil es una carpeta, y «%1» es un archivo.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a pipe.</source>
        <translation>Un perfil es una carpeta, y «%1» es una tubería.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a socket.</source>
        <translation>Un perfil es una carpeta, y «%1» es un socket.</translation>
    </message>
    <message>
        <source>A profile is a folder, and “%1” is a device.</source>
        <translation>Un perfil es una carpeta, y «%1» es un dispositivo.</translation>
    </message>
    <message>
        <source>The profile “%1” is a link that leads nowhere.</source>
        <translation>El perfil «%1» es un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>“%1” is a folder with other things in it, such as “%2”: a profile is a folder that Ferry made, an empty one, or a new one.</source>
        <translation>«%1» es una carpeta con otras cosas dentro, como «%2»: un perfil es una carpeta creada por Ferry, una vacía o una nueva.</translation>
    </message>
    <message>
        <source>What is stored can be listed, downloaded, linked to, deleted and cleaned up. See ferry --help.</source>
        <translation>Lo guardado se puede listar, descargar, enlazar, eliminar y limpiar. Vea ferry --help.</translation>
    </message>
    <message>
        <source>Which destination? See: ferry destinations list</source>
        <translation>¿Qué destino? Vea: ferry destinations list</translation>
    </message>
    <message>
        <source>--older-than and --orphans are for list and clean; delete takes names.</source>
        <translation>--older-than y --orphans son para list y clean; delete admite nombres.</translation>
    </message>
    <message>
        <source>Download takes one file, by its name or id.</source>
        <translation>download admite un solo archivo, por su nombre o ID.</translation>
    </message>
    <message>
        <source>--for says how long a link works: ferry remote link.</source>
        <translation>--for dice cuánto tiempo funciona un enlace: ferry remote link.</translation>
    </message>
    <message>
        <source>Which files? By name or id, as ferry remote list shows them.</source>
        <translation>¿Qué archivos? Por nombre o ID, tal como los muestra ferry remote list.</translation>
    </message>
    <message>
        <source>List takes one text to look for.</source>
        <translation>list admite un solo texto que buscar.</translation>
    </message>
    <message>
        <source>Clean takes no names; see ferry remote delete.</source>
        <translation>clean no admite nombres; vea ferry remote delete.</translation>
    </message>
    <message>
        <source>In a folder of this computer, what Ferry did not bring there is yours. Name what is to be deleted: ferry remote delete.</source>
        <translation>En una carpeta de este equipo, lo que Ferry no llevó allí es suyo. Nombre lo que se deba eliminar: ferry remote delete.</translation>
    </message>
    <message>
        <source>Which files? --older-than 30d, --orphans, or a rule for this destination: ferry remote rule NAME 30d.</source>
        <translation>¿Qué archivos? --older-than 30d, --orphans o una regla para este destino: ferry remote rule NAME 30d.</translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: %1 files deleted before that.</source>
        <translation>
            <numerusform>Interrumpido: antes se eliminó %1 archivo.</numerusform>
            <numerusform>Interrumpido: antes se eliminaron %1 archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files listed…</source>
        <translation>
            <numerusform>%1 archivo listado…</numerusform>
            <numerusform>%1 archivos listados…</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no file “%1” there. Nothing was done.</source>
        <translation>Allí no hay ningún archivo «%1». No se hizo nada.</translation>
    </message>
    <message numerus="yes">
        <source>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</source>
        <translation>
            <numerusform>Allí hay %1 archivo con el nombre «%2»: indíquelo por su ID. No se hizo nada.</numerusform>
            <numerusform>Allí hay %1 archivos con el nombre «%2»: indique uno por su ID. No se hizo nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</source>
        <translation>
            <numerusform>Se eliminaría %1 archivo, %2 en total, de «%3». No se eliminó nada.</numerusform>
            <numerusform>Se eliminarían %1 archivos, %2 en total, de «%3». No se eliminó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</source>
        <translation>
            <numerusform>No se eliminó nada: no hay terminal en el que preguntar. Use --yes para eliminar %1 archivo, %2 en total, de «%3».</numerusform>
            <numerusform>No se eliminó nada: no hay terminal en el que preguntar. Use --yes para eliminar %1 archivos, %2 en total, de «%3».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</source>
        <comment>&quot;yes&quot; is what has to be typed</comment>
        <translation>
            <numerusform>¿Eliminar %1 archivo, %2 en total, de «%3»? No se podrá recuperar. Escriba yes:</numerusform>
            <numerusform>¿Eliminar %1 archivos, %2 en total, de «%3»? No se podrán recuperar. Escriba yes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>There is nothing to delete.</source>
        <translation>No hay nada que eliminar.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 archivo</numerusform>
            <numerusform>%1 archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 de %2 archivo</numerusform>
            <numerusform>%1 de %2 archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes, the most there may be</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>files, bytes</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <translation>
            <numerusform>%1 mostrado</numerusform>
            <numerusform>%1 mostrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in this history</source>
        <translation>
            <numerusform>%1 fuera de este historial</numerusform>
            <numerusform>%1 fuera de este historial</numerusform>
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
            <numerusform>Sin incluir: %1 archivo de las últimas %2 horas; puede ser una subida en curso.</numerusform>
            <numerusform>Sin incluir: %1 archivos de las últimas %2 horas; pueden ser subidas en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of which nobody knows the age.</source>
        <translation>
            <numerusform>Sin incluir: %1 archivo de antigüedad desconocida.</numerusform>
            <numerusform>Sin incluir: %1 archivos de antigüedad desconocida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted “%1”</source>
        <translation>Se eliminó «%1»</translation>
    </message>
    <message>
        <source>“%1” was gone already</source>
        <translation>«%1» ya no estaba</translation>
    </message>
    <message>
        <source>Left “%1”: it is another file by now than the one that was listed</source>
        <translation>Se dejó «%1»: ahora es un archivo distinto del que se listó</translation>
    </message>
    <message>
        <source>Not deleted: “%1”: %2</source>
        <translation>No se eliminó: «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted.</source>
        <translation>
            <numerusform>Se eliminó %1 archivo.</numerusform>
            <numerusform>Se eliminaron %1 archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile.</source>
        <translation>
            <numerusform>Se eliminó %1 archivo; sin eliminar, por haber cambiado entretanto: %2.</numerusform>
            <numerusform>Se eliminaron %1 archivos; sin eliminar, por haber cambiado entretanto: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 still there.</source>
        <translation>
            <numerusform>Se eliminó %1 archivo; todavía allí: %2.</numerusform>
            <numerusform>Se eliminaron %1 archivos; todavía allí: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</source>
        <translation>
            <numerusform>Se eliminó %1 archivo; sin eliminar, por haber cambiado entretanto: %2; todavía allí: %3.</numerusform>
            <numerusform>Se eliminaron %1 archivos; sin eliminar, por haber cambiado entretanto: %2; todavía allí: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: the SHA-256 is the one that was uploaded</source>
        <translation>Se descargó «%1», %2: el SHA-256 es el que se subió</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: of the size that was listed; nobody knows its hash</source>
        <translation>Se descargó «%1», %2: el tamaño es el de la lista; nadie conoce su hash</translation>
    </message>
    <message>
        <source>Downloaded “%1”, %2: not verified</source>
        <translation>Se descargó «%1», %2: sin verificar</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</source>
        <translation>
            <numerusform>«%1»: lo que subió este historial y nadie ha usado en %2 día se ofrece para eliminar.</numerusform>
            <numerusform>«%1»: lo que subió este historial y nadie ha usado en %2 días se ofrece para eliminar.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule: everything is kept.</source>
        <translation>«%1» no tiene ninguna regla: se conserva todo.</translation>
    </message>
    <message>
        <source>A rule is a number of days, as 30d or 6w, or off.</source>
        <translation>Una regla es un número de días, como 30d o 6w, o bien off.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: ferry remote clean shows what is older than %2 days, and asks.</source>
        <translation>
            <numerusform>«%1»: ferry remote clean muestra lo que tiene más de %2 día, y pregunta.</numerusform>
            <numerusform>«%1»: ferry remote clean muestra lo que tiene más de %2 días, y pregunta.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” has no rule any more.</source>
        <translation>«%1» ya no tiene ninguna regla.</translation>
    </message>
    <message>
        <source>Ferry may not start as many threads as it needs here. ulimit -u and ulimit -v raise that, or other programs have to end.</source>
        <translation>Ferry no puede iniciar aquí tantos hilos como necesita. ulimit -u y ulimit -v lo aumentan, o deben cerrarse otros programas.</translation>
    </message>
    <message>
        <source>Ferry needs %1 open files at least, and may have %2 here. ulimit -n raises that.</source>
        <translation>Ferry necesita al menos %1 archivos abiertos, y aquí puede tener %2. ulimit -n lo aumenta.</translation>
    </message>
    <message>
        <source>Ferry needs %1 MB of memory at least, and may not have that here. ulimit -v raises that, or other programs have to end.</source>
        <translation>Ferry necesita al menos %1 MB de memoria, y aquí no puede tener tanta. ulimit -v lo aumenta, o deben cerrarse otros programas.</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 archivo, %2</numerusform>
            <numerusform>%1 archivos, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent, same bytes there</source>
        <translation>No enviado, ya estaba allí</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 saved</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 archivo, ahorro de %2</numerusform>
            <numerusform>%1 archivos, ahorro de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped in all</source>
        <translation>Omitidos en total</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Error</translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %2 timed out</source>
        <translation>
            <numerusform>%1, de ellos %2 por tiempo agotado</numerusform>
            <numerusform>%1, de ellos %2 por tiempo agotado</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Went elsewhere after that</source>
        <translation>Llegaron a otro destino</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallos por causa</translation>
    </message>
    <message>
        <source>Destinations: uploads, bytes, failures, median speed</source>
        <translation>Destinos: subidas, bytes, fallos, velocidad mediana</translation>
    </message>
    <message>
        <source>ferry stats takes no names: it sums up the whole history, or --since 30d.</source>
        <translation>ferry stats no admite nombres: resume todo el historial, o --since 30d.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 de %2 fila</numerusform>
            <numerusform>%1 de %2 filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en espera</numerusform>
            <numerusform>%1 en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 rechazada</numerusform>
            <numerusform>%1 rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>live</source>
        <comment>hears of changes at once</comment>
        <translation>en directo</translation>
    </message>
    <message>
        <source>polling</source>
        <translation>consulta periódica</translation>
    </message>
    <message>
        <source>The project has no table for the history yet, or not all that belongs to it. Run what ferry sync --setup-script prints in its SQL editor.</source>
        <translation>El proyecto todavía no tiene una tabla para el historial, o le falta algo. Ejecute en su editor SQL lo que muestra ferry sync --setup-script.</translation>
    </message>
    <message>
        <source>The account is signed out. See: ferry accounts sign-in</source>
        <translation>La sesión de la cuenta está cerrada. Vea: ferry accounts sign-in</translation>
    </message>
    <message>
        <source>No account syncs the history. See: ferry accounts sync EMAIL on</source>
        <translation>Ninguna cuenta sincroniza el historial. Vea: ferry accounts sync EMAIL on</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads joined the history.</source>
        <translation>
            <numerusform>%1 subida anterior añadida al historial.</numerusform>
            <numerusform>%1 subidas anteriores añadidas al historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Trying again in %2.</source>
        <comment>a sentence, a time</comment>
        <translation>%1 Reintento en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes wait to be synced.</source>
        <translation>
            <numerusform>%1 cambio espera a sincronizarse.</numerusform>
            <numerusform>%1 cambios esperan a sincronizarse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %1 rows; Ferry&apos;s window shows why.</source>
        <translation>
            <numerusform>El servidor rechaza %1 fila; la ventana de Ferry muestra por qué.</numerusform>
            <numerusform>El servidor rechaza %1 filas; la ventana de Ferry muestra por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is synced.</source>
        <translation>El historial está sincronizado.</translation>
    </message>
    <message>
        <source>Not all of Ferry&apos;s output could be written: %1.</source>
        <translation>No se pudo escribir toda la salida de Ferry: %1.</translation>
    </message>
    <message>
        <source>“%1” is paused until %2: the service is overloaded.</source>
        <translation>«%1» está en pausa hasta las %2: el servicio está sobrecargado.</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpido</translation>
    </message>
    <message>
        <source>The server takes its time.</source>
        <translation>El servidor se toma su tiempo.</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>ya estaba allí</translation>
    </message>
    <message>
        <source>same file, uploaded from here on %1</source>
        <translation>el mismo archivo, subido desde aquí el %1</translation>
    </message>
    <message>
        <source>same file, uploaded from %1 on %2</source>
        <translation>el mismo archivo, subido desde %1 el %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already.</source>
        <translation>
            <numerusform>%1 de estos ya está en la cola.</numerusform>
            <numerusform>%1 de estos ya están en la cola.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out, as the destination&apos;s rules say.</source>
        <translation>
            <numerusform>%1 excluido por las reglas del destino.</numerusform>
            <numerusform>%1 excluidos por las reglas del destino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen</source>
        <comment>a file</comment>
        <translation>Elegido</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>why this destination</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>a file</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 Attempt %2 in %3.</source>
        <comment>a sentence, the attempt&apos;s number, a time</comment>
        <translation>%1 Intento %2 en %3.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a file</comment>
        <translation>Completado</translation>
    </message>
    <message>
        <source>Skipped</source>
        <comment>a file</comment>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Stopped</source>
        <comment>a file</comment>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a file</comment>
        <translation>Error</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the route&apos;s uploads uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 subida de la ruta de envío completada o ya presente allí, %2.</numerusform>
            <numerusform>%1 subidas de la ruta de envío completadas o ya presentes allí, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 archivo subido o ya presente allí, %2.</numerusform>
            <numerusform>%1 archivos subidos o ya presentes allí, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed: ferry resume tries them again.</source>
        <translation>
            <numerusform>%1 con error: ferry resume lo reintenta.</numerusform>
            <numerusform>%1 con error: ferry resume los reintenta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Interrupted: ferry resume goes on where it stopped.</source>
        <translation>Interrumpido: ferry resume continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>There is nothing to resume.</source>
        <translation>No hay nada que reanudar.</translation>
    </message>
    <message>
        <source>There was no file in what was named, so nothing was uploaded.</source>
        <translation>No había ningún archivo en lo indicado, así que no se subió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The history is not synced yet, %1 changes wait: %2</source>
        <comment>number, why</comment>
        <translation>
            <numerusform>El historial todavía no está sincronizado, %1 cambio espera: %2</numerusform>
            <numerusform>El historial todavía no está sincronizado, %1 cambios esperan: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>Solo se pueden subir archivos de este equipo. Descárguelos primero.</translation>
    </message>
    <message>
        <source>All uploads are paused.</source>
        <translation>Todas las subidas están en pausa.</translation>
    </message>
    <message>
        <source>The uploads go on.</source>
        <translation>Las subidas continúan.</translation>
    </message>
    <message>
        <source>It is still looking through the folders.</source>
        <translation>Todavía se están recorriendo las carpetas.</translation>
    </message>
    <message>
        <source>The window that is open is of another version of Ferry, and cannot do that.</source>
        <translation>La ventana abierta es de otra versión de Ferry y no puede hacerlo.</translation>
    </message>
    <message>
        <source>Other programs cannot hand files to this window. %1</source>
        <translation>Otros programas no pueden pasar archivos a esta ventana. %1</translation>
    </message>
    <message>
        <source>Another Ferry is working with this profile. Try again when it has ended.</source>
        <translation>Otro Ferry está trabajando con este perfil. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>A secret (a key, a token, a password) is asked for, read with --secret-stdin, or taken from
FERRY_SECRET, which is for the destination that --to names alone. --secret header.NAME: the value of
that header is one, and several are read one a line in the order of these options. --code: sign in
with the six digits that are sent by e-mail. --plain-tokens: where there is no keychain,
keep the sign-in in a file of the profile that only you can read. --claim: uploads of
this computer from before there was an account join the synced history.</source>
        <translation>Un secreto (clave, token, contraseña) se pregunta, se lee con --secret-stdin o se toma
de FERRY_SECRET, que es solo para el destino que nombra --to. --secret header.NAME: el
valor de esa cabecera es uno; si son varios, se leen uno por línea, en el orden de
estas opciones. --code: iniciar sesión con las seis cifras que llegan por correo.
--plain-tokens: a falta de llavero, guardar la sesión en un archivo del perfil que solo
usted puede leer. --claim: las subidas de este equipo previas a la cuenta se añaden.</translation>
    </message>
    <message>
        <source>--files-from FILE: the files are named in FILE, one a line, or with --from0 as find -print0 does; - is
standard input. Without --to they go to the default destination; where there is none, to the one chosen last.
--follow-links: upload what symbolic links lead to. --even-if-there:
also what a destination that takes the same bytes once has already.</source>
        <translation>--files-from FILE: FILE nombra los archivos, uno por línea o, con --from0, como find -print0; - es
la entrada estándar. Sin --to van al destino predeterminado; si no hay ninguno, al último elegido.
--follow-links: subir aquello a lo que llevan los enlaces simbólicos. --even-if-there:
también lo que ya tiene un destino que acepta los mismos bytes una sola vez.</translation>
    </message>
</context>
<context>
    <name>UploadsPage</name>
    <message>
        <source>Cancel uploads</source>
        <translation>Cancelar subidas</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files?</source>
        <translation>
            <numerusform>¿Cancelar %1 subida?</numerusform>
            <numerusform>¿Cancelar %1 subidas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Those under way stop, and what has been sent of them is given up.</source>
        <translation>Las que están en curso se detienen, y lo que se ha enviado de ellas se pierde.</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files</source>
        <translation>
            <numerusform>Cancelar %1 subida</numerusform>
            <numerusform>Cancelar %1 subidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on uploading</source>
        <translation>Seguir subiendo</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>Add &amp;files…</source>
        <translation>Añadir &amp;archivos…</translation>
    </message>
    <message>
        <source>Add f&amp;older…</source>
        <translation>Añadir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Paste files</source>
        <translation>&amp;Pegar archivos</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;Exportar historial…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Copy link or path</source>
        <translation>&amp;Copiar enlace o ruta</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Pause or resume</source>
        <translation>&amp;Pausar o reanudar</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Cancel, or take off the list</source>
        <translation>Cancelar o &amp;quitar de la lista</translation>
    </message>
    <message>
        <source>&amp;Start now</source>
        <translation>&amp;Iniciar ahora</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover arri&amp;ba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover aba&amp;jo</translation>
    </message>
    <message>
        <source>Move to t&amp;op</source>
        <translation>Mover al pri&amp;ncipio</translation>
    </message>
    <message>
        <source>Move to &amp;bottom</source>
        <translation>Mover al &amp;final</translation>
    </message>
    <message>
        <source>&amp;Replace what is there</source>
        <translation>R&amp;eemplazar lo que hay</translation>
    </message>
    <message>
        <source>&amp;Keep both</source>
        <translation>C&amp;onservar ambos</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>O&amp;mitir</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Pausar &amp;todo</translation>
    </message>
    <message>
        <source>R&amp;esume all</source>
        <translation>R&amp;eanudar todo</translation>
    </message>
    <message>
        <source>Try all &amp;failed again</source>
        <translation>Reintentar todo lo &amp;fallido</translation>
    </message>
    <message>
        <source>Take fi&amp;nished ones off the list</source>
        <translation>&amp;Quitar los completados de la lista</translation>
    </message>
    <message>
        <source>&amp;Uploads</source>
        <translation>&amp;Subidas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>&amp;Preguntar</translation>
    </message>
    <message>
        <source>&amp;Remote files</source>
        <translation>Archivos &amp;remotos</translation>
    </message>
    <message>
        <source>&amp;Statistics</source>
        <translation>&amp;Estadísticas</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Panel sig&amp;uiente</translation>
    </message>
    <message>
        <source>&amp;Menu bar</source>
        <translation>Barra de &amp;menús</translation>
    </message>
    <message>
        <source>&amp;Add destination…</source>
        <translation>&amp;Añadir destino…</translation>
    </message>
    <message>
        <source>&amp;Edit this destination…</source>
        <translation>E&amp;ditar este destino…</translation>
    </message>
    <message>
        <source>&amp;Choose destination</source>
        <translation>&amp;Elegir destino</translation>
    </message>
    <message>
        <source>Acc&amp;ounts…</source>
        <translation>C&amp;uentas…</translation>
    </message>
    <message>
        <source>History s&amp;ync…</source>
        <translation>Sincronización del &amp;historial…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Ferry</source>
        <translation>&amp;Acerca de Ferry</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la c&amp;arpeta</translation>
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
        <translation>&amp;Nombre y URL</translation>
    </message>
    <message>
        <source>Open link i&amp;n browser…</source>
        <translation>Abrir enlace en el na&amp;vegador…</translation>
    </message>
    <message>
        <source>Show &amp;QR code</source>
        <translation>Mostrar códi&amp;go QR</translation>
    </message>
    <message>
        <source>&amp;Thumbnails</source>
        <translation>Min&amp;iaturas</translation>
    </message>
    <message>
        <source>&amp;Make this the default</source>
        <translation>Usar como &amp;predeterminado</translation>
    </message>
</context>
<context>
    <name>ferry::AccountCard</name>
    <message>
        <source>Sync the &amp;history here</source>
        <translation>Sincronizar aquí el &amp;historial</translation>
    </message>
    <message>
        <source>Share full &amp;paths of files with my other computers</source>
        <translation>Compartir las &amp;rutas completas de los archivos con mis otros equipos</translation>
    </message>
    <message>
        <source>Keep the sign-in in a plain &amp;file, for want of a keychain</source>
        <translation>Guardar la sesión en un &amp;archivo sin cifrar, a falta de llavero</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>For past uploads too. Switched off, the paths are taken away again from the project and from the other computers.</source>
        <translation>También para subidas anteriores. Al desactivarlo, las rutas se retiran del proyecto y de los otros equipos.</translation>
    </message>
    <message>
        <source>After you have unlocked the keychain</source>
        <translation>Después de desbloquear el llavero</translation>
    </message>
    <message>
        <source>Account %1 at %2</source>
        <translation>Cuenta %1 en %2</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Llavero bloqueado</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>&amp;Cerrar sesión</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Sign &amp;out anyway</source>
        <translation>&amp;Cerrar sesión de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads of this account are not done. They would wait until you sign in again.</source>
        <translation>
            <numerusform>Una subida de esta cuenta no está terminada. Esperaría hasta que inicie sesión de nuevo.</numerusform>
            <numerusform>%1 subidas de esta cuenta no están terminadas. Esperarían hasta que inicie sesión de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Quitar de todos modos</translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations upload with this account and would stop working.</source>
        <translation>
            <numerusform>Un destino sube con esta cuenta y dejaría de funcionar.</numerusform>
            <numerusform>%1 destinos suben con esta cuenta y dejarían de funcionar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AccountEditor</name>
    <message>
        <source>None: with the public key alone</source>
        <translation>Ninguna: solo con la clave pública</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user, host</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>An account that was removed</source>
        <translation>Una cuenta que se quitó</translation>
    </message>
</context>
<context>
    <name>ferry::AccountsDialog</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>No account yet. With one, the history of your uploads is the same on all your computers, kept in a Supabase project of your own.</source>
        <translation>Todavía no hay ninguna cuenta. Con una, el historial de sus subidas es el mismo en todos sus equipos, guardado en un proyecto de Supabase propio.</translation>
    </message>
    <message>
        <source>Name of this computer</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>History shows it beside what was uploaded from here.</source>
        <translation>El historial lo muestra junto a lo que se subió desde aquí.</translation>
    </message>
    <message>
        <source>&amp;Name of this computer</source>
        <translation>Nom&amp;bre de este equipo</translation>
    </message>
    <message>
        <source>&amp;Connect Supabase…</source>
        <translation>Co&amp;nectar Supabase…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerPane</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the answer as Markdown</source>
        <translation>Copiar la respuesta como Markdown</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Ask the same about the same files</source>
        <translation>Preguntar lo mismo sobre los mismos archivos</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Remove this question and its answer</source>
        <translation>Quitar esta pregunta y su respuesta</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Razonamiento</translation>
    </message>
</context>
<context>
    <name>ferry::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>ferry::AskDesk</name>
    <message>
        <source>Copied the answer.</source>
        <translation>Respuesta copiada.</translation>
    </message>
    <message>
        <source>Asking which models there are…</source>
        <translation>Preguntando qué modelos hay…</translation>
    </message>
    <message>
        <source>The models that the service lists; another can be typed</source>
        <translation>Los modelos que lista el servicio; se puede escribir otro</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then ask again.</source>
        <comment>for an API key</comment>
        <translation>El llavero está bloqueado. Desbloquéelo y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>Pregunta olvidada: %1.</translation>
    </message>
    <message>
        <source>%1 is no address that Ferry opens.</source>
        <translation>%1 no es una dirección que Ferry abra.</translation>
    </message>
    <message>
        <source>It stands in the answer. Nobody has looked at it.</source>
        <translation>Está en la respuesta. Nadie la ha revisado.</translation>
    </message>
    <message>
        <source>Export questions and answers</source>
        <translation>Exportar preguntas y respuestas</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
</context>
<context>
    <name>ferry::AskFiles</name>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Drop files here, or choose “Ask about it” in History. A question may also go without.</source>
        <translation>Suelte archivos aquí o elija «Preguntar sobre él» en Historial. Una pregunta también puede ir sin archivos.</translation>
    </message>
    <message>
        <source>Files the question is about</source>
        <translation>Archivos de los que trata la pregunta</translation>
    </message>
    <message>
        <source>Files to ask about</source>
        <translation>Archivos sobre los que preguntar</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>ferry::AskPage</name>
    <message>
        <source>Search questions and answers</source>
        <translation>Buscar preguntas y respuestas</translation>
    </message>
    <message>
        <source>Add Kimi or GLM…</source>
        <translation>Añadir Kimi o GLM…</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nueva pregunta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As &amp;Markdown, for people…</source>
        <translation>Como &amp;Markdown, para personas…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>Como &amp;JSON, para programas…</translation>
    </message>
    <message>
        <source>Export the questions in the list</source>
        <translation>Exportar las preguntas de la lista</translation>
    </message>
    <message>
        <source>Earlier questions</source>
        <translation>Preguntas anteriores</translation>
    </message>
    <message>
        <source>No question matches. Press Esc to see all of them.</source>
        <translation>Ninguna pregunta coincide. Pulse Esc para verlas todas.</translation>
    </message>
    <message>
        <source>What you ask is kept here, on this computer alone.</source>
        <translation>Lo que pregunta se guarda aquí, solo en este equipo.</translation>
    </message>
    <message>
        <source>Choose files, type a question, and press Enter. Files that still have to be uploaded show as ordinary uploads.</source>
        <translation>Elija archivos, escriba una pregunta y pulse Intro. Los archivos que aún deban subirse aparecen como subidas normales.</translation>
    </message>
    <message>
        <source>There is nobody to ask yet. Kimi, GLM, and services that speak as OpenAI&apos;s does read your files and answer.</source>
        <translation>Todavía no hay a quién preguntar. Kimi, GLM y los servicios que hablan como OpenAI leen sus archivos y responden.</translation>
    </message>
</context>
<context>
    <name>ferry::AttentionBanner</name>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todos</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambos</translation>
    </message>
    <message>
        <source>Skip all</source>
        <translation>Omitir todos</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Reintentar todos</translation>
    </message>
    <message numerus="yes">
        <source>%1 files to %2 wait until you are signed in.</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%1 archivo para %2 espera a que inicie sesión.</numerusform>
            <numerusform>%1 archivos para %2 esperan a que inicie sesión.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need an answer: something of that name is already there.</source>
        <translation>
            <numerusform>%1 archivo necesita respuesta: ya hay algo allí con ese nombre.</numerusform>
            <numerusform>%1 archivos necesitan respuesta: ya hay algo allí con ese nombre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files failed: %2</source>
        <comment>number, cause</comment>
        <translation>
            <numerusform>%1 archivo con error: %2</numerusform>
            <numerusform>%1 archivos con error: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 other causes</source>
        <translation>
            <numerusform>y %1 causa más</numerusform>
            <numerusform>y %1 causas más</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting for sign-in</source>
        <translation>en espera de inicio de sesión</translation>
    </message>
    <message>
        <source>name taken</source>
        <translation>nombre ocupado</translation>
    </message>
    <message>
        <source>Also for what comes later of the same drop</source>
        <translation>También para lo que aún llegue de la misma tanda</translation>
    </message>
</context>
<context>
    <name>ferry::BucketPage</name>
    <message>
        <source>Na&amp;me in Ferry</source>
        <translation>&amp;Nombre en Ferry</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>&amp;Carpeta en el bucket</translation>
    </message>
    <message>
        <source>A&amp;dd anyway</source>
        <translation>Aña&amp;dir de todos modos</translation>
    </message>
    <message>
        <source>A&amp;dd destination</source>
        <translation>Aña&amp;dir destino</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project. The script has made one where everybody has a folder of their own: “{user}” stands for it.</source>
        <translation>Los archivos van a un bucket del proyecto. El script ha creado uno donde cada cual tiene su propia carpeta: «{user}» la representa.</translation>
    </message>
    <message>
        <source>Files go into a bucket of the project, one whose policies let anybody upload.</source>
        <translation>Los archivos van a un bucket del proyecto, uno cuyas políticas permitan subir a cualquiera.</translation>
    </message>
    <message>
        <source>Give the destination a name.</source>
        <translation>Dé un nombre al destino.</translation>
    </message>
    <message>
        <source>Which bucket?</source>
        <translation>¿Qué bucket?</translation>
    </message>
    <message>
        <source>Trying whether files can be uploaded there…</source>
        <translation>Probando si se pueden subir archivos allí…</translation>
    </message>
    <message>
        <source>Another destination has this name.</source>
        <translation>Otro destino tiene este nombre.</translation>
    </message>
    <message>
        <source>Where to upload</source>
        <translation>Adónde subir</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenLinks</name>
    <message>
        <source>There is no link to copy.</source>
        <translation>No hay ningún enlace que copiar.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>Se copió %1 enlace que funciona hasta %2.</numerusform>
            <numerusform>Se copiaron %1 enlaces que funcionan hasta %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links. Without one: %2.</source>
        <translation>
            <numerusform>%1 enlace copiado. Sin enlace: %2.</numerusform>
            <numerusform>%1 enlaces copiados. Sin enlace: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1 enlace copiado.</numerusform>
            <numerusform>%1 enlaces copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>This needs one link that a browser can open.</source>
        <translation>Hace falta un solo enlace, y que un navegador pueda abrirlo.</translation>
    </message>
    <message>
        <source>The destination gave it for the file.</source>
        <translation>El destino lo dio para el archivo.</translation>
    </message>
    <message>
        <source>This link is too long for a QR code.</source>
        <translation>Este enlace es demasiado largo para un código QR.</translation>
    </message>
</context>
<context>
    <name>ferry::ChosenUploads</name>
    <message numerus="yes">
        <source>%1 files taken off the list</source>
        <translation>
            <numerusform>%1 archivo quitado de la lista</numerusform>
            <numerusform>%1 archivos quitados de la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>Cancelado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 paths copied</source>
        <translation>
            <numerusform>Ruta copiada</numerusform>
            <numerusform>%1 rutas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links copied</source>
        <translation>
            <numerusform>Enlace copiado</numerusform>
            <numerusform>%1 enlaces copiados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::ColumnHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>sorted, turned round</source>
        <translation>ordenado, al revés</translation>
    </message>
    <message>
        <source>sorted</source>
        <translation>ordenado</translation>
    </message>
</context>
<context>
    <name>ferry::ColumnMenu</name>
    <message>
        <source>C&amp;olumns</source>
        <translation>C&amp;olumnas</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Las habituales</translation>
    </message>
    <message>
        <source>%1 (no room)</source>
        <translation>%1 (sin espacio)</translation>
    </message>
</context>
<context>
    <name>ferry::ConnectDialog</name>
    <message>
        <source>Connect Supabase</source>
        <translation>Conectar Supabase</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Preparar historial</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ferry::DeletePreview</name>
    <message>
        <source>Delete files</source>
        <translation>Eliminar archivos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files from %2?</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>¿Eliminar %1 archivo de %2?</numerusform>
            <numerusform>¿Eliminar %1 archivos de %2?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in all. They cannot be brought back; the history keeps its rows. A file that somebody changes meanwhile is left.</source>
        <translation>%1 en total. No se pueden recuperar; el historial conserva sus filas. Si alguien modifica mientras tanto un archivo, ese archivo no se toca.</translation>
    </message>
    <message>
        <source>Files that will be deleted</source>
        <translation>Archivos que se eliminarán</translation>
    </message>
    <message>
        <source>&amp;Keep all</source>
        <translation>&amp;Conservar todo</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 files</source>
        <translation>
            <numerusform>&amp;Eliminar %1 archivo</numerusform>
            <numerusform>&amp;Eliminar %1 archivos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 files uploaded</source>
        <translation>
            <numerusform>%1 archivo subido</numerusform>
            <numerusform>%1 archivos subidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need you</source>
        <translation>
            <numerusform>%1 archivo requiere su atención</numerusform>
            <numerusform>%1 archivos requieren su atención</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationDialog</name>
    <message>
        <source>Edit destination</source>
        <translation>Editar destino</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Añadir destino</translation>
    </message>
    <message>
        <source>Where shall Ferry upload to?</source>
        <translation>¿Adónde debe subir Ferry?</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Ask the server whether files can be uploaded with these settings</source>
        <translation>Preguntar al servidor si se pueden subir archivos con estos ajustes</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <translation>Conectar %1</translation>
    </message>
    <message>
        <source>This destination was made by a newer Ferry, which can edit it.</source>
        <translation>Este destino lo creó un Ferry más reciente, que puede editarlo.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>kind and name</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Address and key were put into their own fields.</source>
        <translation>La dirección y la clave se pusieron en sus propios campos.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>It works: files can be uploaded here.</source>
        <translation>Funciona: aquí se pueden subir archivos.</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>Saved, but no keychain answers on this computer: the secret is kept until Ferry ends, and has to be entered again then.</source>
        <translation>Guardado, pero ningún llavero responde en este equipo: el secreto se conserva hasta que Ferry se cierre, y después hay que introducirlo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Remove anyway</source>
        <translation>&amp;Quitar de todos modos</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationList</name>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>%1 was set up by a newer Ferry. Update this one to upload there.</source>
        <translation>%1 se configuró con un Ferry más reciente. Actualice este para subir allí.</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>check settings</source>
        <translation>revisar ajustes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Upload here</source>
        <translation>Subir aquí</translation>
    </message>
    <message>
        <source>Files there</source>
        <translation>Archivos de allí</translation>
    </message>
    <message>
        <source>No longer the default</source>
        <translation>Quitar como predeterminado</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Usar como predeterminado</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>Edit or remove…</source>
        <translation>Editar o quitar…</translation>
    </message>
</context>
<context>
    <name>ferry::DestinationPicker</name>
    <message>
        <source>Upload to</source>
        <translation>Subir a</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Put new uploads into this folder of the destination. It may be empty.</source>
        <translation>Poner las nuevas subidas en esta carpeta del destino. Puede quedar vacía.</translation>
    </message>
    <message>
        <source>Folder below…</source>
        <translation>Carpeta del destino…</translation>
    </message>
    <message>
        <source>Edit this destination…</source>
        <translation>Editar este destino…</translation>
    </message>
    <message>
        <source>Add destination…</source>
        <translation>Añadir destino…</translation>
    </message>
    <message>
        <source>nowhere yet</source>
        <translation>sin destino aún</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Settings of this destination</source>
        <translation>Ajustes de este destino</translation>
    </message>
    <message>
        <source>Folder below</source>
        <translation>Carpeta del destino</translation>
    </message>
</context>
<context>
    <name>ferry::DetailsPane</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar detalles</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Why there</source>
        <translation>Por qué allí</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>The server&apos;s answer</source>
        <translation>Respuesta del servidor</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy diagnosis</source>
        <translation>Copiar diagnóstico</translation>
    </message>
    <message>
        <source>For whoever looks into it: what failed and its lines in the log, without names or keys</source>
        <translation>Para quien lo investigue: qué falló y sus líneas en el registro, sin nombres ni claves</translation>
    </message>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 seleccionado</numerusform>
            <numerusform>%1 seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see where it goes, how far it is, and what was said about it.</source>
        <translation>Elija una fila para ver adónde va, cuánto lleva y qué se dijo de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 bytes)</source>
        <comment>size, number</comment>
        <translation>
            <numerusform>%1 (%2 byte)</numerusform>
            <numerusform>%1 (%2 bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1, enviados %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 subiendo</numerusform>
            <numerusform>%1 subiendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 preparing</source>
        <translation>
            <numerusform>%1 en preparación</numerusform>
            <numerusform>%1 en preparación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en espera</numerusform>
            <numerusform>%1 en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 requiere atención</numerusform>
            <numerusform>%1 requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 completado</numerusform>
            <numerusform>%1 completados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cancelled</source>
        <translation>
            <numerusform>%1 cancelado</numerusform>
            <numerusform>%1 cancelados</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes: the destination holds the same bytes</source>
        <translation>Sí: el destino tiene los mismos bytes</translation>
    </message>
    <message>
        <source>By size: the destination holds as many bytes</source>
        <translation>Por tamaño: el destino tiene el mismo número de bytes</translation>
    </message>
    <message>
        <source>Not verified: the destination gives nothing to compare</source>
        <translation>Sin verificar: el destino no da nada con que comparar</translation>
    </message>
    <message>
        <source>%1. Something else of this name was replaced</source>
        <translation>%1. Se reemplazó otra cosa con este nombre</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Copiar el enlace (Ctrl+C)</translation>
    </message>
</context>
<context>
    <name>ferry::DropOverlay</name>
    <message>
        <source>Ferry takes files</source>
        <translation>Ferry acepta archivos</translation>
    </message>
    <message>
        <source>This is a link. Download it first, then drop the file.</source>
        <translation>Esto es un enlace. Descárguelo primero y suelte después el archivo.</translation>
    </message>
    <message>
        <source>Drop to upload to %1</source>
        <translation>Suelte para subir a %1</translation>
    </message>
    <message>
        <source>Or drop on another destination in the sidebar</source>
        <translation>O suelte sobre otro destino de la barra lateral</translation>
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
        <translation>Contando las subidas hechas en este equipo…</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads are listed on this computer. Add them to the synced history?</source>
        <translation>
            <numerusform>Hay %1 subida anterior en la lista de este equipo. ¿Añadirla al historial sincronizado?</numerusform>
            <numerusform>Hay %1 subidas anteriores en la lista de este equipo. ¿Añadirlas al historial sincronizado?</numerusform>
        </translation>
    </message>
    <message>
        <source>Adding them…</source>
        <translation>Añadiéndolas…</translation>
    </message>
    <message>
        <source>Earlier uploads</source>
        <translation>Subidas anteriores</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>Aña&amp;dirlas</translation>
    </message>
    <message>
        <source>&amp;Keep them here only</source>
        <translation>De&amp;jarlas solo aquí</translation>
    </message>
</context>
<context>
    <name>ferry::EmptyState</name>
    <message>
        <source>Drop files or folders here</source>
        <translation>Suelte archivos o carpetas aquí</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>or paste with Ctrl+V</source>
        <translation>o pegue con Ctrl+V</translation>
    </message>
    <message>
        <source>They go to %1</source>
        <translation>Van a %1</translation>
    </message>
</context>
<context>
    <name>ferry::FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requieren atención</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Completados</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Show the others again</source>
        <translation>Mostrar otra vez los demás</translation>
    </message>
    <message>
        <source>Only: %1. Show the others again</source>
        <translation>Solo: %1. Mostrar otra vez los demás</translation>
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
        <translation>Añadir cabecera</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Header name</source>
        <translation>Nombre de la cabecera</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Header value</source>
        <translation>Valor de la cabecera</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Secret header</source>
        <translation>Cabecera secreta</translation>
    </message>
    <message>
        <source>Kept in the keychain and not shown</source>
        <translation>Se guarda en el llavero y no se muestra</translation>
    </message>
    <message>
        <source>Remove header</source>
        <translation>Quitar cabecera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>ferry::HeldBanner</name>
    <message>
        <source>Upload anyway</source>
        <translation>Subir de todos modos</translation>
    </message>
    <message>
        <source>This connection is metered: uploads wait for another one.</source>
        <translation>Esta conexión es de uso medido: las subidas esperan a otra.</translation>
    </message>
    <message>
        <source>Quiet hours: uploads wait until %1.</source>
        <translation>Horas de silencio: las subidas esperan hasta las %1.</translation>
    </message>
    <message>
        <source>Offline: waiting for the network</source>
        <translation>Sin conexión: en espera de la red</translation>
    </message>
    <message>
        <source>Try anyway</source>
        <translation>Intentar de todos modos</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryDetails</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Copiar el enlace (Ctrl+C)</translation>
    </message>
    <message>
        <source>Ask about it</source>
        <translation>Preguntar sobre él</translation>
    </message>
    <message>
        <source>Ask a model about what is in the file</source>
        <translation>Preguntar a un modelo por el contenido del archivo</translation>
    </message>
    <message>
        <source>Upload again</source>
        <translation>Subir de nuevo</translation>
    </message>
    <message>
        <source>Upload the file as it is now, to the same destination</source>
        <translation>Subir el archivo como está ahora, al mismo destino</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Remove from history; the uploaded file stays (Del)</source>
        <translation>Quitar del historial; el archivo subido permanece (Supr)</translation>
    </message>
    <message>
        <source>Copy that link</source>
        <translation>Copiar ese enlace</translation>
    </message>
    <message>
        <source>Copy the link of the other upload</source>
        <translation>Copiar el enlace de la otra subida</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>Copiar el nombre por el que el servicio conoce el archivo</translation>
    </message>
    <message>
        <source>Mend what the upload failed for</source>
        <translation>Corregir aquello por lo que falló la subida</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>Comparing the file with what was uploaded…</source>
        <translation>Comparando el archivo con lo que se subió…</translation>
    </message>
    <message>
        <source>Upload anyway</source>
        <translation>Subir de todos modos</translation>
    </message>
    <message>
        <source>Known there as %1</source>
        <translation>Allí se conoce como %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads chosen</source>
        <translation>
            <numerusform>%1 subida elegida</numerusform>
            <numerusform>%1 subidas elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en total</translation>
    </message>
    <message>
        <source>Show the file where it is, in the file manager</source>
        <translation>Mostrar el archivo donde está, en el gestor de archivos</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryExporter</name>
    <message>
        <source>Export history</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>Hoja de cálculo (*.csv)</translation>
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
        <translation>Todavía se está escribiendo una exportación.</translation>
    </message>
    <message>
        <source>Exported %1 to %2.</source>
        <comment>uploads, file</comment>
        <translation>Exportado a %2: %1.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryForgetting</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The history could not be counted.</source>
        <translation>No se pudo contar el historial.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Forget old uploads</source>
        <translation>Olvidar subidas antiguas</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads now?</source>
        <translation>
            <numerusform>¿Olvidar %1 subida ahora?</numerusform>
            <numerusform>¿Olvidar %1 subidas ahora?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are older than %1 days. From now on the history forgets by itself what gets so old.</source>
        <translation>
            <numerusform>Con más de %1 día de antigüedad. Desde ahora, el historial olvida por sí solo lo que llega a ese tiempo.</numerusform>
            <numerusform>Con más de %1 días de antigüedad. Desde ahora, el historial olvida por sí solo lo que llega a ese tiempo.</numerusform>
        </translation>
    </message>
    <message>
        <source>They go from the history of your other computers too, and do not come back. The uploaded files stay where they are.</source>
        <translation>También se quita del historial de sus otros equipos, y no vuelve. Los archivos subidos se quedan donde están.</translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads</source>
        <translation>
            <numerusform>Olvidar %1 subida</numerusform>
            <numerusform>Olvidar %1 subidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Forget all uploads</source>
        <translation>Olvidar todas las subidas</translation>
    </message>
    <message>
        <source>The history is empty.</source>
        <translation>El historial está vacío.</translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 uploads?</source>
        <translation>
            <numerusform>¿Olvidar %1 subida?</numerusform>
            <numerusform>¿Olvidar las %1 subidas?</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is empty then, here and on the other computers of your accounts, and nothing brings it back. The uploaded files stay where they are, and so do the uploads in the list.</source>
        <translation>El historial queda entonces vacío, aquí y en los otros equipos de sus cuentas, y nada lo recupera. Los archivos subidos se quedan donde están, y también las subidas de la lista.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryHeader</name>
    <message>
        <source>Search name, path or destination</source>
        <translation>Buscar nombre, ruta o destino</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>As &amp;CSV, for spreadsheets…</source>
        <translation>Como &amp;CSV, para hojas de cálculo…</translation>
    </message>
    <message>
        <source>As &amp;JSON, for programs…</source>
        <translation>Como &amp;JSON, para programas…</translation>
    </message>
    <message>
        <source>Export what was found</source>
        <translation>Exportar lo encontrado</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>Uploaded</source>
        <translation>Subido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>All destinations</source>
        <translation>Todos los destinos</translation>
    </message>
    <message>
        <source>Any device</source>
        <translation>Cualquier dispositivo</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Un equipo sin nombre</translation>
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
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Copy SHA-&amp;256</source>
        <translation>Copiar SHA-&amp;256</translation>
    </message>
    <message>
        <source>&amp;Upload again</source>
        <translation>&amp;Subir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Show in folder</source>
        <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>ferry::HistorySettings</name>
    <message>
        <source>For ever</source>
        <translation>Para siempre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 año</translation>
    </message>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 día</numerusform>
            <numerusform>%1 días</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keep uploads in the history</source>
        <translation>Conservar subidas en el historial</translation>
    </message>
    <message>
        <source>Older ones are forgotten when Ferry starts and once a day, on your other computers too. The uploaded files stay where they are.</source>
        <translation>Las más antiguas se olvidan al iniciar Ferry y una vez al día, también en sus otros equipos. Los archivos subidos se quedan donde están.</translation>
    </message>
    <message>
        <source>On your other computers</source>
        <translation>En sus otros equipos</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>C&amp;uentas…</translation>
    </message>
    <message>
        <source>Each account says whether it syncs the history and the full paths of files. Questions stay on this computer.</source>
        <translation>Cada cuenta indica si sincroniza el historial y las rutas completas de los archivos. Las preguntas se quedan en este equipo.</translation>
    </message>
    <message>
        <source>%1 does not sync the history.</source>
        <translation>%1 no sincroniza el historial.</translation>
    </message>
    <message>
        <source>%1 syncs the history, with full paths.</source>
        <translation>%1 sincroniza el historial, con rutas completas.</translation>
    </message>
    <message>
        <source>%1 syncs the history, without paths.</source>
        <translation>%1 sincroniza el historial, sin rutas.</translation>
    </message>
    <message>
        <source>No account syncs the history.</source>
        <translation>Ninguna cuenta sincroniza el historial.</translation>
    </message>
</context>
<context>
    <name>ferry::HistoryView</name>
    <message>
        <source>Uploads in history</source>
        <translation>Subidas del historial</translation>
    </message>
    <message>
        <source>Forgot %1.</source>
        <translation>Quitado del historial: %1.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>%1 of %2 · found in %3</source>
        <comment>matches, all uploads, time</comment>
        <translation>%1 de %2 · búsqueda en %3</translation>
    </message>
    <message>
        <source>No upload matches. Press Esc to search everything again.</source>
        <translation>Ninguna subida coincide. Pulse Esc para buscar otra vez en todo.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet. What Ferry uploads is listed here, failures too.</source>
        <translation>Todavía no se ha subido nada. Lo que Ferry sube se lista aquí, también los fallos.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>%1 enlace copiado.</numerusform>
            <numerusform>%1 enlaces copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>No SHA-256 was computed for this upload.</source>
        <translation>No se calculó ningún SHA-256 para esta subida.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 SHA-256.</source>
        <translation>
            <numerusform>SHA-256 copiado.</numerusform>
            <numerusform>%1 SHA-256 copiados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads left out, of other computers. Choose each alone to say where its file is.</source>
        <translation>
            <numerusform>Sin incluir: %1 subida de otro equipo. Elíjala por separado para indicar dónde está su archivo.</numerusform>
            <numerusform>Sin incluir: %1 subidas de otros equipos. Elija cada una por separado para indicar dónde está su archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where is %1 on this computer?</source>
        <translation>¿Dónde está %1 en este equipo?</translation>
    </message>
</context>
<context>
    <name>ferry::KeepPage</name>
    <message>
        <source>Only until Ferry &amp;ends</source>
        <translation>Solo hasta que Ferry se &amp;cierre</translation>
    </message>
    <message>
        <source>In a plain &amp;file on this computer</source>
        <translation>En un archivo sin ci&amp;frar de este equipo</translation>
    </message>
    <message>
        <source>You are signed in, but no keychain answers on this computer, so there is no safe place for the sign-in. How shall Ferry keep it?</source>
        <translation>Ha iniciado sesión, pero ningún llavero responde en este equipo, así que no hay un lugar seguro para la sesión. ¿Cómo debe guardarla Ferry?</translation>
    </message>
    <message>
        <source>Ferry forgets it then, and asks for it again at the next start.</source>
        <translation>Ferry la olvida entonces y la pide de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Only your user may read the file, but it is not encrypted: whoever gets hold of it, in a backup for instance, is signed in as you.</source>
        <translation>Solo su usuario puede leer el archivo, pero no está cifrado: quien se haga con él, por ejemplo en una copia de seguridad, habrá iniciado sesión como usted.</translation>
    </message>
    <message>
        <source>Stay signed in?</source>
        <translation>¿Mantener la sesión iniciada?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>ferry::LineEditor</name>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Mostrar el secreto</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>ferry::LookSettings</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Compact rows in the list of uploads</source>
        <translation>Filas &amp;compactas en la lista de subidas</translation>
    </message>
    <message>
        <source>One line each, in columns.</source>
        <translation>Una línea cada una, en columnas.</translation>
    </message>
    <message>
        <source>Show the &amp;menu bar</source>
        <translation>Mostrar la barra de &amp;menús</translation>
    </message>
    <message>
        <source>Without it, the same menus are under “All commands” in the sidebar.</source>
        <translation>Sin ella, los mismos menús están en «Todos los comandos», en la barra lateral.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>size of the text</comment>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>From the next start of Ferry on.</source>
        <translation>A partir del próximo inicio de Ferry.</translation>
    </message>
    <message>
        <source>Ferry speaks the system&apos;s language when it is started again.</source>
        <translation>Ferry hablará el idioma del sistema cuando se inicie de nuevo.</translation>
    </message>
    <message>
        <source>Ferry speaks %1 when it is started again.</source>
        <translation>Ferry hablará %1 cuando se inicie de nuevo.</translation>
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
        <translation>Ese destino se ha quitado.</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>Quitado: %1</translation>
    </message>
</context>
<context>
    <name>ferry::MembersEditor</name>
    <message>
        <source>Move up</source>
        <translation>Mover arriba</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover abajo</translation>
    </message>
    <message>
        <source>%1 (removed)</source>
        <translation>%1 (quitado)</translation>
    </message>
</context>
<context>
    <name>ferry::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ferry::NetworkSettings</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Este:</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>For all servers but those on this computer. What a destination says of its own comes first.</source>
        <translation>Para todos los servidores, salvo los de este equipo. Lo que indique un destino tiene prioridad.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>http://, https:// or socks5://</source>
        <translation>http://, https:// o socks5://</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>If it asks for one.</source>
        <translation>Si pide uno.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Kept in the keychain</source>
        <translation>Guardada en el llavero</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Autoridad de certificación</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>A PEM file, trusted beside the system&apos;s: for a company&apos;s own servers or proxy.</source>
        <translation>Un archivo PEM, de confianza junto a los del sistema: para los servidores o el proxy propios de una empresa.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>In force from the next request on.</source>
        <translation>En vigor a partir de la próxima solicitud.</translation>
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
        <translation>%1, obligatorio</translation>
    </message>
</context>
<context>
    <name>ferry::OptionForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es necesario.</translation>
    </message>
    <message>
        <source>This cannot be used.</source>
        <translation>Esto no se puede usar.</translation>
    </message>
    <message>
        <source>This cannot be used: %1.</source>
        <translation>Esto no se puede usar: %1.</translation>
    </message>
</context>
<context>
    <name>ferry::PrivacySettings</name>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>&amp;Forget all uploads…</source>
        <translation>&amp;Olvidar todas las subidas…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>On your other computers too. The uploaded files stay where they are.</source>
        <translation>También en sus otros equipos. Los archivos subidos se quedan donde están.</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Guardado en este equipo</translation>
    </message>
    <message>
        <source>Queue, history and settings</source>
        <translation>Cola, historial y ajustes</translation>
    </message>
    <message>
        <source>Readable by you alone. Keys and passwords are not in it: the system&apos;s keychain has them, under “ferry”. Without a keychain they are forgotten when Ferry ends.</source>
        <translation>Solo usted puede leerlo. No contiene claves ni contraseñas: están en el llavero del sistema, en «ferry». Sin llavero se olvidan cuando Ferry se cierra.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What happened to each upload, without what is in the files and without secrets. The newest %1 are kept.</source>
        <translation>Lo que pasó con cada subida, sin el contenido de los archivos y sin secretos. Se conservan los %1 más recientes.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>ferry::ProjectPage</name>
    <message>
        <source>Paste the project&apos;s address and its public key, one by one or together, as the dashboard shows them under Connect.</source>
        <translation>Pegue la dirección del proyecto y su clave pública, una por una o juntas, tal como las muestra el panel en Connect.</translation>
    </message>
    <message>
        <source>Project &amp;URL</source>
        <translation>&amp;URL del proyecto</translation>
    </message>
    <message>
        <source>Publishable or anon &amp;key</source>
        <translation>&amp;Clave publishable o anon</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Archivo de certificado</translation>
    </message>
    <message>
        <source>For a server with a certificate of its own</source>
        <translation>Para un servidor con un certificado propio</translation>
    </message>
    <message>
        <source>Certificate &amp;file</source>
        <translation>Archivo de certi&amp;ficado</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Only for a server of your own whose certificate no authority has signed: a PEM file.</source>
        <translation>Solo para un servidor propio cuyo certificado no haya firmado ninguna autoridad: un archivo PEM.</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>The key is missing.</source>
        <translation>Falta la clave.</translation>
    </message>
    <message>
        <source>This is not a key: those begin with sb_publishable_ or eyJ.</source>
        <translation>Esto no es una clave: empiezan por sb_publishable_ o eyJ.</translation>
    </message>
    <message>
        <source>The project&apos;s address is missing.</source>
        <translation>Falta la dirección del proyecto.</translation>
    </message>
    <message>
        <source>This is not the address of a project.</source>
        <translation>Esta no es la dirección de un proyecto.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used.</source>
        <translation>El archivo de certificado no se puede usar.</translation>
    </message>
    <message>
        <source>Asking the project…</source>
        <translation>Preguntando al proyecto…</translation>
    </message>
    <message>
        <source>The project is there, but it does not know this key. Copy it again from the dashboard under Settings, API Keys.</source>
        <translation>El proyecto está ahí, pero no conoce esta clave. Cópiela de nuevo del panel, en Settings, API Keys.</translation>
    </message>
    <message>
        <source>No Supabase project answers at this address. Check it.</source>
        <translation>Ningún proyecto de Supabase responde en esta dirección. Compruébela.</translation>
    </message>
    <message>
        <source>The project answers.</source>
        <translation>El proyecto responde.</translation>
    </message>
    <message>
        <source>It does not let people sign in by e-mail.</source>
        <translation>No permite iniciar sesión por correo.</translation>
    </message>
    <message>
        <source>Choose a certificate file</source>
        <translation>Elegir un archivo de certificado</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Connect Supabase</source>
        <translation>Conectar Supabase</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
</context>
<context>
    <name>ferry::QrDialog</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <source>QR code of the link to %1</source>
        <translation>Código QR del enlace a %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ferry::QuestionBar</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>What do you want to know?</source>
        <translation>¿Qué quiere saber?</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Service to ask</source>
        <translation>Servicio al que preguntar</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>The newest it has</source>
        <translation>El más reciente que tenga</translation>
    </message>
    <message>
        <source>Enter asks, Shift+Enter begins a new line</source>
        <translation>Intro pregunta, Mayús+Intro empieza una línea nueva</translation>
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
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer only</source>
        <translation>&amp;Conservar solo en este equipo</translation>
    </message>
    <message>
        <source>Uploads that the project refuses</source>
        <translation>Subidas que el proyecto rechaza</translation>
    </message>
    <message>
        <source>The chosen ones, or all of them</source>
        <translation>Las elegidas, o todas</translation>
    </message>
    <message>
        <source>They are not sent again, and stay in the history of this computer</source>
        <translation>No se envían de nuevo y permanecen en el historial de este equipo</translation>
    </message>
    <message numerus="yes">
        <source>The project refuses %1 uploads of the history</source>
        <translation>
            <numerusform>El proyecto rechaza %1 subida del historial</numerusform>
            <numerusform>El proyecto rechaza %1 subidas del historial</numerusform>
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
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the link (Ctrl+C)</source>
        <translation>Copiar el enlace (Ctrl+C)</translation>
    </message>
    <message>
        <source>Link for…</source>
        <translation>Enlace para…</translation>
    </message>
    <message>
        <source>Copy a link that works for so long, for everybody who has it (Ctrl+C: 7 days)</source>
        <translation>Copiar un enlace que funciona durante ese tiempo, para cualquiera que lo tenga (Ctrl+C: 7 días)</translation>
    </message>
    <message>
        <source>Copy id</source>
        <translation>Copiar ID</translation>
    </message>
    <message>
        <source>Copy what the service knows the file by</source>
        <translation>Copiar el nombre por el que el servicio conoce el archivo</translation>
    </message>
    <message>
        <source>Download…</source>
        <translation>Descargar…</translation>
    </message>
    <message>
        <source>Fetch the file back and compare it with what was uploaded</source>
        <translation>Traer el archivo de vuelta y compararlo con lo que se subió</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Names the files and asks before it deletes them (Del)</source>
        <translation>Nombra los archivos y pregunta antes de eliminarlos (Supr)</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 día</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>size, place or id</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 files chosen</source>
        <translation>
            <numerusform>%1 archivo elegido</numerusform>
            <numerusform>%1 archivos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 together</source>
        <translation>%1 en total</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteHeader</name>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Qué archivos</translation>
    </message>
    <message>
        <source>Search name</source>
        <translation>Buscar nombre</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Clean up…</source>
        <translation>Limpiar…</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>Archivos remotos</translation>
    </message>
    <message>
        <source>Search remote files</source>
        <translation>Buscar en archivos remotos</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>In this history</source>
        <translation>En este historial</translation>
    </message>
    <message>
        <source>Not in this history</source>
        <translation>Fuera de este historial</translation>
    </message>
    <message>
        <source>Not used for 30 days</source>
        <translation>Sin uso en 30 días</translation>
    </message>
    <message>
        <source>Not used for half a year</source>
        <translation>Sin uso en medio año</translation>
    </message>
    <message>
        <source>Names what can go, and asks before it deletes anything</source>
        <translation>Nombra lo que se puede quitar y pregunta antes de eliminar nada</translation>
    </message>
    <message>
        <source>No destination</source>
        <translation>Sin destino</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteLinks</name>
    <message>
        <source>Copied %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Links are made for %1 files at a time, and %2 are chosen.</source>
        <translation>
            <numerusform>Se crean enlaces para %1 archivos a la vez, y hay %2 elegido.</numerusform>
            <numerusform>Se crean enlaces para %1 archivos a la vez, y hay %2 elegidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>Se copió %1 enlace que funciona hasta %2.</numerusform>
            <numerusform>Se copiaron %1 enlaces que funcionan hasta %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteRowMenu</name>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
    <message>
        <source>Copy &amp;id</source>
        <translation>Copiar &amp;ID</translation>
    </message>
    <message>
        <source>&amp;Download…</source>
        <translation>&amp;Descargar…</translation>
    </message>
    <message>
        <source>De&amp;lete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
</context>
<context>
    <name>ferry::RemoteView</name>
    <message>
        <source>Files at this destination</source>
        <translation>Archivos de este destino</translation>
    </message>
    <message>
        <source>The keychain does not answer, and this destination&apos;s key is in it. Unlock it, then refresh.</source>
        <translation>El llavero no responde, y en él está la clave de este destino. Desbloquéelo y actualice.</translation>
    </message>
    <message>
        <source>Downloading: %1</source>
        <translation>Descargando: %1</translation>
    </message>
    <message>
        <source>Listing… %1 so far</source>
        <translation>Listando… %1 hasta ahora</translation>
    </message>
    <message>
        <source>%1 shown · %2</source>
        <translation>Mostrando %1 · %2</translation>
    </message>
    <message>
        <source>%1 of what may be kept there is used</source>
        <translation>%1 de lo que se puede guardar allí está en uso</translation>
    </message>
    <message>
        <source>Add a destination, and what is stored there is listed here.</source>
        <translation>Añada un destino, y aquí se listará lo que está guardado en él.</translation>
    </message>
    <message>
        <source>Asking the destination…</source>
        <translation>Preguntando al destino…</translation>
    </message>
    <message>
        <source>No file matches. Press Esc to see them all again.</source>
        <translation>Ningún archivo coincide. Pulse Esc para verlos todos de nuevo.</translation>
    </message>
    <message>
        <source>Nothing is stored there.</source>
        <translation>No hay nada guardado allí.</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Copiado: %1.</translation>
    </message>
    <message>
        <source>Download %1 to</source>
        <translation>Descargar %1 en</translation>
    </message>
    <message>
        <source>No rule says what may go from here. Set “Keep files for” in the destination&apos;s settings, or choose files and delete them.</source>
        <translation>Ninguna regla dice qué se puede quitar de aquí. Establezca «Conservar archivos» en los ajustes del destino, o elija archivos y elimínelos.</translation>
    </message>
    <message numerus="yes">
        <source>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</source>
        <translation>
            <numerusform>La regla del destino: lo que subió este historial y nadie ha usado en %1 día.</numerusform>
            <numerusform>La regla del destino: lo que subió este historial y nadie ha usado en %1 días.</numerusform>
        </translation>
    </message>
    <message>
        <source>What this history knows nothing of. Other programs and computers that do not sync may have brought it.</source>
        <translation>Aquello de lo que este historial no sabe nada. Pueden haberlo traído otros programas y equipos que no sincronizan.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files of the last day left out: they may be uploads under way.</source>
        <translation>
            <numerusform>Sin incluir: %1 archivo del último día; puede ser una subida en curso.</numerusform>
            <numerusform>Sin incluir: %1 archivos del último día; pueden ser subidas en curso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out, of which nobody knows the age.</source>
        <translation>
            <numerusform>Sin incluir: %1 archivo de antigüedad desconocida.</numerusform>
            <numerusform>Sin incluir: %1 archivos de antigüedad desconocida.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to clean up.</source>
        <translation>No hay nada que limpiar.</translation>
    </message>
    <message>
        <source>Deleting %1…</source>
        <translation>Eliminando %1…</translation>
    </message>
</context>
<context>
    <name>ferry::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>ferry::SetUpPage</name>
    <message>
        <source>C&amp;opy script</source>
        <translation>C&amp;opiar script</translation>
    </message>
    <message>
        <source>Open SQL &amp;editor</source>
        <translation>Abrir &amp;editor SQL</translation>
    </message>
    <message>
        <source>Chec&amp;k again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Script for the SQL editor</source>
        <translation>Script para el editor SQL</translation>
    </message>
    <message>
        <source>Copied. Paste it into the SQL editor and press Run there.</source>
        <translation>Copiado. Péguelo en el editor SQL y pulse Run allí.</translation>
    </message>
    <message>
        <source>&amp;Sync history here</source>
        <translation>&amp;Sincronizar aquí el historial</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>&amp;Comprobar</translation>
    </message>
    <message>
        <source>Looking whether the project is ready for your history…</source>
        <translation>Mirando si el proyecto está listo para su historial…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Each upload from this computer will be listed on your other computers too, and theirs here: name, size, destination, link and outcome. Full paths stay here unless you share them in the account&apos;s settings.</source>
        <translation>Cada subida de este equipo aparecerá también en sus otros equipos, y las de ellos aquí: nombre, tamaño, destino, enlace y resultado. Las rutas completas se quedan aquí, salvo que las comparta en los ajustes de la cuenta.</translation>
    </message>
    <message>
        <source>Your history is kept in your own project. It needs a table there: copy this script, run it once in the project&apos;s SQL editor, then check. It may be run again at any time.</source>
        <translation>Su historial se guarda en su propio proyecto. Necesita una tabla allí: copie este script, ejecútelo una vez en el editor SQL del proyecto y luego compruebe. Se puede ejecutar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>The project is not set up yet.</source>
        <translation>El proyecto todavía no está preparado.</translation>
    </message>
    <message>
        <source>The script was run, but not all of it is there. Run it again.</source>
        <translation>El script se ejecutó, pero no está todo. Ejecútelo de nuevo.</translation>
    </message>
    <message>
        <source>The history can be synced, but not all is there. Run the script again.</source>
        <translation>El historial se puede sincronizar, pero no está todo. Ejecute el script de nuevo.</translation>
    </message>
    <message>
        <source>The project is ready.</source>
        <translation>El proyecto está listo.</translation>
    </message>
    <message>
        <source>Set up history</source>
        <translation>Preparar historial</translation>
    </message>
    <message>
        <source>&amp;Not now</source>
        <translation>A&amp;hora no</translation>
    </message>
</context>
<context>
    <name>ferry::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No setting speaks of “%1”.</source>
        <translation>Ningún ajuste habla de «%1».</translation>
    </message>
</context>
<context>
    <name>ferry::ShortcutSheet</name>
    <message>
        <source>In the list</source>
        <translation>En la lista</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Open or close a folder</source>
        <translation>Abrir o cerrar una carpeta</translation>
    </message>
    <message>
        <source>Menu of the row</source>
        <translation>Menú de la fila</translation>
    </message>
    <message>
        <source>Clear the search, then the selection, then close the details</source>
        <translation>Borrar la búsqueda, luego la selección y luego cerrar los detalles</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Widen or narrow the column</source>
        <translation>Ensanchar o estrechar la columna</translation>
    </message>
    <message>
        <source>Move the destination up or down</source>
        <translation>Mover el destino arriba o abajo</translation>
    </message>
</context>
<context>
    <name>ferry::Sidebar</name>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
    <message>
        <source>Add destination</source>
        <translation>Añadir destino</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Remote files</source>
        <translation>Archivos remotos</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Todos los comandos</translation>
    </message>
</context>
<context>
    <name>ferry::SidebarEntry</name>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>requiere su atención</translation>
    </message>
    <message>
        <source>default</source>
        <translation>predeterminado</translation>
    </message>
</context>
<context>
    <name>ferry::SignInPage</name>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Dirección de correo</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Co&amp;de from the e-mail</source>
        <translation>Códi&amp;go del correo</translation>
    </message>
    <message>
        <source>Sign in with a code by e-&amp;mail</source>
        <translation>Iniciar sesión con un código por c&amp;orreo</translation>
    </message>
    <message>
        <source>Sign in &amp;with a password</source>
        <translation>Iniciar sesión con co&amp;ntraseña</translation>
    </message>
    <message>
        <source>C&amp;reate a new user</source>
        <translation>C&amp;rear un usuario nuevo</translation>
    </message>
    <message>
        <source>Create a user</source>
        <translation>Crear un usuario</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Enviar código</translation>
    </message>
    <message>
        <source>&amp;Create user</source>
        <translation>Crear &amp;usuario</translation>
    </message>
    <message>
        <source>Continue without an &amp;account</source>
        <translation>Continuar &amp;sin cuenta</translation>
    </message>
    <message>
        <source>With an account of %1, your history of uploads follows you to all your computers. Without one, Ferry uploads where the project lets anybody.</source>
        <translation>Con una cuenta de %1, su historial de subidas le acompaña en todos sus equipos. Sin ella, Ferry sube donde el proyecto lo permite a cualquiera.</translation>
    </message>
    <message>
        <source>Uploads to %1 wait until you have signed in again.</source>
        <translation>Las subidas a %1 esperan hasta que inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The e-mail address is missing.</source>
        <translation>Falta la dirección de correo.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Choose a password for the new user.</source>
        <translation>Elija una contraseña para el usuario nuevo.</translation>
    </message>
    <message>
        <source>Creating the user…</source>
        <translation>Creando el usuario…</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>Enviando el código…</translation>
    </message>
    <message>
        <source>A code is on its way to %1.</source>
        <translation>Un código va de camino a %1.</translation>
    </message>
    <message>
        <source>Send again in %1 s</source>
        <translation>Enviar de nuevo en %1 s</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>En&amp;viar de nuevo</translation>
    </message>
    <message>
        <source>The code has six digits or more.</source>
        <translation>El código tiene seis cifras o más.</translation>
    </message>
</context>
<context>
    <name>ferry::SleepLock</name>
    <message>
        <source>Files are being uploaded</source>
        <translation>Se están subiendo archivos</translation>
    </message>
</context>
<context>
    <name>ferry::SortMenu</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Turned round</source>
        <translation>Al revés</translation>
    </message>
</context>
<context>
    <name>ferry::StatisticsPage</name>
    <message>
        <source>Time</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Nothing was uploaded in that time.</source>
        <translation>No se subió nada en ese período.</translation>
    </message>
    <message>
        <source>Nothing uploaded yet.</source>
        <translation>Todavía no se ha subido nada.</translation>
    </message>
    <message>
        <source>From the history of all your computers, since %1. What was forgotten is not in it.</source>
        <translation>Del historial de todos sus equipos, desde %1. Lo que se olvidó no está incluido.</translation>
    </message>
    <message>
        <source>UPLOADED</source>
        <translation>SUBIDO</translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 skipped</source>
        <translation>
            <numerusform>%1 archivo, omitidos: %2</numerusform>
            <numerusform>%1 archivos, omitidos: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>NOT SENT AGAIN</source>
        <translation>NO ENVIADO DE NUEVO</translation>
    </message>
    <message numerus="yes">
        <source>%1 files whose bytes were there already; %2 contents serve more than one upload</source>
        <translation>
            <numerusform>%1 archivo cuyos bytes ya estaban allí; contenidos que sirven a más de una subida: %2</numerusform>
            <numerusform>%1 archivos cuyos bytes ya estaban allí; contenidos que sirven a más de una subida: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>CON ERROR</translation>
    </message>
    <message>
        <source>%1 of all that ended, %2 timed out</source>
        <translation>%1 de todo lo que terminó, %2 por tiempo agotado</translation>
    </message>
    <message>
        <source>WENT ELSEWHERE</source>
        <translation>A OTRO DESTINO</translation>
    </message>
    <message numerus="yes">
        <source>files that failed at one destination and came through at another within a day</source>
        <translation>
            <numerusform>archivo que falló en un destino y llegó a otro en el plazo de un día</numerusform>
            <numerusform>archivos que fallaron en un destino y llegaron a otro en el plazo de un día</numerusform>
        </translation>
    </message>
    <message>
        <source>Destinations</source>
        <translation>Destinos</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Con error</translation>
    </message>
    <message>
        <source>Median speed</source>
        <translation>Velocidad mediana</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>The middle one of %1 uploads of 256 KiB and more, waits and retries included</source>
        <translation>
            <numerusform>La de la única subida de 256 KiB o más, con esperas y reintentos incluidos</numerusform>
            <numerusform>La del medio de %1 subidas de 256 KiB o más, con esperas y reintentos incluidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No upload was large enough to tell</source>
        <translation>Ninguna subida fue lo bastante grande para saberlo</translation>
    </message>
    <message>
        <source>Failures by cause</source>
        <translation>Fallos por causa</translation>
    </message>
</context>
<context>
    <name>ferry::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Show active uploads</source>
        <translation>Mostrar subidas activas</translation>
    </message>
    <message>
        <source>Show waiting uploads</source>
        <translation>Mostrar subidas en espera</translation>
    </message>
    <message>
        <source>Show uploads that need attention</source>
        <translation>Mostrar subidas que requieren atención</translation>
    </message>
    <message>
        <source>Show finished uploads</source>
        <translation>Mostrar subidas completadas</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Subidas a la vez</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 subiendo</numerusform>
            <numerusform>%1 subiendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <translation>
            <numerusform>%1 en pausa</numerusform>
            <numerusform>%1 en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 en espera</numerusform>
            <numerusform>%1 en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 requiere atención</numerusform>
            <numerusform>%1 requieren atención</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 completado</numerusform>
            <numerusform>%1 completados</numerusform>
        </translation>
    </message>
    <message>
        <source>As many at a time as help</source>
        <translation>Tantas a la vez como convenga</translation>
    </message>
    <message>
        <source>Up to %1 at a time</source>
        <translation>Hasta %1 a la vez</translation>
    </message>
    <message>
        <source>At most %1</source>
        <translation>Máximo %1</translation>
    </message>
    <message>
        <source>No speed limit</source>
        <translation>Sin límite de velocidad</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Otro límite…</translation>
    </message>
    <message>
        <source>All uploads together, in kB per second. 0 is no limit.</source>
        <translation>Todas las subidas juntas, en kB por segundo. 0 es sin límite.</translation>
    </message>
</context>
<context>
    <name>ferry::SummaryStrip</name>
    <message>
        <source>%1 of %2 uploading</source>
        <translation>Subiendo %1 de %2</translation>
    </message>
    <message>
        <source>Preparing %1 of %2</source>
        <translation>Preparando %1 de %2</translation>
    </message>
    <message>
        <source>Looking through folders</source>
        <translation>Recorriendo carpetas</translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 files to go</source>
        <translation>
            <numerusform>En pausa, %1 archivo por subir</numerusform>
            <numerusform>En pausa, %1 archivos por subir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files waiting</source>
        <translation>
            <numerusform>%1 archivo en espera</numerusform>
            <numerusform>%1 archivos en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need attention</source>
        <translation>
            <numerusform>%1 archivo requiere atención</numerusform>
            <numerusform>%1 archivos requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo completado</translation>
    </message>
    <message>
        <source>Nothing to upload</source>
        <translation>Nada que subir</translation>
    </message>
    <message>
        <source>Uploads, %1 percent</source>
        <translation>Subidas, %1 por ciento</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours, %1 files to go</source>
        <translation>
            <numerusform>Horas de silencio, %1 archivo por subir</numerusform>
            <numerusform>Horas de silencio, %1 archivos por subir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection, %1 files to go</source>
        <translation>
            <numerusform>Conexión de uso medido, %1 archivo por subir</numerusform>
            <numerusform>Conexión de uso medido, %1 archivos por subir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SyncDetails</name>
    <message>
        <source>History sync</source>
        <translation>Sincronización del historial</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Last received</source>
        <translation>Última recepción</translation>
    </message>
    <message>
        <source>Last sent</source>
        <translation>Último envío</translation>
    </message>
    <message>
        <source>Waiting here</source>
        <translation>En espera aquí</translation>
    </message>
    <message>
        <source>News from elsewhere</source>
        <translation>Novedades de otros equipos</translation>
    </message>
    <message>
        <source>&amp;Accounts…</source>
        <translation>C&amp;uentas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sync &amp;now</source>
        <translation>Sincronizar &amp;ahora</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 cambio</numerusform>
            <numerusform>%1 cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Sincronizando…</translation>
    </message>
    <message>
        <source>Synced.</source>
        <translation>Sincronizado.</translation>
    </message>
</context>
<context>
    <name>ferry::SyncLine</name>
    <message>
        <source>Details of the history&apos;s sync</source>
        <translation>Detalles de la sincronización del historial</translation>
    </message>
</context>
<context>
    <name>ferry::TrayIcon</name>
    <message>
        <source>Show Ferry</source>
        <translation>Mostrar Ferry</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Ferry: %1 to go, %2% uploaded</source>
        <translation>Ferry: %1 por subir, %2% subido</translation>
    </message>
    <message numerus="yes">
        <source>Ferry: paused, %1 files to go</source>
        <translation>
            <numerusform>Ferry: en pausa, %1 archivo por subir</numerusform>
            <numerusform>Ferry: en pausa, %1 archivos por subir</numerusform>
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
        <translation>No hay ningún destino al que subir. Añada uno primero.</translation>
    </message>
    <message>
        <source>Only files on this computer can be uploaded. Download them first.</source>
        <translation>Solo se pueden subir archivos de este equipo. Descárguelos primero.</translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out: not on this computer.</source>
        <translation>
            <numerusform>Sin añadir: %1 archivo, por no estar en este equipo.</numerusform>
            <numerusform>Sin añadir: %1 archivos, por no estar en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no files, no paths of files, and no picture.</source>
        <translation>El portapapeles no contiene archivos, ni rutas de archivos, ni una imagen.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Añadir una carpeta</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsHeader</name>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsList</name>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsPage</name>
    <message>
        <source>The diagnosis is copied.</source>
        <translation>Diagnóstico copiado.</translation>
    </message>
</context>
<context>
    <name>ferry::UploadsSettings</name>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Another limit…</source>
        <translation>Otro límite…</translation>
    </message>
    <message>
        <source>Uploads</source>
        <translation>Subidas</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Wait while the connection is &amp;metered</source>
        <translation>Esperar mientras la conexión sea de uso &amp;medido</translation>
    </message>
    <message>
        <source>A phone&apos;s, for instance. “Upload anyway” overrules it until there is another one.</source>
        <translation>La de un teléfono, por ejemplo. «Subir de todos modos» lo anula hasta que haya otra.</translation>
    </message>
    <message>
        <source>This system does not tell whether a connection is metered.</source>
        <translation>Este sistema no indica si una conexión es de uso medido.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Up to %1</source>
        <translation>Hasta %1</translation>
    </message>
    <message>
        <source>Uploads at a time</source>
        <translation>Subidas a la vez</translation>
    </message>
    <message>
        <source>Automatic: as many as make it faster. A destination may set less.</source>
        <translation>Automático: tantas como aceleren la subida. Un destino puede fijar menos.</translation>
    </message>
    <message>
        <source>Speed limit</source>
        <translation>Límite de velocidad</translation>
    </message>
    <message>
        <source>For all uploads together.</source>
        <translation>Para todas las subidas juntas.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Let uploads wait in &amp;quiet hours</source>
        <translation>Dejar en espera las subidas en horas de &amp;silencio</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>En estos días</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Silencio desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Silencio hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>from 9:00 to 17:00</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>“Upload anyway” overrules them until they are over.</source>
        <translation>«Subir de todos modos» las anula hasta que terminen.</translation>
    </message>
    <message>
        <source>It is quiet now, until %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>Ahora hay silencio, hasta el %2 a las %1.</translation>
    </message>
    <message>
        <source>The next begin at %1 on %2.</source>
        <comment>time, day of the week</comment>
        <translation>Las próximas empiezan el %2 a las %1.</translation>
    </message>
    <message>
        <source>No day is chosen: they never begin.</source>
        <translation>No hay ningún día elegido: no empiezan nunca.</translation>
    </message>
</context>
<context>
    <name>ferry::WindowActions</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Upload</source>
        <translation>&amp;Subida</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>&amp;Cola</translation>
    </message>
    <message>
        <source>&amp;Destination</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>For &amp;all that ask, and later ones</source>
        <translation>Para &amp;todos los que preguntan y los siguientes</translation>
    </message>
    <message numerus="yes">
        <source>For &amp;all %1 that ask, and later ones</source>
        <translation>
            <numerusform>Para el archivo que pregun&amp;ta y los siguientes</numerusform>
            <numerusform>Para los %1 que pregun&amp;tan y los siguientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy &amp;link as</source>
        <translation>Copiar en&amp;lace como</translation>
    </message>
</context>
</TS>
