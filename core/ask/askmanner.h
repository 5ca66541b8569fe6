#pragma once

#include "ask/askfile.h"
#include "base/result.h"
#include "destinations/filesapi/filessettings.h"

namespace ferry {

// How each file comes into a question. Pure.
namespace askmanner {

// A text up to this size stands in the question, as it is: 50 kB.
constexpr qint64 mostInlineBytes = 50'000;

// Whether a name says that it is a text. Its bytes have the last word: see textOf().
bool isTextName(const QString &name);
// The text of a small file, when its bytes are one: UTF-8 without control characters. Nothing otherwise.
std::optional<QString> textOf(const QByteArray &bytes);

// Kimi: by content, as its guide on file-based questions has it; with the purposes "image" and "video" by id
// (platform.kimi.ai/docs/guide/use-kimi-vision-model). GLM: pictures and films by link where there is one (its
// vision models take URLs alone), all else through the parser (docs.bigmodel.cn, file parsing). OpenAI: by id
// (platform.openai.com/docs/guides/pdf-files).
// Failure: SourceGone "file-elsewhere" when the file is neither here nor there, TypeRefused "not-parsed" when the
// parser does not take it.
Result<AskManner> of(const AskFile &file, const FilesSettings &settings);
// The file has to be uploaded first.
bool wantsUpload(AskManner manner);

// GLM's parser by suffix: "lite", "prime", or nothing; and what it calls the type, "PDF".
QByteArray parserTool(const QString &name);
QByteArray parserType(const QString &name);

} // namespace askmanner
} // namespace ferry
