#include "base/eventlog.h"
#include "gui/transfers.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/diagnosis.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

TransferItem failedItem()
{
    TransferItem item
        = inState(transfer(1, u"raws/private-diary.txt"_s, 1234), TransferState::Failed);
    item.uploadId = QUuid("0193a6b2-0000-7000-8000-000000000001");
    item.allAttempts = 3;
    item.failure = Shared<Failure>(Failure {.kind = FailureKind::PermissionDenied,
        .httpStatus = 403,
        .code = u"AccessDenied"_s,
        .detail
        = u"no row for https://ann:pw@box.example.org/upload/sign?token=abc in /home/ann/private-diary.txt, eyJhbGciOiJIUzI1NiJ9.e30.c2ln"_s,
        .subject = u"media"_s,
        .requestId = u"req-7"_s});
    return item;
}

} // namespace

class DiagnosisTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhatSomebodyElseNeeds();
    void itHoldsNothingSecret();
    void wordsLoseWhatMustNotBeSent_data();
    void wordsLoseWhatMustNotBeSent();
    void theButtonCopiesItWithTheLog();
};

void DiagnosisTest::itSaysWhatSomebodyElseNeeds()
{
    const QString text = diagnosisText(failedItem(), {.name = u"photos"_s, .kind = u"supabase"_s},
        {"2026-11-27T01:20:03.123Z failed pid=1 item=0193a6b2"});
    const QStringList said {u"Qt "_s + QString::fromLatin1(qVersion()),
        QSysInfo::prettyProductName(), u"0193a6b2-0000-7000-8000-000000000001"_s, u"failed"_s,
        u"1234 bytes"_s, u".txt"_s, u"supabase"_s, u"3 attempts"_s, u"PermissionDenied"_s,
        u"HTTP 403"_s, u"code AccessDenied"_s, u"request req-7"_s,
        u"2026-11-27T01:20:03.123Z failed pid=1"_s};
    for (const QString &wanted : said)
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u" is not in\n"_s + text));
}

void DiagnosisTest::itHoldsNothingSecret()
{
    const QString text = diagnosisText(failedItem(), {.name = u"photos"_s, .kind = u"http"_s}, {});
    for (const char *secret :
        {"private-diary", "raws", "ann", "token", "abc", "eyJ", "upload/sign", "/home"})
        QVERIFY2(!text.contains(QLatin1StringView(secret)), qPrintable(text));
}

void DiagnosisTest::wordsLoseWhatMustNotBeSent_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("tame");
    QTest::newRow("plain") << u"5 bytes are stored of 7"_s << u"5 bytes are stored of 7"_s;
    QTest::newRow("an address") << u"sent to https://box:444/a/b?c=d, not here"_s
                                << u"sent to https://box:444 not here"_s;
    QTest::newRow("a path") << u"in /home/ann/x.txt: no"_s << u"in …: no"_s;
    QTest::newRow("a key") << u"bad key sb_secret_1234"_s << u"bad key …"_s;
    QTest::newRow("a hash") << u"got 0123456789abcdef0123456789abcdef"_s << u"got …"_s;
    QTest::newRow("types") << u"image/heif is none of image/png"_s
                           << u"image/heif is none of image/png"_s;
}

void DiagnosisTest::wordsLoseWhatMustNotBeSent()
{
    QFETCH(const QString, words);
    QTEST(withoutSecrets(words), "tame");
}

void DiagnosisTest::theButtonCopiesItWithTheLog()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const TransferItem item = failedItem();
    {
        EventLog log(folder.filePath(u"log"_s), clock);
        log.note(Event::failed(item.uploadId, *item.failure, 3));
        log.note(Event::failed(QUuid::createUuid(), *item.failure, 9));
    }
    DetailsPane pane;
    pane.setLogFolder(folder.filePath(u"log"_s));
    auto *button = pane.findChild<QPushButton *>(u"diagnose"_s);
    QVERIFY(button != nullptr);
    QVERIFY(button->isHidden()); // of nothing there is none
    pane.show({.item = &item}, {}, 1);
    QVERIFY(!button->isHidden());
    QSignalSpy copied(&pane, &DetailsPane::diagnosisCopied);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(copied.size(), 1);
    const QString text = QApplication::clipboard()->text();
    QVERIFY2(text.contains(u"attempt=3 why=PermissionDenied status=403"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"attempt=9"_s), qPrintable(text));
}

QTEST_MAIN(DiagnosisTest)
#include "test_diagnosis.moc"
