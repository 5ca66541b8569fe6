#include "ask/chatmessages.h"
#include "base/ids.h"
#include "gui/windowstand.h"
#include "support/evilserver.h"
#include "support/scratchfolder.h"
#include "ui/ask/answerpane.h"
#include "ui/ask/answerview.h"
#include "ui/ask/askdesk.h"
#include "ui/ask/askfiles.h"
#include "ui/ask/askpage.h"
#include "ui/ask/questionbar.h"
#include "ui/ask/questionlist.h"
#include "ui/common/messagebar.h"
#include "ui/common/questiondialog.h"
#include "ui/history/historyview.h"

#include <QClipboard>
#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <atomic>

using namespace ferry;
using namespace ferry::testing;
using namespace Qt::StringLiterals;

namespace {

QByteArray delta(const QString &text, const QString &finish = {}, const QString &reasoning = {})
{
    const QJsonObject said {{u"content"_s, text}, {u"reasoning_content"_s, reasoning}};
    const QJsonObject choice {{u"delta"_s, said},
        {u"finish_reason"_s, finish.isEmpty() ? QJsonValue() : QJsonValue(finish)}};
    const QJsonObject chunk {{u"choices"_s, QJsonArray {choice}}};
    return "data: " + QJsonDocument(chunk).toJson(QJsonDocument::Compact) + "\n\n";
}

Answer models()
{
    return {.body
        = R"({"data": [{"id": "model-old", "created": 1}, {"id": "model-new", "created": 2}]})"};
}

// A window with one service to ask, which answers as a test has it.
struct Stand
{
    explicit Stand(EvilServer::Script script)
        : server([script](const SeenRequest &request) {
            return request.verb == "GET" ? models() : script(request);
        })
    {
        DestinationConfig config {.uuid = uuid7(), .name = u"Asked"_s, .kind = u"openai"_s};
        config.settings.insert(u"url"_s, server.url(u"v1"_s).toString());
        service = window.destinations().saveNow(config).value();
        shown = window.makeWindow(theme);
        shown->resize(1200, 760);
        shown->show();
        shown->showPage(Sidebar::Page::Ask);
    }

    AskPage &page() { return shown->ask().page(); }
    AnswerPane &pane() { return page().pane(); }
    QString answer() { return pane().answer().toPlainText().trimmed(); }
    QString step() { return pane().findChild<QLabel *>(u"step"_s)->text(); }
    QPlainTextEdit &field() { return *page().bar().findChild<QPlainTextEdit *>(); }
    QPushButton &button(const QString &words)
    {
        for (QPushButton *found : page().findChildren<QPushButton *>()) {
            if (found->text() == words)
                return *found;
        }
        qFatal("no button %s", qUtf8Printable(words));
    }
    void ask(const QString &question)
    {
        field().setPlainText(question);
        QTest::keyClick(&field(), Qt::Key_Return);
    }
    int questions()
    {
        const QList<SeenRequest> all = server.requests();
        return int(std::count_if(all.begin(), all.end(),
            [](const SeenRequest &request) { return request.verb == "POST"; }));
    }
    QJsonObject askedLast()
    {
        for (int i = server.requestCount() - 1; i >= 0; --i) {
            if (server.request(i).verb == "POST")
                return QJsonDocument::fromJson(server.request(i).body).object();
        }
        return {};
    }

    EvilServer server;
    Theme theme {*qApp};
    WindowStand window {};
    DestinationConfig service {};
    std::unique_ptr<MainWindow> shown {};
};

Answer plainAnswer(const SeenRequest &)
{
    return {.headers = {{"Content-Type", "text/event-stream"}},
        .body = delta({}, {}, u"hm"_s) + delta(u"It is **about** whales."_s, u"stop"_s)
            + "data: [DONE]\n\n"};
}

Answer endless(const SeenRequest &)
{
    return {.raw
        = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n" + delta(u"And so on. "_s)};
}

} // namespace

// The page "Ask", from the question to what is kept of it.
class AskPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQuestionIsAnsweredAndKept();
    void filesStandInTheQuestion();
    void stopKeepsWhatCame();
    void closingTheWindowKeepsWhatCame();
    void whatACrashCutOffSaysSo();
    void anotherQuestionCanBeLookedAtMeanwhile();
    void askAgainAsksTheSame();
    void whatFailsSaysWhy();
    void ofAServiceThatIsGoneTheOneInTheBarIsAsked();
    void modelsComeFromTheService();
    void aTypedModelStays();
    void modelsThatDidNotComeAreAskedForAgain();
    void historyIsAskedAbout();
    void forgottenQuestionsComeBack();
    void copiesMarkdown();
    void aLinkShowsWhereItGoes();
    void theUploadsKeysAreNotTheirsHere();
    void withoutAServiceOneIsOffered();
};

