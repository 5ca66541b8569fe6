#include "destinations/filesapi/filesservice.h"

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 gigabyte = qint64(1) << 30;

QList<FilesPurpose> kimiPurposes()
{
    return {
        // Its list of formats ends in "etc.", so the service decides.
        {.id = u"file-extract"_s, .mostMegabytes = 100, .isExtracted = true},
        {.id = u"image"_s,
            .mostMegabytes = 100,
            .suffixes = {u"png"_s, u"jpg"_s, u"jpeg"_s, u"webp"_s, u"gif"_s}},
        {.id = u"video"_s,
            .mostMegabytes = 100,
            .suffixes = {u"mp4"_s, u"mpeg"_s, u"mpg"_s, u"mov"_s, u"avi"_s, u"flv"_s, u"webm"_s,
                u"wmv"_s, u"3gp"_s, u"3gpp"_s}},
        {.id = u"batch"_s, .mostMegabytes = 100, .suffixes = {u"jsonl"_s}},
    };
}

QList<FilesPurpose> bigModelPurposes()
{
    const QStringList documents {u"pdf"_s, u"docx"_s, u"doc"_s, u"xls"_s, u"xlsx"_s, u"txt"_s,
        u"png"_s, u"jpg"_s, u"jpeg"_s, u"csv"_s};
    return {
        {.id = u"agent"_s,
            .mostMegabytes = 20,
            .mostImageMegabytes = 5,
            .mostFiles = 1000,
            .suffixes = documents},
        {.id = u"code-interpreter"_s,
            .mostMegabytes = 20,
            .mostImageMegabytes = 5,
            .mostFiles = 100,
            .suffixes = documents},
        {.id = u"batch"_s, .mostMegabytes = 100, .mostFiles = 1000, .suffixes = {u"jsonl"_s}},
        {.id = u"voice-clone-input"_s, .suffixes = {u"mp3"_s, u"wav"_s}},
    };
}

QList<FilesPurpose> zaiPurposes()
{
    return {{.id = u"agent"_s,
        .mostMegabytes = 100,
        .mostFiles = 100,
        .suffixes = {u"pdf"_s, u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s, u"pptx"_s,
            u"txt"_s, u"jpg"_s, u"jpeg"_s, u"png"_s, u"csv"_s}}};
}

FilesService makeKimi()
{
    return {.id = u"kimi"_s,
        .name = u"Kimi"_s,
        .dialect = FilesDialect::Kimi,
        .regions = {{.id = u"moonshot.ai"_s,
                        .url = u"https://api.moonshot.ai/v1"_s,
                        .console = u"platform.kimi.ai"_s,
                        .purposes = kimiPurposes()},
            {.id = u"moonshot.cn"_s,
                .url = u"https://api.moonshot.cn/v1"_s,
                .console = u"platform.kimi.com"_s,
                .purposes = kimiPurposes()}},
        .mostFilesInAll = 1000,
        .mostBytesInAll = 10 * gigabyte,
        .takesEmpty = false,
        .listsInPages = false,
        .concurrency = 1};
}

FilesService makeGlm()
{
    return {.id = u"glm"_s,
        .name = u"GLM"_s,
        .dialect = FilesDialect::Glm,
        .regions = {{.id = u"z.ai"_s,
                        .url = u"https://api.z.ai/api/paas/v4"_s,
                        .console = u"z.ai"_s,
                        .purposes = zaiPurposes()},
            {.id = u"bigmodel.cn"_s,
                .url = u"https://open.bigmodel.cn/api/paas/v4"_s,
                .console = u"bigmodel.cn"_s,
                .purposes = bigModelPurposes()}},
        .takesEmpty = false,
        .concurrency = 1};
}

// platform.openai.com/docs/api-reference/files: 512 MB a file. Its count is nobody's concern: 2.5 TB.
FilesService makeOpenAi()
{
    return {.id = u"openai"_s,
        .name = u"OpenAI"_s,
        .regions = {{.url = u"https://api.openai.com/v1"_s,
            .purposes = {{.id = u"user_data"_s, .mostMegabytes = 512}}}}};
}

} // namespace

const FilesRegion *FilesService::region(const QString &wanted) const
{
    if (wanted.isEmpty())
        return &regions.first();
    const auto found = std::find_if(regions.begin(), regions.end(),
        [&wanted](const FilesRegion &region) { return region.id == wanted; });
    return found == regions.end() ? nullptr : &*found;
}

const FilesService &kimiService()
{
    static const FilesService service = makeKimi();
    return service;
}

const FilesService &glmService()
{
    static const FilesService service = makeGlm();
    return service;
}

const FilesService &openAiService()
{
    static const FilesService service = makeOpenAi();
    return service;
}

} // namespace ferry
