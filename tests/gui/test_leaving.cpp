#include "gui/dialogtools.h"
#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "ui/common/questiondialog.h"
#include "ui/tray/departure.h"
#include "ui/tray/trayicon.h"
#include "ui/uploads/chosenuploads.h"
#include "ui/uploads/transfermodel.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

// The questions before uploads stop, and where the window may go instead.
class TestLeaving : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    UploadsPage &page() { return m_window->uploads(); }

    DestinationId save(const QString &kind, QMap<QString, QString> settings)
    {
        const auto saved = m_stand->destinations().saveNow({.id = 0,
            .uuid = uuid7(),
            .name = kind,
            .kind = kind,
            .settings = std::move(settings)});
        return saved ? saved->id : 0;
    }
    void feed(const QList<TransferItem> &items)
    {
        page().model().addItems(items);
        const TransferTally &tally = page().model().tally();
        m_window->showProgress({.files = tally.files,
            .active = tally.active,
            .uploading = tally.uploading,
            .waiting = tally.waiting});
    }
    TransferItem running(TransferId id, DestinationId to, qint64 size)
    {
        TransferItem item = uploading(transfer(id, u"file %1"_s.arg(id), size), size / 2);
        item.destination = to;
        return item;
    }
    QuestionDialog *question() { return m_window->findChild<QuestionDialog *>(); }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        m_window = m_stand->makeWindow(*m_theme);
        m_window->departure().setTrayThere([] { return false; });
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), patience));
    }

    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    void withNothingUnderWayItJustCloses()
    {
        feed({transfer(1, u"waiting"_s)});
        QVERIFY(m_window->close());
        QVERIFY(!question());
    }

    void theQuestionSaysWhatEachKindCanDo()
    {
        const DestinationId bucket = save(
            u"supabase"_s, {{u"url"_s, u"https://a.supabase.co"_s}, {u"bucket"_s, u"media"_s}});
        const DestinationId tus = save(u"tus"_s, {{u"url"_s, u"https://t.example.org/"_s}});
        const DestinationId plain
            = save(u"http"_s, {{u"url"_s, u"https://h.example.org/{name}"_s}});
        m_window->reloadDestinations();
        // A small file goes to Supabase in one request, which cannot go on.
        feed({running(1, bucket, 50'000'000), running(2, tus, 1000), running(3, tus, 7'000'000),
            running(4, bucket, 5'000'000), running(5, plain, 50'000'000), transfer(6, u"later"_s)});
        QVERIFY(!m_window->close());
        QVERIFY(question());
        QVERIFY(shows(*question(), u"5 files are uploading"_s));
        QVERIFY(shows(*question(),
            u"When Ferry is started again, 3 go on where they stopped, 2 begin again from the start."_s));
        QVERIFY(shows(*question(), u"1 more is waiting, and stays in the list."_s));
        QVERIFY(!seenButton(*question(), u"Keep running in the tray"_s));
    }

    void returnDoesNotQuit()
    {
        feed({running(1, 1, 1000)});
        QVERIFY(!m_window->close());
        QTest::keyClick(question(), Qt::Key_Return);
        QTRY_VERIFY(!question());
        QVERIFY(m_window->isVisible());
        QVERIFY(!m_window->close());
        QPushButton &quit = buttonNamed(*question(), u"Quit and resume next time"_s);
        quit.setFocus();
        QTest::keyClick(&quit, Qt::Key_Return); // Return is harmless wherever the focus is
        QTRY_VERIFY(!question());
        QVERIFY(m_window->isVisible());
    }

    void whoAgreesQuits()
    {
        feed({running(1, 1, 1000)});
        QVERIFY(!m_window->close());
        buttonNamed(*question(), u"Quit and resume next time"_s).click();
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void whereThereIsATrayItGoesThereAndComesBack()
    {
        m_window->departure().setTrayThere([] { return true; });
        feed({running(1, 1, 1000), transfer(2, u"later"_s)});
        QVERIFY(!m_window->close());
        QTest::keyClick(question(), Qt::Key_Return);
        QTRY_VERIFY(!m_window->isVisible());
        QVERIFY(!QGuiApplication::quitOnLastWindowClosed());

        QMenu &menu = m_window->departure().tray().menu();
        const auto entry = [&menu](const QString &text) {
            for (QAction *action : menu.actions()) {
                if (action->text() == text)
                    return action;
            }
            qFatal("no such entry");
        };
        QSignalSpy pauses(&page(), &UploadsPage::pauseAllRequested);
        entry(u"Pause all"_s)->trigger();
        QCOMPARE(pauses.count(), 1);
        m_window->showProgress({.files = 2, .active = 0, .waiting = 2, .allPaused = true});
        QVERIFY(!entry(u"Pause all"_s)->isVisible());
        QSignalSpy resumes(&page(), &UploadsPage::resumeAllRequested);
        entry(u"Resume all"_s)->trigger();
        QCOMPARE(resumes.count(), 1);

        entry(u"Show Ferry"_s)->trigger();
        QVERIFY(m_window->isVisible());
        QVERIFY(QGuiApplication::quitOnLastWindowClosed());
    }

    void quittingFromTheTrayAsksInTheWindow()
    {
        m_window->departure().setTrayThere([] { return true; });
        feed({running(1, 1, 1000)});
        QVERIFY(!m_window->close());
        buttonNamed(*question(), u"Keep running in the tray"_s).click();
        QTRY_VERIFY(!m_window->isVisible());
        Q_EMIT m_window->departure().tray().quitWanted();
        QVERIFY(m_window->isVisible());
        QTRY_VERIFY(question());
    }

    void cancellingManyIsNotWhatReturnDoes()
    {
        QList<TransferItem> items;
        for (int i = 1; i <= 82; ++i)
            items.append(transfer(i, u"file %1"_s.arg(i)));
        feed(items);
        QSignalSpy cancels(&page(), &UploadsPage::cancelRequested);
        page().list().selectAll();
        page().chosen().cancelOrRemove();
        QVERIFY(shows(*question(), u"Cancel 82 files?"_s));
        QPushButton &cancel = buttonNamed(*question(), u"Cancel 82 files"_s);
        cancel.setFocus();
        QTest::keyClick(&cancel, Qt::Key_Return);
        QTRY_VERIFY(!question());
        QCOMPARE(cancels.count(), 0);

        page().chosen().cancelOrRemove();
        QTest::keyClick(question(), Qt::Key_Escape);
        QTRY_VERIFY(!question());
        QCOMPARE(cancels.count(), 0);

        page().chosen().cancelOrRemove();
        buttonNamed(*question(), u"Cancel 82 files"_s).click();
        QTRY_COMPARE(cancels.count(), 1);
        QCOMPARE(cancels.first().first().value<QList<TransferId>>().size(), 82);
    }
};

QTEST_MAIN(TestLeaving)
#include "test_leaving.moc"
