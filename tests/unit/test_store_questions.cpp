#include "base/ids.h"
#include "store/questionstore.h"
#include "store/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

QuestionEntry entry(const QString &question, const QString &answer, qint64 askedAt = 1000)
{
    return {.id = uuid7(),
        .askedAt = askedAt,
        .endedAt = askedAt + 5,
        .destination = uuid7(),
        .destinationName = u"Kimi"_s,
        .destinationKind = u"kimi"_s,
        .model = u"kimi-k3"_s,
        .question = question,
        .answer = answer,
        .reasoning = u"hm"_s,
        .outcome = QuestionOutcome::Answered,
        .finish = u"stop"_s,
        .questionTokens = 100,
        .answerTokens = 20,
        .files = {{.name = u"thesis.pdf"_s,
            .path = "/home/ann/th\xff"
                    "esis.pdf",
            .remoteId = u"file-1"_s,
            .bytes = 90'000'000}}};
}

QStringList found(QuestionStore &store, const QString &text)
{
    QStringList questions;
    for (const QuestionEntry &one : store.searchNow({.text = text}).entries)
        questions.append(one.question);
    return questions;
}

} // namespace

class StoreQuestionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = std::move(Database::open(m_folder->path()).value());
        m_store = std::make_unique<QuestionStore>(*m_database);
    }
    void cleanup()
    {
        m_store.reset();
        m_database.reset();
    }
    void aQuestionComesBackAsItWas();
    void whatWasNeverAskedIsKeptToo();
    void anAnswerTakesTheQuestionsPlace();
    void searchFindsAnyPart_data();
    void searchFindsAnyPart();
    void pagesByKey();
    void whatIsForgottenIsGone();
    void nothingOfItIsTold();
    void exports();
    void exportsAllThatIsFound();

private:
    std::unique_ptr<QTemporaryDir> m_folder {};
    std::unique_ptr<Database> m_database {};
    std::unique_ptr<QuestionStore> m_store {};
};

void StoreQuestionsTest::aQuestionComesBackAsItWas()
{
    QuestionEntry kept = entry(u"What is it about?"_s, u"# Whales\n\n漢字 😀"_s);
    kept.outcome = QuestionOutcome::NotAsked;
    kept.failure = Failure {.kind = FailureKind::RateLimited, .code = u"asked-too-often"_s};
    kept.failedFile = u"thesis.pdf"_s;
    QVERIFY(m_store->keepNow(kept));
    const QuestionPage page = m_store->searchNow({});
    QCOMPARE(page.entries.size(), 1);
    const QuestionEntry &back = page.entries.first();
    QCOMPARE(back.id, kept.id);
    QCOMPARE(back.askedAt, kept.askedAt);
    QCOMPARE(back.endedAt, kept.endedAt);
    QCOMPARE(back.destination, kept.destination);
    QCOMPARE(back.destinationName, kept.destinationName);
    QCOMPARE(back.destinationKind, kept.destinationKind);
    QCOMPARE(back.model, kept.model);
    QCOMPARE(back.question, kept.question);
    QCOMPARE(back.answer, kept.answer);
    QCOMPARE(back.reasoning, kept.reasoning);
    QVERIFY(back.outcome == kept.outcome);
    QCOMPARE(back.finish, kept.finish);
    QVERIFY(back.failure == kept.failure);
    QCOMPARE(back.failedFile, kept.failedFile);
    QCOMPARE(back.questionTokens, kept.questionTokens);
    QCOMPARE(back.answerTokens, kept.answerTokens);
    QVERIFY(back.files == kept.files);
}

// It failed before anybody knew which model.
void StoreQuestionsTest::whatWasNeverAskedIsKeptToo()
{
    const QuestionEntry bare {.id = uuid7(), .askedAt = 1, .outcome = QuestionOutcome::NotUploaded};
    const Result<qint64> kept = m_store->keepNow(bare);
    QVERIFY2(kept, kept ? "" : qPrintable(kept.error().detail));
    QCOMPARE(m_store->searchNow({}).entries.size(), 1);
}

void StoreQuestionsTest::anAnswerTakesTheQuestionsPlace()
{
    QuestionEntry kept = entry(u"What?"_s, {});
    kept.outcome = QuestionOutcome::Asking;
    kept.endedAt = 0;
    const Result<qint64> first = m_store->keepNow(kept);
    kept.outcome = QuestionOutcome::Answered;
    kept.answer = u"Whales"_s;
    const Result<qint64> second = m_store->keepNow(kept);
    QVERIFY(first && second);
    QCOMPARE(*first, *second);
    QCOMPARE(m_store->searchNow({}).entries.size(), 1);
    QCOMPARE(found(*m_store, u"whales"_s), QStringList {u"What?"_s});
}

