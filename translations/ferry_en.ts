<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Added</name>
    <message numerus="yes">
        <source>All %1 are in the queue already</source>
        <translation>
            <numerusform>It is in the queue already</numerusform>
            <numerusform>All %1 are in the queue already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already</source>
        <translation>
            <numerusform>%1 is in the queue already</numerusform>
            <numerusform>%1 of these are in the queue already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 added</source>
        <translation>
            <numerusform>%1 added</numerusform>
            <numerusform>%1 added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out by the destination&apos;s rules</source>
        <translation>
            <numerusform>%1 left out by the destination&apos;s rules</numerusform>
            <numerusform>%1 left out by the destination&apos;s rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cannot go</source>
        <translation>
            <numerusform>%1 cannot go</numerusform>
            <numerusform>%1 cannot go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>The key is good; %1 files are stored</source>
        <translation>
            <numerusform>The key is good; %1 file is stored</numerusform>
            <numerusform>The key is good; %1 files are stored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The key is good; %1 of %2 files are stored</source>
        <translation>
            <numerusform>The key is good; %1 of %2 file are stored</numerusform>
            <numerusform>The key is good; %1 of %2 files are stored</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DestinationDialog</name>
    <message numerus="yes">
        <source>%1 and %2 more lead here as well, and take no files without it.</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 and %2 more lead here as well, and take no files without it.</numerusform>
            <numerusform>%1 and %2 more lead here as well, and take no files without it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads still wait for this destination and would stay undone.</source>
        <translation>
            <numerusform>An upload still waits for this destination and would stay undone.</numerusform>
            <numerusform>%1 uploads still wait for this destination and would stay undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Drop</name>
    <message numerus="yes">
        <source>%1 files and folders</source>
        <translation>
            <numerusform>%1 files and folders</numerusform>
            <numerusform>%1 files and folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 folders</source>
        <translation>
            <numerusform>%1 folder</numerusform>
            <numerusform>%1 folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%1 uploads</source>
        <translation>
            <numerusform>%1 upload</numerusform>
            <numerusform>%1 uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 attempts</source>
        <translation>
            <numerusform>%1 attempt</numerusform>
            <numerusform>%1 attempts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %2 times more</source>
        <translation>
            <numerusform>%1, and once more</numerusform>
            <numerusform>%1, and %2 times more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</source>
        <translation>
            <numerusform>The database was damaged and has been set aside as %1. %2 upload of the history and %3 of the queue were saved from it and from a backup.</numerusform>
            <numerusform>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it and from a backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</source>
        <translation>
            <numerusform>The database was damaged and has been set aside as %1. %2 upload of the history and %3 of the queue were saved from it.</numerusform>
            <numerusform>The database was damaged and has been set aside as %1. %2 uploads of the history and %3 of the queue were saved from it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>They go on where they stopped when Ferry is started again.</source>
        <translation>
            <numerusform>It goes on where it stopped when Ferry is started again.</numerusform>
            <numerusform>They go on where they stopped when Ferry is started again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</source>
        <translation>
            <numerusform>It begins again from the start when Ferry is started again: its destination cannot go on in the middle of a file.</numerusform>
            <numerusform>They begin again from the start when Ferry is started again: their destinations cannot go on in the middle of a file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 go on where they stopped</source>
        <translation>
            <numerusform>%1 goes on where it stopped</numerusform>
            <numerusform>%1 go on where they stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 begin again from the start</source>
        <translation>
            <numerusform>%1 begins again from the start</numerusform>
            <numerusform>%1 begin again from the start</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files are uploading</source>
        <translation>
            <numerusform>%1 file is uploading</numerusform>
            <numerusform>%1 files are uploading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more are waiting, and stay in the list.</source>
        <translation>
            <numerusform>%1 more is waiting, and stays in the list.</numerusform>
            <numerusform>%1 more are waiting, and stay in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %2 not in this history</source>
        <comment>counts, number</comment>
        <translation>
            <numerusform>%1 · %2 not in this history</numerusform>
            <numerusform>%1 · %2 not in this history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %1 files.</source>
        <translation>
            <numerusform>Deleted %1 file.</numerusform>
            <numerusform>Deleted %1 files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left: somebody changed them since they were listed.</source>
        <translation>
            <numerusform>%1 file left: somebody changed it since it was listed.</numerusform>
            <numerusform>%1 files left: somebody changed them since they were listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files could not be deleted.</source>
        <translation>
            <numerusform>%1 file could not be deleted.</numerusform>
            <numerusform>%1 files could not be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Route</name>
    <message numerus="yes">
        <source>%1: %2 need attention</source>
        <comment>destination, number</comment>
        <translation>
            <numerusform>%1: %2 needs attention</numerusform>
            <numerusform>%1: %2 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %2 more</source>
        <comment>name, number</comment>
        <translation>
            <numerusform>%1 and %2 more</numerusform>
            <numerusform>%1 and %2 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 needs attention</numerusform>
            <numerusform>%1 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowCells</name>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 needs attention</numerusform>
            <numerusform>%1 need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 refused</numerusform>
            <numerusform>%1 refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Terminal</name>
    <message numerus="yes">
        <source>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</source>
        <translation>
            <numerusform>%1 earlier upload of this computer is not in it yet: ferry sync --claim adds them.</numerusform>
            <numerusform>%1 earlier uploads of this computer are not in it yet: ferry sync --claim adds them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Interrupted: %1 files deleted before that.</source>
        <translation>
            <numerusform>Interrupted: %1 file deleted before that.</numerusform>
            <numerusform>Interrupted: %1 files deleted before that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files listed…</source>
        <translation>
            <numerusform>%1 file listed…</numerusform>
            <numerusform>%1 files listed…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</source>
        <translation>
            <numerusform>There is %1 file of the name “%2” there: name one by its id. Nothing was done.</numerusform>
            <numerusform>There are %1 files of the name “%2” there: name one by its id. Nothing was done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</source>
        <translation>
            <numerusform>Would delete %1 file, %2 in all, from “%3”. Nothing was deleted.</numerusform>
            <numerusform>Would delete %1 files, %2 in all, from “%3”. Nothing was deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</source>
        <translation>
            <numerusform>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 file, %2 in all, from “%3”.</numerusform>
            <numerusform>Nothing was deleted: there is no terminal to ask on. Say --yes to delete %1 files, %2 in all, from “%3”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</source>
        <comment>&quot;yes&quot; is what has to be typed</comment>
        <translation>
            <numerusform>Delete %1 file, %2 in all, from “%3”? They cannot be brought back. Type yes:</numerusform>
            <numerusform>Delete %1 files, %2 in all, from “%3”? They cannot be brought back. Type yes:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files</source>
        <translation>
            <numerusform>%1 file</numerusform>
            <numerusform>%1 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 files</source>
        <translation>
            <numerusform>%1 of %2 file</numerusform>
            <numerusform>%1 of %2 files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 shown</source>
        <translation>
            <numerusform>%1 shown</numerusform>
            <numerusform>%1 shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in this history</source>
        <translation>
            <numerusform>%1 not in this history</numerusform>
            <numerusform>%1 not in this history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of the last %2 hours, which may be uploads under way.</source>
        <translation>
            <numerusform>Left out: %1 of the last %2 hours, which may be uploads under way.</numerusform>
            <numerusform>Left out: %1 of the last %2 hours, which may be uploads under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %1 of which nobody knows the age.</source>
        <translation>
            <numerusform>Left out: %1 of which nobody knows the age.</numerusform>
            <numerusform>Left out: %1 of which nobody knows the age.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted.</source>
        <translation>
            <numerusform>%1 file deleted.</numerusform>
            <numerusform>%1 files deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile.</source>
        <translation>
            <numerusform>%1 file deleted, %2 left because they changed meanwhile.</numerusform>
            <numerusform>%1 files deleted, %2 left because they changed meanwhile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 still there.</source>
        <translation>
            <numerusform>%1 file deleted, %2 still there.</numerusform>
            <numerusform>%1 files deleted, %2 still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</source>
        <translation>
            <numerusform>%1 file deleted, %2 left because they changed meanwhile, %3 still there.</numerusform>
            <numerusform>%1 files deleted, %2 left because they changed meanwhile, %3 still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</source>
        <translation>
            <numerusform>“%1”: what this history uploaded and nobody used for %2 day is offered for deletion.</numerusform>
            <numerusform>“%1”: what this history uploaded and nobody used for %2 days is offered for deletion.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”: ferry remote clean shows what is older than %2 days, and asks.</source>
        <translation>
            <numerusform>“%1”: ferry remote clean shows what is older than %2 day, and asks.</numerusform>
            <numerusform>“%1”: ferry remote clean shows what is older than %2 days, and asks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 file, %2</numerusform>
            <numerusform>%1 files, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files, %2 saved</source>
        <comment>files, bytes</comment>
        <translation>
            <numerusform>%1 file, %2 saved</numerusform>
            <numerusform>%1 files, %2 saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %2 timed out</source>
        <translation>
            <numerusform>%1, of them %2 timed out</numerusform>
            <numerusform>%1, of them %2 timed out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 rows</source>
        <translation>
            <numerusform>%1 of %2 row</numerusform>
            <numerusform>%1 of %2 rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 waiting</numerusform>
            <numerusform>%1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 refused</source>
        <translation>
            <numerusform>%1 refused</numerusform>
            <numerusform>%1 refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier uploads joined the history.</source>
        <translation>
            <numerusform>%1 earlier upload joined the history.</numerusform>
            <numerusform>%1 earlier uploads joined the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changes wait to be synced.</source>
        <translation>
            <numerusform>%1 change wait to be synced.</numerusform>
            <numerusform>%1 changes wait to be synced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %1 rows; Ferry&apos;s window shows why.</source>
        <translation>
            <numerusform>The server refuses %1 row; Ferry&apos;s window shows why.</numerusform>
            <numerusform>The server refuses %1 rows; Ferry&apos;s window shows why.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of these are in the queue already.</source>
        <translation>
            <numerusform>%1 of these are in the queue already.</numerusform>
            <numerusform>%1 of these are in the queue already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 left out, as the destination&apos;s rules say.</source>
        <translation>
            <numerusform>%1 left out, as the destination&apos;s rules say.</numerusform>
            <numerusform>%1 left out, as the destination&apos;s rules say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the route&apos;s uploads uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 of the route&apos;s uploads uploaded or already there, %2.</numerusform>
            <numerusform>%1 of the route&apos;s uploads uploaded or already there, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files uploaded or already there, %2.</source>
        <comment>number, bytes</comment>
        <translation>
            <numerusform>%1 file uploaded or already there, %2.</numerusform>
            <numerusform>%1 files uploaded or already there, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 failed: ferry resume tries them again.</source>
        <translation>
            <numerusform>%1 failed: ferry resume tries them again.</numerusform>
            <numerusform>%1 failed: ferry resume tries them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is not synced yet, %1 changes wait: %2</source>
        <comment>number, why</comment>
        <translation>
            <numerusform>The history is not synced yet, %1 change wait: %2</numerusform>
            <numerusform>The history is not synced yet, %1 changes wait: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadsPage</name>
    <message numerus="yes">
        <source>Cancel %1 files?</source>
        <translation>
            <numerusform>Cancel %1 file?</numerusform>
            <numerusform>Cancel %1 files?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %1 files</source>
        <translation>
            <numerusform>Cancel %1 file</numerusform>
            <numerusform>Cancel %1 files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AccountCard</name>
    <message numerus="yes">
        <source>%1 uploads of this account are not done. They would wait until you sign in again.</source>
        <translation>
            <numerusform>An upload of this account is not done. It would wait until you sign in again.</numerusform>
            <numerusform>%1 uploads of this account are not done. They would wait until you sign in again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 destinations upload with this account and would stop working.</source>
        <translation>
            <numerusform>A destination uploads with this account and would stop working.</numerusform>
            <numerusform>%1 destinations upload with this account and would stop working.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::AttentionBanner</name>
    <message numerus="yes">
        <source>%1 files to %2 wait until you are signed in.</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>%1 file to %2 waits until you are signed in.</numerusform>
            <numerusform>%1 files to %2 wait until you are signed in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need an answer: something of that name is already there.</source>
        <translation>
            <numerusform>%1 file needs an answer: something of that name is already there.</numerusform>
            <numerusform>%1 files need an answer: something of that name is already there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files failed: %2</source>
        <comment>number, cause</comment>
        <translation>
            <numerusform>%1 file failed: %2</numerusform>
            <numerusform>%1 files failed: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %1 other causes</source>
        <translation>
            <numerusform>and %1 other cause</numerusform>
            <numerusform>and %1 other causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::ChosenLinks</name>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>Copied a link that works until %2.</numerusform>
            <numerusform>Copied %1 links that work until %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links. Without one: %2.</source>
        <translation>
            <numerusform>Copied %1 link. Without one: %2.</numerusform>
            <numerusform>Copied %1 links. Without one: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>Copied %1 link.</numerusform>
            <numerusform>Copied %1 links.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::ChosenUploads</name>
    <message numerus="yes">
        <source>%1 paths copied</source>
        <translation>
            <numerusform>Path copied</numerusform>
            <numerusform>%1 paths copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 links copied</source>
        <translation>
            <numerusform>Link copied</numerusform>
            <numerusform>%1 links copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files taken off the list</source>
        <translation>
            <numerusform>%1 file taken off the list</numerusform>
            <numerusform>%1 files taken off the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DeletePreview</name>
    <message numerus="yes">
        <source>Delete %1 files from %2?</source>
        <comment>number, destination</comment>
        <translation>
            <numerusform>Delete %1 file from %2?</numerusform>
            <numerusform>Delete %1 files from %2?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %1 files</source>
        <translation>
            <numerusform>&amp;Delete %1 file</numerusform>
            <numerusform>&amp;Delete %1 files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DesktopPresence</name>
    <message numerus="yes">
        <source>%1 files uploaded</source>
        <translation>
            <numerusform>%1 file uploaded</numerusform>
            <numerusform>%1 files uploaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files need you</source>
        <translation>
            <numerusform>%1 file needs you</numerusform>
            <numerusform>%1 files need you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::DetailsPane</name>
    <message numerus="yes">
        <source>%1 selected</source>
        <translation>
            <numerusform>%1 selected</numerusform>
            <numerusform>%1 selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 bytes)</source>
        <comment>size, number</comment>
        <translation>
            <numerusform>%1 (%2 byte)</numerusform>
            <numerusform>%1 (%2 bytes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 uploading</numerusform>
            <numerusform>%1 uploading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 preparing</source>
        <translation>
            <numerusform>%1 preparing</numerusform>
            <numerusform>%1 preparing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 waiting</numerusform>
            <numerusform>%1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 needs attention</numerusform>
            <numerusform>%1 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 done</numerusform>
            <numerusform>%1 done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 cancelled</source>
        <translation>
            <numerusform>%1 cancelled</numerusform>
            <numerusform>%1 cancelled</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::EarlierPage</name>
    <message numerus="yes">
        <source>%1 earlier uploads are listed on this computer. Add them to the synced history?</source>
        <translation>
            <numerusform>%1 earlier upload is listed on this computer. Add it to the synced history?</numerusform>
            <numerusform>%1 earlier uploads are listed on this computer. Add them to the synced history?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::HistoryDetails</name>
    <message numerus="yes">
        <source>%1 uploads chosen</source>
        <translation>
            <numerusform>%1 upload chosen</numerusform>
            <numerusform>%1 uploads chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::HistoryForgetting</name>
    <message numerus="yes">
        <source>Forget %1 uploads now?</source>
        <translation>
            <numerusform>Forget %1 upload now?</numerusform>
            <numerusform>Forget %1 uploads now?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They are older than %1 days. From now on the history forgets by itself what gets so old.</source>
        <translation>
            <numerusform>They are older than %1 day. From now on the history forgets by itself what gets so old.</numerusform>
            <numerusform>They are older than %1 days. From now on the history forgets by itself what gets so old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget %1 uploads</source>
        <translation>
            <numerusform>Forget %1 upload</numerusform>
            <numerusform>Forget %1 uploads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forget all %1 uploads?</source>
        <translation>
            <numerusform>Forget the one upload?</numerusform>
            <numerusform>Forget all %1 uploads?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::HistorySettings</name>
    <message numerus="yes">
        <source>%1 days</source>
        <translation>
            <numerusform>%1 day</numerusform>
            <numerusform>%1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::HistoryView</name>
    <message numerus="yes">
        <source>Copied %1 links.</source>
        <translation>
            <numerusform>Copied %1 link.</numerusform>
            <numerusform>Copied %1 links.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 SHA-256.</source>
        <translation>
            <numerusform>Copied the SHA-256.</numerusform>
            <numerusform>Copied %1 SHA-256.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 uploads left out, of other computers. Choose each alone to say where its file is.</source>
        <translation>
            <numerusform>%1 upload left out, of other computers. Choose each alone to say where its file is.</numerusform>
            <numerusform>%1 uploads left out, of other computers. Choose each alone to say where its file is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RefusedRows</name>
    <message numerus="yes">
        <source>The project refuses %1 uploads of the history</source>
        <translation>
            <numerusform>The project refuses %1 upload of the history</numerusform>
            <numerusform>The project refuses %1 uploads of the history</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteDetails</name>
    <message numerus="yes">
        <source>%1 files chosen</source>
        <translation>
            <numerusform>%1 file chosen</numerusform>
            <numerusform>%1 files chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteLinks</name>
    <message numerus="yes">
        <source>Links are made for %1 files at a time, and %2 are chosen.</source>
        <translation>
            <numerusform>Links are made for %1 files at a time, and %2 are chosen.</numerusform>
            <numerusform>Links are made for %1 files at a time, and %2 are chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %1 links that work until %2.</source>
        <translation>
            <numerusform>Copied a link that works until %2.</numerusform>
            <numerusform>Copied %1 links that work until %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::RemoteView</name>
    <message numerus="yes">
        <source>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</source>
        <translation>
            <numerusform>The destination&apos;s rule: what this history uploaded and nobody used for %1 day.</numerusform>
            <numerusform>The destination&apos;s rule: what this history uploaded and nobody used for %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files of the last day left out: they may be uploads under way.</source>
        <translation>
            <numerusform>%1 file of the last day left out: it may be an upload under way.</numerusform>
            <numerusform>%1 files of the last day left out: they may be uploads under way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files left out, of which nobody knows the age.</source>
        <translation>
            <numerusform>%1 file left out, of which nobody knows the age.</numerusform>
            <numerusform>%1 files left out, of which nobody knows the age.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::StatisticsPage</name>
    <message numerus="yes">
        <source>%1 files, %2 skipped</source>
        <translation>
            <numerusform>%1 file, %2 skipped</numerusform>
            <numerusform>%1 files, %2 skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files whose bytes were there already; %2 contents serve more than one upload</source>
        <translation>
            <numerusform>%1 file whose bytes were there already; %2 contents serve more than one upload</numerusform>
            <numerusform>%1 files whose bytes were there already; %2 contents serve more than one upload</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>files that failed at one destination and came through at another within a day</source>
        <translation>
            <numerusform>file that failed at one destination and came through at another within a day</numerusform>
            <numerusform>files that failed at one destination and came through at another within a day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The middle one of %1 uploads of 256 KiB and more, waits and retries included</source>
        <translation>
            <numerusform>The only upload of 256 KiB and more, waits and retries included</numerusform>
            <numerusform>The middle one of %1 uploads of 256 KiB and more, waits and retries included</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::StatusStrip</name>
    <message numerus="yes">
        <source>%1 uploading</source>
        <translation>
            <numerusform>%1 uploading</numerusform>
            <numerusform>%1 uploading</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 paused</source>
        <translation>
            <numerusform>%1 paused</numerusform>
            <numerusform>%1 paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 waiting</source>
        <translation>
            <numerusform>%1 waiting</numerusform>
            <numerusform>%1 waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need attention</source>
        <translation>
            <numerusform>%1 needs attention</numerusform>
            <numerusform>%1 need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 done</source>
        <translation>
            <numerusform>%1 done</numerusform>
            <numerusform>%1 done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SummaryStrip</name>
    <message numerus="yes">
        <source>%1 files need attention</source>
        <translation>
            <numerusform>%1 file needs attention</numerusform>
            <numerusform>%1 files need attention</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paused, %1 files to go</source>
        <translation>
            <numerusform>Paused, %1 file to go</numerusform>
            <numerusform>Paused, %1 files to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 files waiting</source>
        <translation>
            <numerusform>%1 file waiting</numerusform>
            <numerusform>%1 files waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours, %1 files to go</source>
        <translation>
            <numerusform>Quiet hours, %1 file to go</numerusform>
            <numerusform>Quiet hours, %1 files to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Metered connection, %1 files to go</source>
        <translation>
            <numerusform>Metered connection, %1 file to go</numerusform>
            <numerusform>Metered connection, %1 files to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::SyncDetails</name>
    <message numerus="yes">
        <source>%1 changes</source>
        <translation>
            <numerusform>%1 change</numerusform>
            <numerusform>%1 changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::TrayIcon</name>
    <message numerus="yes">
        <source>Ferry: paused, %1 files to go</source>
        <translation>
            <numerusform>Ferry: paused, %1 file to go</numerusform>
            <numerusform>Ferry: paused, %1 files to go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::UploadAdder</name>
    <message numerus="yes">
        <source>%1 files left out: not on this computer.</source>
        <translation>
            <numerusform>%1 file left out: not on this computer.</numerusform>
            <numerusform>%1 files left out: not on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ferry::WindowActions</name>
    <message numerus="yes">
        <source>For &amp;all %1 that ask, and later ones</source>
        <translation>
            <numerusform>For &amp;all %1 that ask, and later ones</numerusform>
            <numerusform>For &amp;all %1 that ask, and later ones</numerusform>
        </translation>
    </message>
</context>
</TS>