void AskPageTest::aQuestionIsAnsweredAndKept()
{
    Stand stand(plainAnswer);
    stand.ask(u"What is it about?"_s);
    QTRY_COMPARE(stand.answer(), u"It is about whales."_s);
    QTRY_VERIFY(!stand.window.questions().searchNow({.text = u"whales"_s}).entries.isEmpty());
    const QuestionEntry kept = stand.window.questions().searchNow({}).entries.first();
    QCOMPARE(kept.question, u"What is it about?"_s);
    QVERIFY(kept.outcome == QuestionOutcome::Answered);
    QCOMPARE(kept.reasoning, u"hm"_s);
    // The reasoning is there, and folded away.
    QVERIFY(stand.button(u"Reasoning"_s).isVisible());
    auto *reasoning = stand.pane().findChild<QPlainTextEdit *>();
    QVERIFY(!reasoning->isVisible());
    stand.button(u"Reasoning"_s).click();
    QVERIFY(reasoning->isVisible());
    QCOMPARE(reasoning->toPlainText(), u"hm"_s);
}

void AskPageTest::filesStandInTheQuestion()
{
    Stand stand(plainAnswer);
    const ScratchFolder folder;
    stand.page().files().addPaths({folder.write("note.txt", "The whale is white.")});
    stand.ask(u"Which colour?"_s);
    QTRY_COMPARE(stand.answer(), u"It is about whales."_s);
    const QJsonArray messages = stand.askedLast().value(u"messages"_s).toArray();
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages.at(0)[u"content"_s].toString().contains(u"The whale is white."_s));
    QCOMPARE(
        stand.window.questions().searchNow({}).entries.first().files.first().name, u"note.txt"_s);
}

void AskPageTest::stopKeepsWhatCame()
{
    Stand stand(endless);
    stand.ask(u"Go on."_s);
    QTRY_VERIFY(stand.answer().contains(u"And so on."_s));
    QVERIFY(stand.button(u"Stop"_s).isVisible());
    stand.button(u"Stop"_s).click();
    QTRY_VERIFY(!stand.button(u"Stop"_s).isVisible());
    QTRY_COMPARE(stand.server.busyConnections(), 0);
    QVERIFY(stand.step().startsWith(u"Stopped"_s));
    const auto kept = [&stand] { return stand.window.questions().searchNow({}).entries.first(); };
    QTRY_VERIFY(kept().outcome == QuestionOutcome::Stopped);
    QCOMPARE(kept().answer, u"And so on. "_s);
}

void AskPageTest::closingTheWindowKeepsWhatCame()
{
    Stand stand(endless);
    stand.ask(u"Go on."_s);
    QTRY_VERIFY(stand.answer().contains(u"And so on."_s));
    stand.shown.reset();
    const QuestionEntry kept = stand.window.questions().searchNow({}).entries.first();
    QVERIFY(kept.outcome == QuestionOutcome::Stopped);
    QCOMPARE(kept.answer, u"And so on. "_s);
}

void AskPageTest::whatACrashCutOffSaysSo()
{
    Stand stand(plainAnswer);
    const QuestionEntry cut {.id = uuid7(),
        .askedAt = 1,
        .question = u"What?"_s,
        .answer = u"It is"_s,
        .outcome = QuestionOutcome::Asking};
    Q_EMIT stand.page().entryChosen(cut);
    QTRY_COMPARE(stand.answer(), u"It is"_s);
    QVERIFY2(
        stand.step().startsWith(u"Ferry ended before the answer did."_s), qPrintable(stand.step()));
}

void AskPageTest::anotherQuestionCanBeLookedAtMeanwhile()
{
    Stand stand([](const SeenRequest &request) {
        return request.body.contains("Go on") ? endless(request) : plainAnswer(request);
    });
    stand.ask(u"First"_s);
    QTRY_COMPARE(stand.answer(), u"It is about whales."_s);
    const QUuid first = stand.pane().shown();
    QTRY_VERIFY(stand.button(u"Ask again"_s).isVisible());
    stand.ask(u"Go on"_s);
    QTRY_COMPARE(stand.answer(), u"And so on."_s);
    const QUuid second = stand.pane().shown();
    const auto choose = [&stand](const QUuid &id) {
        for (const QuestionEntry &entry : stand.window.questions().searchNow({}).entries) {
            if (entry.id == id)
                Q_EMIT stand.page().entryChosen(entry);
        }
    };
    choose(first);
    QTRY_COMPARE(stand.answer(), u"It is about whales."_s);
    choose(second);
    QTRY_COMPARE(stand.answer(), u"And so on."_s);
    stand.button(u"Stop"_s).click();
}

