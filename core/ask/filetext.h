#pragma once

#include "ask/askfile.h"
#include "base/task.h"
#include "destinations/filesapi/filessettings.h"

namespace ferry {

class UploadContext;

// The text that a service reads out of a file. Lives in the thread of its context; both outlive its tasks.
class FileText final
{
public:
    FileText(FilesSettings settings, UploadContext &context);

    // Kimi: what it extracted (GET <base>/files/<id>/content), verbatim. Waits while it is still being read. Failure:
    // PlaceMissing "file-gone", TypeRefused "not-extracted", ReplyTimedOut "still-extracting", and those of
    // askfailure.
    Task<Result<QString>> content(QString id);

    // GLM: its file parser (docs.bigmodel.cn, file parsing, asynchronous): POST <base>/files/parser/create streams the
    // file, GET …/parser/result/<task>/text is asked until it has read it. Documented for BigModel; of Z.ai nobody
    // says. Failures: as content(), SourceFile's, and PlaceMissing "no-parser".
    Task<Result<QString>> parsed(AskFile file);

private:
    Task<Result<QString>> begin(AskFile file);
    Task<Result<QString>> follow(QString task);
    Failure failureOf(const HttpReply &reply, const QString &whenMissing) const;
    HttpRequest request(const QByteArray &verb, const QByteArray &below) const;

    FilesSettings m_settings;
    UploadContext &m_context;
};

} // namespace ferry
