#include "app/questionscommand.h"

#include "app/terminal.h"
#include "store/databaseopener.h"
#include "store/questionstore.h"
#include "ui/common/failuretext.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

int endedBy(const Failure &failure)
{
    terminal::complain(failureSentence(failure));
    return 1;
}

bool print(const QuestionEntry &entry, bool json)
{
    using Format = QuestionStore::Format;
    if (!json) {
        const QByteArray text = QuestionStore::exported({entry}, Format::Markdown);
        return terminal::print(QString::fromUtf8(text).remove(u'\r').replace(u'\t', u"    "_s));
    }
    const QByteArray array = QuestionStore::exported({entry}, Format::Json);
    return terminal::printJson(QJsonDocument::fromJson(array).array().first().toObject());
}

} // namespace

int runQuestionsCommand(const Arguments &arguments, const QString &profileFolder)
{
    Result<std::unique_ptr<Database>> database
        = Database::open(profileFolder, Database::Access::ReadOnly);
    if (!database) // nothing was ever asked
        return database.error().code == noDatabaseYet ? 0 : endedBy(database.error());
    QuestionStore questions(**database);
    QuestionQuery query;
    for (const QByteArray &word : arguments.rest)
        query.text += (query.text.isEmpty() ? QString() : u" "_s) + QFile::decodeName(word);
    for (;;) {
        const QuestionPage page = questions.searchNow(query);
        if (page.failure)
            return endedBy(*page.failure);
        for (const QuestionEntry &entry : page.entries) {
            if (!print(entry, arguments.json))
                return 1; // nobody reads on; main says why
        }
        if (!page.more || page.entries.isEmpty())
            return 0;
        query.beforeAskedAt = page.entries.constLast().askedAt;
        query.beforeRow = page.entries.constLast().row;
    }
}

} // namespace ferry
