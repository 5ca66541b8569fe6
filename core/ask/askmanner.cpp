#include "ask/askmanner.h"

#include "destinations/common/filetype.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace ferry::askmanner {

using namespace Qt::StringLiterals;

namespace {

QString suffixOf(const QString &name)
{
    return name.contains(u'.') ? name.section(u'.', -1).toLower() : QString();
}

// docs.bigmodel.cn, "file parsing": what each tool reads.
const QSet<QString> &liteSuffixes()
{
    static const QSet<QString> all {u"pdf"_s, u"docx"_s, u"doc"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s,
        u"pptx"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"csv"_s, u"txt"_s, u"md"_s};
    return all;
}

const QSet<QString> &primeSuffixes()
{
    static const QSet<QString> all {u"html"_s, u"bmp"_s, u"gif"_s, u"webp"_s, u"heic"_s, u"eps"_s,
        u"icns"_s, u"im"_s, u"pcx"_s, u"ppm"_s, u"tiff"_s, u"xbm"_s, u"heif"_s, u"jp2"_s};
    return all;
}

bool isSeen(const QString &name)
{
    const QByteArray type = fileTypeOf(name);
    return type.startsWith("image/") || type.startsWith("video/");
}

tl::unexpected<Failure> elsewhere(const AskFile &file)
{
    return failed({.kind = FailureKind::SourceGone,
        .advice = Advice::GiveUp,
        .code = u"file-elsewhere"_s,
        .subject = file.name});
}

Result<AskManner> ofGlm(const AskFile &file)
{
    const bool hasLink = file.link.scheme() == "https"_L1 || file.link.scheme() == "http"_L1;
    if (hasLink && (isSeen(file.name) || file.path.isEmpty()))
        return AskManner::Link;
    if (file.path.isEmpty())
        return elsewhere(file);
    if (parserTool(file.name).isEmpty()) {
        return failed({.kind = FailureKind::TypeRefused,
            .advice = Advice::GiveUp,
            .code = u"not-parsed"_s,
            .subject = file.name});
    }
    return AskManner::Parse;
}

} // namespace

bool isTextName(const QString &name)
{
    static const QSet<QString> suffixes {u"txt"_s, u"md"_s, u"csv"_s, u"tsv"_s, u"json"_s,
        u"jsonl"_s, u"xml"_s, u"yaml"_s, u"yml"_s, u"toml"_s, u"ini"_s, u"conf"_s, u"cfg"_s,
        u"log"_s, u"html"_s, u"htm"_s, u"css"_s, u"js"_s, u"ts"_s, u"tsx"_s, u"jsx"_s, u"py"_s,
        u"rb"_s, u"go"_s, u"rs"_s, u"c"_s, u"h"_s, u"cpp"_s, u"hpp"_s, u"cc"_s, u"cxx"_s, u"cs"_s,
        u"java"_s, u"kt"_s, u"swift"_s, u"php"_s, u"sql"_s, u"sh"_s, u"bat"_s, u"ps1"_s, u"tex"_s,
        u"rst"_s, u"srt"_s, u"vtt"_s, u"diff"_s, u"patch"_s, u"cmake"_s};
    return suffixes.contains(suffixOf(name));
}

std::optional<QString> textOf(const QByteArray &bytes)
{
    if (bytes.size() > mostInlineBytes)
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    const auto isControl = [](QChar c) {
        return c.unicode() < 0x20 && c != u'\n' && c != u'\r' && c != u'\t' && c != u'\f';
    };
    if (decoder.hasError() || std::any_of(text.cbegin(), text.cend(), isControl))
        return std::nullopt;
    return text;
}

Result<AskManner> of(const AskFile &file, const FilesSettings &settings)
{
    const bool isSmall = file.bytes >= 0 && file.bytes <= mostInlineBytes;
    if (!file.path.isEmpty() && isSmall && isTextName(file.name))
        return AskManner::Inline;
    if (settings.service->dialect == FilesDialect::Glm)
        return ofGlm(file);
    if (file.remoteId.isEmpty() && file.path.isEmpty())
        return elsewhere(file);
    if (settings.service->dialect != FilesDialect::Kimi)
        return AskManner::FileId;
    if (settings.purpose.id == "image"_L1)
        return AskManner::ImageId;
    return settings.purpose.id == "video"_L1 ? AskManner::VideoId : AskManner::Content;
}

bool wantsUpload(AskManner manner)
{
    return manner == AskManner::Content || manner == AskManner::FileId
        || manner == AskManner::ImageId || manner == AskManner::VideoId;
}

QByteArray parserTool(const QString &name)
{
    const QString suffix = suffixOf(name);
    if (liteSuffixes().contains(suffix))
        return "lite";
    return primeSuffixes().contains(suffix) ? "prime" : QByteArray();
}

QByteArray parserType(const QString &name)
{
    return suffixOf(name).toUpper().toLatin1();
}

} // namespace ferry::askmanner