void AskPageTest::askAgainAsksTheSame()
{
    Stand stand(plainAnswer);
    const ScratchFolder folder;
    stand.page().files().addPaths({folder.write("note.txt", "The whale is white.")});
    stand.ask(u"Which colour?"_s);
    QTRY_VERIFY(stand.button(u"Ask again"_s).isVisible());
    const QJsonObject before = stand.askedLast();
    stand.button(u"Ask again"_s).click();
    QTRY_COMPARE(stand.questions(), 2);
    QCOMPARE(stand.askedLast(), before);
    QTRY_COMPARE(stand.window.questions().searchNow({}).entries.size(), 2);
}

void AskPageTest::ofAServiceThatIsGoneTheOneInTheBarIsAsked()
{
    Stand stand(plainAnswer);
    QTRY_COMPARE(stand.page().bar().model(), u"model-new"_s);
    const QuestionEntry earlier {.id = uuid7(),
        .askedAt = 1,
        .destination = uuid7(),
        .destinationName = u"Gone"_s,
        .model = u"model-of-another"_s,
        .question = u"What?"_s,
        .answer = u"That."_s,
        .outcome = QuestionOutcome::Answered};
    Q_EMIT stand.page().entryChosen(earlier); // that no list has
    stand.button(u"Ask again"_s).click();
    QTRY_COMPARE(stand.answer(), u"It is about whales."_s);
    QCOMPARE(stand.askedLast().value(u"model"_s).toString(), u"model-new"_s);
}

void AskPageTest::whatFailsSaysWhy()
{
    Stand stand([](const SeenRequest &) {
        return Answer {.status = 404,
            .body
            = R"({"error": {"code": "model_not_found", "message": "The model does not exist"}})"};
    });
    stand.ask(u"What?"_s);
    QTRY_VERIFY2(stand.step().contains(u"has no model “model-new”"_s), qPrintable(stand.step()));
    QVERIFY(stand.step().endsWith(u"Choose another model."_s));
}

void AskPageTest::modelsComeFromTheService()
{
    Stand stand(plainAnswer);
    QTRY_COMPARE(stand.page().bar().model(), u"model-new"_s);
    auto &picker = *stand.page().bar().findChildren<QComboBox *>().last();
    QCOMPARE(picker.count(), 2);
    picker.setCurrentText(u"model-old"_s);
    stand.ask(u"What?"_s);
    QTRY_COMPARE(stand.answer(), u"It is about whales."_s);
    QCOMPARE(stand.askedLast().value(u"model"_s).toString(), u"model-old"_s);
    // It is the one from now on.
    QVERIFY(stand.window.settings().value(Setting::AskModels).contains(u"model-old"_s));
}

void AskPageTest::aTypedModelStays()
{
    Stand stand(plainAnswer);
    QTRY_COMPARE(stand.page().bar().model(), u"model-new"_s);
    auto &picker = *stand.page().bar().findChildren<QComboBox *>().last();
    picker.setCurrentText(u"model-of-mine"_s);
    const int before = stand.server.requestCount();
    stand.shown->ask().setDestinations(stand.window.destinations().allNow());
    QTRY_VERIFY(stand.server.requestCount() > before);
    QTRY_VERIFY(picker.toolTip().contains(u"another can be typed"_s));
    QCOMPARE(stand.page().bar().model(), u"model-of-mine"_s);
}

void AskPageTest::modelsThatDidNotComeAreAskedForAgain()
{
    auto fails = std::make_shared<std::atomic<bool>>(true);
    EvilServer server([fails](const SeenRequest &) {
        return fails->exchange(false) ? Answer {.status = 500} : models();
    });
    Theme theme(*qApp);
    WindowStand window;
    DestinationConfig config {.uuid = uuid7(), .name = u"Asked"_s, .kind = u"openai"_s};
    config.settings.insert(u"url"_s, server.url(u"v1"_s).toString());
    QVERIFY(window.destinations().saveNow(config));
    const std::unique_ptr<MainWindow> shown = window.makeWindow(theme);
    shown->show();
    shown->showPage(Sidebar::Page::Ask);
    auto &picker = *shown->ask().page().bar().findChildren<QComboBox *>().last();
    QTRY_VERIFY(!picker.toolTip().isEmpty() && !picker.toolTip().contains(u"Asking which"_s));
    QCOMPARE(picker.count(), 0);
    shown->showPage(Sidebar::Page::Uploads);
    shown->showPage(Sidebar::Page::Ask);
    QTRY_COMPARE(picker.count(), 2);
}

