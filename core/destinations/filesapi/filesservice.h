#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace ferry {

// In whose words a service refuses.
enum class FilesDialect { OpenAi = 1, Kimi, Glm };

// What a file is uploaded for, and what the service takes for it. -1 and empty lists: no limit known.
// Sizes are in the "MB" of the documents. Where 10^6 and 2^20 differ the larger is meant when a file is judged:
// what lies between is the service's to refuse.
struct FilesPurpose
{
    QString id {}; // as it is sent
    int mostMegabytes = -1;
    int mostImageMegabytes = -1; // images count as documents, with a limit of their own
    qint64 mostFiles = -1; // kept at a time
    QStringList suffixes {}; // in lower case; others are refused
    bool isExtracted = false; // the service reads the text out of it, and says when that is done
};

// One of a service's platforms. A key of one is unknown to the other.
struct FilesRegion
{
    QString id {}; // the setting's value, and the host as people know it
    QString url {}; // the API's base, without "/files"
    QString console {}; // where its keys are made
    QList<FilesPurpose> purposes {}; // the first one unless another is chosen
};

// A service whose files API is shaped like OpenAI's: POST, GET and DELETE below <base>/files, a form with
// `file` and `purpose`, answers with `id`, `bytes`, `created_at`, `filename`. What differs is data.
struct FilesService
{
    QString id {}; // the kind of destination
    QString name {}; // as people say it
    FilesDialect dialect = FilesDialect::OpenAi;
    QList<FilesRegion> regions {};
    qint64 mostFilesInAll = -1; // kept at a time, whatever they are for
    qint64 mostBytesInAll = -1;
    bool takesEmpty = true;
    bool listsInPages = true; // takes `limit` and `after`; otherwise all come at once
    int concurrency = 0; // uploads at a time unless the user says more; 0: no limit of its own

    const FilesRegion *region(const QString &id) const; // the first when empty; null: unknown
};

// Kimi (platform.moonshot.cn/docs/api/files, platform.kimi.ai/docs/api/files-upload, read in 2026): 1000
// files of a user, 100 MB each, 10 GB in all. Its lowest tier allows one request at a time.
const FilesService &kimiService();

// GLM: docs.bigmodel.cn "upload a file" and docs.z.ai "agents/file-upload". The two platforms differ in what
// they take.
const FilesService &glmService();

// OpenAI, and any server that speaks as it does: everything is a setting.
const FilesService &openAiService();

} // namespace ferry