void StoreQuestionsTest::searchFindsAnyPart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("questions");
    const QString a = u"Who wrote it?"_s;
    const QString b = u"How long is it?"_s;
    QTest::newRow("everything") << u""_s << QStringList {b, a};
    QTest::newRow("of the question") << u"WROTE"_s << QStringList {a};
    QTest::newRow("of the answer") << u"ellvil"_s << QStringList {a};
    QTest::newRow("both words") << u"it 900"_s << QStringList {b};
    QTest::newRow("words too short for the index") << u"ow"_s << QStringList {b};
    QTest::newRow("a file's name") << u"thesis.pdf"_s << QStringList {b, a};
    QTest::newRow("the model") << u"kimi-k3"_s << QStringList {b, a};
    QTest::newRow("words of the index's own") << u"\"AND* NEAR("_s << QStringList {};
    QTest::newRow("nothing") << u"squid"_s << QStringList {};
}

void StoreQuestionsTest::searchFindsAnyPart()
{
    QFETCH(QString, text);
    QFETCH(QStringList, questions);
    QVERIFY(m_store->keepNow(entry(u"Who wrote it?"_s, u"Herman Mellville"_s, 1000)));
    QVERIFY(m_store->keepNow(entry(u"How long is it?"_s, u"900 pages"_s, 2000)));
    QCOMPARE(found(*m_store, text), questions);
}

void StoreQuestionsTest::pagesByKey()
{
    for (int i = 0; i < 25; ++i)
        QVERIFY(m_store->keepNow(entry(QString::number(i), u"x"_s, i / 2)));
    QuestionQuery query {.limit = 10};
    QStringList seen;
    for (bool more = true; more;) {
        const QuestionPage page = m_store->searchNow(query);
        for (const QuestionEntry &one : page.entries)
            seen.append(one.question);
        more = page.more;
        query.beforeAskedAt = page.entries.last().askedAt;
        query.beforeRow = page.entries.last().row;
    }
    QCOMPARE(seen.size(), 25);
    QCOMPARE(seen.first(), u"24"_s);
    QCOMPARE(seen.last(), u"0"_s);
}

void StoreQuestionsTest::whatIsForgottenIsGone()
{
    const QuestionEntry kept = entry(u"What?"_s, u"Whales"_s);
    QVERIFY(m_store->keepNow(kept));
    Result<int> removed = 0;
    m_store->forget(kept.id, this, [&removed](const Result<int> &result) { removed = result; });
    QTRY_COMPARE(removed.value_or(-1), 1);
    QVERIFY(m_store->searchNow({}).entries.isEmpty());
    QVERIFY(found(*m_store, u"whales"_s).isEmpty());
}

// They stay on this computer: nothing waits to be told to a server.
void StoreQuestionsTest::nothingOfItIsTold()
{
    QVERIFY(m_store->keepNow(entry(u"What?"_s, u"Whales"_s)));
    const qint64 waiting = m_database->readNow<qint64>([](QSqlDatabase &connection) {
        return sql::value(connection, "SELECT count(*) FROM outbox").toLongLong();
    });
    QCOMPARE(waiting, 0);
}

void StoreQuestionsTest::exportsAllThatIsFound()
{
    for (int i = 0; i < 250; ++i) {
        const QString of = i % 2 == 0 ? u"whales"_s : u"ships"_s;
        QVERIFY(m_store->keepNow(entry(u"Question %1 about %2"_s.arg(i).arg(of), u"x"_s, i)));
    }
    QByteArray all;
    QByteArray some;
    const auto into = [](QByteArray &bytes) {
        return [&bytes](const Result<QByteArray> &exported) { bytes = exported.value(); };
    };
    QObject context;
    m_store->exportAll({}, QuestionStore::Format::Json, &context, into(all));
    m_store->exportAll(u"whales"_s, QuestionStore::Format::Json, &context, into(some));
    QTRY_VERIFY(!some.isEmpty());
    const QJsonArray questions = QJsonDocument::fromJson(all).array();
    QCOMPARE(questions.size(), 250);
    QCOMPARE(questions.last()[u"question"_s].toString(), u"Question 0 about whales"_s);
    QCOMPARE(QJsonDocument::fromJson(some).array().size(), 125);
}

void StoreQuestionsTest::exports()
{
    const QuestionEntry kept = entry(u"What is\n# this *thing*?"_s, u"**Whales**"_s);
    const QByteArray json = QuestionStore::exported({kept}, QuestionStore::Format::Json);
    const QJsonObject object = QJsonDocument::fromJson(json).array().first().toObject();
    QCOMPARE(object.value(u"question"_s).toString(), kept.question);
    QCOMPARE(object.value(u"answer"_s).toString(), kept.answer);
    QCOMPARE(object.value(u"state"_s).toString(), u"answered"_s);
    QCOMPARE(object.value(u"answer_tokens"_s).toInt(), 20);
    QVERIFY(!json.contains("/home/ann"));
    const QByteArray markdown = QuestionStore::exported({kept}, QuestionStore::Format::Markdown);
    QVERIFY(markdown.contains("**Whales**"));
    QVERIFY(markdown.contains("> What is\n> \\# this \\*thing\\*?"));
    QVERIFY(markdown.contains("`thesis.pdf`"));
}

QTEST_GUILESS_MAIN(StoreQuestionsTest)
#include "test_store_questions.moc"