void AskPageTest::historyIsAskedAbout()
{
    Stand stand(plainAnswer);
    HistoryEntry entry {.id = uuid7(),
        .name = u"thesis.pdf"_s,
        .destination = stand.service.uuid,
        .remoteId = u"file-7"_s,
        .bytes = 100};
    stand.shown->showPage(Sidebar::Page::History);
    Q_EMIT stand.shown->history().askAbout({entry});
    QVERIFY(stand.page().isVisible());
    QCOMPARE(stand.page().files().files().size(), 1);
    stand.ask(u"What?"_s);
    QTRY_COMPARE(stand.answer(), u"It is about whales."_s);
    // By its id, without another upload.
    const QJsonArray parts
        = stand.askedLast().value(u"messages"_s).toArray().last()[u"content"_s].toArray();
    QCOMPARE(parts.first()[u"file"_s][u"file_id"_s].toString(), u"file-7"_s);
    // An id counts where it was given alone.
    entry.destination = uuid7();
    Q_EMIT stand.shown->history().askAbout({entry});
    stand.ask(u"And there?"_s);
    QTRY_VERIFY2(
        stand.step().contains(u"neither on this computer nor at"_s), qPrintable(stand.step()));
}

void AskPageTest::forgottenQuestionsComeBack()
{
    Stand stand(plainAnswer);
    stand.ask(u"What?"_s);
    QTRY_VERIFY(stand.button(u"Forget"_s).isVisible());
    QTRY_COMPARE(stand.window.questions().searchNow({}).entries.size(), 1);
    stand.button(u"Forget"_s).click();
    QTRY_COMPARE(stand.window.questions().searchNow({}).entries.size(), 0);
    QVERIFY(stand.page().messages().canUndo());
    stand.page().messages().undo();
    QTRY_COMPARE(stand.window.questions().searchNow({}).entries.size(), 1);
}

void AskPageTest::copiesMarkdown()
{
    Stand stand(plainAnswer);
    stand.ask(u"What?"_s);
    QTRY_VERIFY(stand.button(u"Copy"_s).isVisible());
    stand.button(u"Copy"_s).click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"It is **about** whales."_s);
}

void AskPageTest::aLinkShowsWhereItGoes()
{
    Stand stand(plainAnswer);
    Q_EMIT stand.pane().linkClicked(QUrl(u"https://example.org/a?b=<b>c</b>"_s));
    auto *question = stand.page().findChild<QuestionDialog *>();
    QVERIFY(question != nullptr);
    bool isShown = false;
    for (const QLabel *label : question->findChildren<QLabel *>()) {
        QVERIFY(label->textFormat() == Qt::PlainText);
        QString text = label->text();
        isShown |= text.remove(QChar(0x200b)) == "https://example.org/a?b=%3Cb%3Ec%3C/b%3E"_L1;
    }
    QVERIFY(isShown);
    for (const QPushButton *button : question->findChildren<QPushButton *>())
        QCOMPARE(button->isDefault(), button->text() == "Cancel"_L1);
    question->reject();
    Q_EMIT stand.pane().linkClicked(QUrl(u"file:///etc/passwd"_s));
    QVERIFY(stand.page().findChildren<QuestionDialog *>().count() <= 1); // the one that goes
}

// Del and its like mean the uploads' selection, which nobody sees here.
void AskPageTest::theUploadsKeysAreNotTheirsHere()
{
    Stand stand(plainAnswer);
    stand.ask(u"What?"_s);
    QTRY_VERIFY(stand.button(u"Forget"_s).isVisible());
    QKeyEvent key(QEvent::ShortcutOverride, Qt::Key_Delete, Qt::NoModifier);
    key.ignore();
    QApplication::sendEvent(&stand.page(), &key);
    QVERIFY(key.isAccepted());
}

void AskPageTest::withoutAServiceOneIsOffered()
{
    Theme theme(*qApp);
    WindowStand stand;
    const std::unique_ptr<MainWindow> window = stand.makeWindow(theme);
    window->show();
    window->showPage(Sidebar::Page::Ask);
    bool isOffered = false;
    for (const QPushButton *button : window->ask().page().findChildren<QPushButton *>())
        isOffered = isOffered || (button->text().startsWith(u"Add Kimi"_s) && button->isVisible());
    QVERIFY(isOffered);
}

QTEST_MAIN(AskPageTest)
#include "test_ask_page.moc"
