#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "support/scratchfolder.h"
#include "ui/common/messagebar.h"
#include "ui/destinations/destinationdialog.h"
#include "ui/sidebar/sidebarentry.h"
#include "ui/uploads/attentionbanner.h"
#include "ui/uploads/destinationpicker.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/dropoverlay.h"
#include "ui/uploads/transferdelegate.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace ferry;
using namespace Qt::StringLiterals;

class TestUploadsWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    UploadsPage &page() { return m_window->uploads(); }
    TransferModel &model() { return page().model(); }
    UploadsList &list() { return page().list(); }
    template<typename W = QPushButton>
    W *named(const QString &text)
    {
        for (W *widget : m_window->findChildren<W *>()) {
            if (widget->text() == text)
                return widget;
        }
        return nullptr;
    }
    QAction *action(const QString &text)
    {
        for (QAction *each : m_window->actions()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        return nullptr;
    }

    void keepSecret(const QUuid &destination, const QString &secret)
    {
        bool kept = false;
        m_stand->secrets().write(
            destination, u"token"_s, secret, [&kept](SecretStore::Kept) { kept = true; });
        QTRY_VERIFY(kept);
    }
    std::optional<QString> secretOf(const QUuid &destination)
    {
        std::optional<QString> secret;
        m_stand->secrets().read(
            destination, u"token"_s, [&secret](const QString &found) { secret = found; });
        if (!QTest::qWaitFor([&secret] { return secret.has_value(); }, patience))
            qWarning("no answer about the secret");
        return secret;
    }
    void removeByHand(DestinationId id)
    {
        page().picker().setCurrent(id);
        action(u"Edit this destination…"_s)->trigger();
        auto *dialog = m_window->findChild<DestinationDialog *>();
        QVERIFY(dialog);
        QTRY_VERIFY(named(u"&Remove"_s)->isEnabled());
        named(u"&Remove"_s)->click();
        QTRY_VERIFY(!m_window->findChild<DestinationDialog *>());
    }

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_stand = std::make_unique<WindowStand>();
        m_window = m_stand->makeWindow(*m_theme);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get(), patience));
    }

    void cleanup()
    {
        m_window.reset();
        m_stand.reset();
        m_theme.reset();
    }

    // From the drag to the row, through the real engine, which is paused and so only queues.
    void filesDroppedOnTheWindowAreQueued()
    {
        const ScratchFolder folder;
        const QByteArray file = folder.write("ü #1.txt", "hello");
        QMimeData data;
        data.setUrls({QUrl::fromEncoded("file://" + file.toPercentEncoding("/"))});
        // Shift held: a file manager then proposes to move. We only ever copy.
        QDragEnterEvent enter(
            {400, 400}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(QApplication::sendEvent(m_window.get(), &enter));
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        auto *overlay = m_window->findChild<DropOverlay *>();
        QVERIFY(overlay->isVisible());
        QVERIFY(overlay->accessibleName().contains(u"1 file · 5 B"_s));
        QVERIFY(overlay->testAttribute(Qt::WA_TransparentForMouseEvents));

        QDropEvent drop(
            {400, 400}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::ShiftModifier);
        QVERIFY(QApplication::sendEvent(m_window.get(), &drop));
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QVERIFY(overlay->isHidden());
        QTRY_COMPARE(model().rowCount(), 1);
        QCOMPARE(model().row(0).item->path, file);
        QCOMPARE(model().row(0).item->destination, page().picker().current());
        QVERIFY(list().isVisible());
    }

    void whatIsNotOnThisComputerIsRefusedInWords()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/a.zip"_s)});
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        QDropEvent drop({400, 400}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(page().messages().isVisible());
        QVERIFY(
            page().messages().accessibleDescription().startsWith(u"Only files on this computer"_s));
        QCOMPARE(model().rowCount(), 0);
    }

    void whatIsNotOnThisComputerIsRefusedInTheSidebarToo()
    {
        QMimeData data;
        data.setUrls({QUrl(u"https://example.org/a.zip"_s)});
        QWidget *entry = nullptr;
        for (SidebarEntry *each : m_window->findChildren<SidebarEntry *>()) {
            if (each->acceptDrops())
                entry = each;
        }
        QVERIFY(entry != nullptr);
        QDragEnterEvent enter({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(entry, &enter);
        QDropEvent drop({4, 4}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(entry, &drop);
        QVERIFY(
            page().messages().accessibleDescription().startsWith(u"Only files on this computer"_s));
    }

    void theDropTargetIsNamedAsItIs()
    {
        DestinationPicker picker;
        picker.setDestinations(
            {{.id = 7, .uuid = QUuid::createUuid(), .name = u"Ann & Bob"_s, .kind = u"unknown"_s}});
        picker.setCurrent(7);
        QCOMPARE(picker.targetText(), u"Ann & Bob"_s);
    }

    void theExportIsWhatItsNameSays()
    {
        action(u"Export history…"_s)->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        QCOMPARE(dialog->defaultSuffix(), u"csv"_s);
        QVERIFY(dialog->selectedFiles().value(0).endsWith("/history.csv"_L1));
        Q_EMIT dialog->filterSelected(dialog->nameFilters().last());
        QCOMPARE(dialog->defaultSuffix(), u"json"_s);
        QVERIFY(dialog->selectedFiles().value(0).endsWith("/history.json"_L1));
        dialog->close();
    }

    void pastedPathsAreQueued()
    {
        const ScratchFolder folder;
        QApplication::clipboard()->setText(QString::fromUtf8(folder.write("a.txt", "a")));
        action(u"Paste files"_s)->trigger();
        QTRY_COMPARE(model().rowCount(), 1);
        QApplication::clipboard()->setText(u"just words"_s);
        action(u"Paste files"_s)->trigger();
        QVERIFY(page().messages().accessibleDescription().contains(u"no files"_s));
    }

    // A picture is in no file yet; two of one minute are two.
    void aPastedPictureBecomesAFile()
    {
        QImage picture(3, 2, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        action(u"Paste files"_s)->trigger();
        action(u"Paste files"_s)->trigger();
        QTRY_COMPARE(model().rowCount(), 2);
        QSet<QByteArray> paths;
        for (const int row : {0, 1}) {
            const QByteArray path = model().row(row).item->path;
            QCOMPARE(QImage(QFile::decodeName(path)).size(), QSize(3, 2));
            QVERIFY(path.contains("/Pasted image ") && path.endsWith(".png"));
            paths.insert(path);
        }
        QCOMPARE(paths.size(), 2);
    }

    void aWebLinkIsNoInvitation()
    {
        QMimeData link;
        link.setUrls({QUrl(u"https://example.org/a.zip"_s)});
        QDragEnterEvent enter({400, 400}, Qt::CopyAction, &link, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &enter);
        auto *overlay = m_window->findChild<QWidget *>(u"dropOverlay"_s);
        QVERIFY(overlay->accessibleName().startsWith(u"Ferry takes files"_s));
        // A picture out of a page comes with its address; the picture is what is meant.
        QMimeData both;
        both.setUrls({QUrl(u"https://example.org/a.png"_s)});
        both.setImageData(QImage(8, 8, QImage::Format_RGB32));
        QDragEnterEvent again({400, 400}, Qt::CopyAction, &both, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_window.get(), &again);
        QVERIFY(overlay->accessibleName().contains(u"1 picture"_s));
    }

    // Up, down, open a folder, into it, close it, pause, cancel: without a mouse.
    void byKeyboardAlone()
    {
        model().changeGroups({{.id = 7, .destination = 1, .name = u"raws"_s}});
        model().addItems({transfer(1, u"raws/a.nef"_s, 10, 7), transfer(2, u"raws/b.nef"_s, 10, 7),
            transfer(3, u"c.txt"_s)});
        QVERIFY(list().isVisible());
        list().setFocus();
        QTest::keyClick(&list(), Qt::Key_Home);
        QCOMPARE(list().currentIndex().row(), 0);
        QTest::keyClick(&list(), Qt::Key_Right);
        QCOMPARE(model().rowCount(), 4);
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(list().currentIndex().data().toString(), u"a.nef"_s);
        QTest::keyClick(&list(), Qt::Key_Left);
        QCOMPARE(list().currentIndex().row(), 0);
        QTest::keyClick(&list(), Qt::Key_Left);
        QCOMPARE(model().rowCount(), 2);
        QTest::keyClick(&list(), Qt::Key_End);
        QCOMPARE(list().currentIndex().data().toString(), u"c.txt"_s);

        QSignalSpy paused(&page(), &UploadsPage::pauseRequested);
        QTest::keyClick(&list(), Qt::Key_Space);
        QCOMPARE(paused.size(), 1);
        QCOMPARE(paused.first().first().value<QList<TransferId>>(), QList<TransferId>({3}));
        QSignalSpy cancelled(&page(), &UploadsPage::cancelRequested);
        QTest::keyClick(m_window.get(), Qt::Key_Delete);
        QCOMPARE(cancelled.size(), 1);
        QSignalSpy retried(&page(), &UploadsPage::retryRequested);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(retried.size(), 1);
        QVERIFY(page().messages().isHidden());
    }

    // Nobody has selected anything: the row with the focus is meant, and the first step goes to it.
    void theFocusedRowCounts()
    {
        model().addItems({transfer(1, u"a.txt"_s), transfer(2, u"b.txt"_s)});
        list().setFocus();
        list().selectionModel()->setCurrentIndex(model().index(0), QItemSelectionModel::NoUpdate);
        QSignalSpy paused(&page(), &UploadsPage::pauseRequested);
        QTest::keyClick(&list(), Qt::Key_Space);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(paused.size(), 2);
        QCOMPARE(paused.last().first().value<QList<TransferId>>(), QList<TransferId>({1}));
        QSignalSpy cancelled(&page(), &UploadsPage::cancelRequested);
        QTest::keyClick(m_window.get(), Qt::Key_Delete); // too much for a row that was only passed
        QCOMPARE(cancelled.size(), 0);
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(list().currentIndex().row(), 0);
        QVERIFY(list().selectionModel()->isSelected(model().index(0)));
        QTest::keyClick(&list(), Qt::Key_Down);
        QCOMPARE(list().currentIndex().row(), 1);
    }

    // The same keys hold everything and let it go on; with nothing there, there is nothing to hold.
    void thePauseOfAllHasOnePairOfKeys()
    {
        QueueProgress progress;
        m_window->showProgress(progress);
        QVERIFY(!action(u"Pause all"_s)->isEnabled());
        progress.files = progress.waiting = 3;
        m_window->showProgress(progress);
        const QKeySequence keys = action(u"Pause all"_s)->shortcut();
        QVERIFY(action(u"Pause all"_s)->isEnabled() && !keys.isEmpty());
        QVERIFY(!action(u"Resume all"_s)->isEnabled());
        progress.allPaused = true;
        m_window->showProgress(progress);
        QCOMPARE(action(u"Resume all"_s)->shortcut(), keys);
        QVERIFY(action(u"Resume all"_s)->isEnabled() && !action(u"Pause all"_s)->isEnabled());
        QSignalSpy lifted(action(u"Resume all"_s), &QAction::triggered);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(lifted.size(), 1);
    }

    void whatDoesNothingIsNotOffered()
    {
        model().addItems({inState(transfer(1, u"a.txt"_s), TransferState::Failed),
            inState(transfer(2, u"b.txt"_s), TransferState::NeedsAnswer), transfer(3, u"c.txt"_s)});
        const auto offered = [this](int row) {
            list().setCurrentIndex(model().index(row));
            return std::pair(
                action(u"Try again"_s)->isEnabled(), action(u"Keep both"_s)->isEnabled());
        };
        QCOMPARE(offered(0), std::pair(true, false));
        QCOMPARE(offered(1), std::pair(false, true));
        QCOMPARE(offered(2), std::pair(false, false));
        list().selectAll();
        QVERIFY(action(u"Try again"_s)->isEnabled() && action(u"Keep both"_s)->isEnabled());
        list().clearSelection();
        QVERIFY(!action(u"Try again"_s)->isEnabled());
        // A closed folder offers what can be done with one of its files.
        model().changeGroups({{.id = 7, .destination = 1, .name = u"raws"_s}});
        model().addItems({inState(transfer(4, u"raws/d.nef"_s, 10, 7), TransferState::Failed),
            transfer(5, u"raws/e.nef"_s, 10, 7)});
        QCOMPARE(model().rowCount(), 4);
        QCOMPARE(offered(3), std::pair(true, false));
    }

    // New ones join the end of a long list; who dropped them sees them.
    void whatWasDroppedIsScrolledTo()
    {
        QList<TransferItem> many;
        for (TransferId id = 1; id <= 100; ++id)
            many.append(transfer(id, u"old-%1.txt"_s.arg(id)));
        model().addItems(many);
        list().scrollToTop();
        const QList<TransferItem> others {transfer(201, u"others.txt"_s)};
        model().addItems(others);
        page().showAdded(others); // by another window: nothing to look at here
        QVERIFY(list().indexAt({10, 10}).row() == 0);
        page().awaitAdded();
        const QList<TransferItem> dropped {transfer(202, u"dropped.txt"_s)};
        model().addItems(dropped);
        page().showAdded(dropped);
        QVERIFY(list().viewport()->rect().intersects(list().visualRect(model().indexOf(202))));
    }

    // Esc: the search, then the selection, then the details.
    void escapeGoesStepByStep()
    {
        model().addItems({transfer(1, u"a.txt"_s), transfer(2, u"b.txt"_s)});
        page().setDetailsShown(true);
        list().setCurrentIndex(model().index(0));
        auto *search = m_window->findChild<QLineEdit *>();
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(m_window->focusWidget(), u"a.t"_s);
        QCOMPARE(model().rowCount(), 1);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QCOMPARE(model().rowCount(), 2);
        QVERIFY(list().selectionModel()->hasSelection());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!list().selectionModel()->hasSelection());
        QVERIFY(page().detailsShown());
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QVERIFY(!page().detailsShown());
    }

    // A name is a name: never markup, in no place.
    void namesAreShownAsTheyAre()
    {
        const QString nasty = u"<b>bold & <img src=x>.txt"_s;
        model().addItems({inState(transfer(1, nasty), TransferState::Waiting)});
        list().setCurrentIndex(model().index(0));
        page().setDetailsShown(true);
        QTRY_VERIFY(page().details().plainText().contains(nasty));
        QVERIFY(!model().index(0).data(Qt::ToolTipRole).toString().contains(u"<b>"_s));
        QVERIFY(model().index(0).data(Qt::ToolTipRole).toString().contains(u"&lt;b&gt;"_s));
        QTest::keyClick(m_window.get(), Qt::Key_Delete);
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text().contains(u"bold"_s))
                QCOMPARE(label->textFormat(), Qt::PlainText);
        }
    }

    // Removed, it is gone from the list; for as long as the message stands, one click brings it back
    // with all that belonged to it. After that its secret goes, too.
    void aRemovedDestinationComesBackWhole()
    {
        const auto saved = m_stand->destinations().saveNow({.name = u"drop"_s,
            .kind = u"tus"_s,
            .settings = {{u"url"_s, u"https://tus.example.org/files/"_s}},
            .limit = 3});
        QVERIFY(saved);
        keepSecret(saved->uuid, u"hush"_s);
        m_window->reloadDestinations();
        removeByHand(saved->id);
        QTRY_VERIFY(page().messages().canUndo());
        QCOMPARE(m_stand->destinations().allNow().size(), 1);

        page().messages().findChild<QPushButton *>()->click();
        QTRY_COMPARE(m_stand->destinations().allNow().size(), 2);
        QCOMPARE(m_stand->destinations().allNow().constLast(), *saved);
        QCOMPARE(secretOf(saved->uuid), u"hush"_s);

        m_window->reloadDestinations();
        removeByHand(saved->id);
        QTRY_VERIFY(page().messages().canUndo());
        QCOMPARE(secretOf(saved->uuid), u"hush"_s);
        page().messages().show(u"Something else"_s);
        QVERIFY(!page().messages().canUndo());
        QCOMPARE(secretOf(saved->uuid), QString());
        QCOMPARE(m_stand->destinations().allNow().size(), 1);
    }

    // A name that somebody took meanwhile cannot be had back, and the user is told.
    void aRemovedDestinationDoesNotPushAnotherAside()
    {
        DestinationConfig config {
            .name = u"drop"_s, .kind = u"folder"_s, .settings = {{u"path"_s, u"/tmp/a"_s}}};
        const auto saved = m_stand->destinations().saveNow(config);
        QVERIFY(saved);
        m_window->reloadDestinations();
        removeByHand(saved->id);
        QTRY_VERIFY(page().messages().canUndo());
        const auto other = m_stand->destinations().saveNow(config);
        QVERIFY(other);
        page().messages().undo();
        QTRY_VERIFY(page().messages().isVisible());
        QVERIFY(!page().messages().canUndo());
        QVERIFY2(page().messages().accessibleDescription().contains(u"name"_s),
            qPrintable(page().messages().accessibleDescription()));
        QCOMPARE(m_stand->destinations().allNow().constLast(), *other);
    }

    // Every row is one sentence for a screen reader, and the list is a list to it.
    void aRowReadsAsASentence()
    {
        TransferItem film
            = uploading(transfer(1, u"keynote.mp4"_s, 100'000'000), 66'000'000, 1'100'000);
        film.destination = page().picker().current();
        model().addItems({film});
        const QString sentence = model().index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(sentence.startsWith(u"keynote.mp4, uploading to This computer"_s),
            qPrintable(sentence));
        QVERIFY2(sentence.contains(u"66 percent, "_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"31 s left"_s), qPrintable(sentence));
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&list());
        QCOMPARE(accessible->role(), QAccessible::List);
        QCOMPARE(accessible->child(0)->text(QAccessible::Name), sentence);
    }

    // Buttons on the row do what they say, and leave the selection alone.
    void answersOnTheRowAndInTheBanner()
    {
        model().addItems({inState(transfer(1, u"a.txt"_s), TransferState::NeedsAnswer)});
        QSignalSpy answered(&page(), &UploadsPage::answerRequested);
        auto *delegate = m_window->findChild<TransferDelegate *>();
        const QRect row = list().visualRect(model().index(0));
        std::optional<QPoint> keepBoth;
        for (int x = row.left(); x < row.right() && !keepBoth; ++x) {
            const QPoint here(x, row.center().y());
            if (delegate->actionAt(row, model().index(0), here, Qt::LeftToRight)
                == RowAction::KeepBoth)
                keepBoth = here + QPoint(4, 0);
        }
        QVERIFY(keepBoth);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, *keepBoth);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(answered.first().at(1).value<ConflictPolicy>(), ConflictPolicy::KeepBoth);
        QVERIFY(!list().selectionModel()->hasSelection());

        // With many, one banner answers for all.
        auto *banner = m_window->findChild<AttentionBanner *>();
        QVERIFY(banner->isHidden());
        QList<TransferItem> more;
        for (int i = 2; i <= 213; ++i)
            more.append(inState(transfer(i, QString::number(i)), TransferState::NeedsAnswer));
        model().addItems(more);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(
            named<QLabel>(u"213 files need an answer: something of that name is already there."_s));
        named(u"Skip all"_s)->click();
        QCOMPARE(answered.last().at(0).value<QList<TransferId>>().size(), 213);
        QCOMPARE(answered.last().at(1).value<ConflictPolicy>(), ConflictPolicy::Skip);
    }

    // What was skipped because its bytes are there goes once more, from the row, through the real engine.
    void uploadAnywayIsOneClick()
    {
        const ScratchFolder folder;
        TransferItem skipped = transfer(9001, u"thesis.pdf"_s);
        skipped.path = folder.write("thesis.pdf", "the same bytes");
        skipped.destination = page().picker().current();
        skipped.state = TransferState::Skipped;
        skipped.result
            = Shared<UploadedFile>(UploadedFile {.outcome = UploadedFile::Outcome::SkippedSameFile,
                .remote = u"media/thesis.pdf"_s,
                .earlierDevice = u"studio-laptop"_s,
                .earlierAt = 1'700'000'000'000});
        model().addItems({skipped});
        auto *delegate = m_window->findChild<TransferDelegate *>();
        const QRect row = list().visualRect(model().index(0));
        std::optional<QPoint> anyway;
        for (int x = row.left(); x < row.right() && !anyway; ++x) {
            const QPoint here(x, row.center().y());
            if (delegate->actionAt(row, model().index(0), here, Qt::LeftToRight)
                == RowAction::UploadAnyway)
                anyway = here + QPoint(4, 0);
        }
        QVERIFY(anyway);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, *anyway);
        QTRY_COMPARE(model().rowCount(), 2);
        const TransferItem &again = *model().row(1).item;
        QCOMPARE(again.path, skipped.path);
        QCOMPARE(again.destination, skipped.destination);
        QVERIFY(again.evenIfThere);
        QVERIFY(!isFinal(again.state));
    }

    // Equal errors are one banner; a file that failed alone speaks for itself.
    void equalErrorsCollapse()
    {
        const auto failure = Shared<Failure>(Failure {.kind = FailureKind::TooLarge,
            .advice = Advice::GiveUp,
            .httpStatus = 413,
            .subject = u"media"_s,
            .limitBytes = 50'000'000});
        QList<TransferItem> items;
        for (int i = 1; i <= 40; ++i) {
            TransferItem item = inState(transfer(i, u"big-%1.mov"_s.arg(i)), TransferState::Failed);
            item.failure = failure;
            items.append(item);
        }
        model().addItems(items);
        auto *banner = m_window->findChild<AttentionBanner *>();
        QTRY_VERIFY(banner->isVisible());
        QSignalSpy retried(&page(), &UploadsPage::retryRequested);
        named(u"Try all again"_s)->click();
        QCOMPARE(retried.first().first().value<QList<TransferId>>().size(), 40);
        model().addItems({transfer(99, u"fine.txt"_s)});
        named(u"Show"_s)->click();
        QCOMPARE(model().rowCount(), 40);
    }

    // Signed out with a queue: one sentence and one button, not forty.
    void manyThatWaitForSignInCollapse()
    {
        const auto signIn = Shared<Failure>(Failure {
            .kind = FailureKind::SignInNeeded, .advice = Advice::SignIn, .code = u"signed_out"_s});
        const auto waiting = [&signIn](TransferId id) {
            TransferItem item
                = inState(transfer(id, u"sealed-%1.mov"_s.arg(id)), TransferState::Waiting);
            item.failure = signIn;
            return item;
        };
        auto *banner = m_window->findChild<AttentionBanner *>();
        model().addItems({waiting(1), transfer(99, u"fine.txt"_s)});
        QVERIFY(banner->isHidden()); // one row says it for itself
        QList<TransferItem> more;
        for (TransferId id = 2; id <= 40; ++id)
            more.append(waiting(id));
        model().addItems(more);
        QTRY_VERIFY(banner->isVisible());
        QStringList said;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.join(u' ').contains("40 files"_L1), qPrintable(said.join(u' ')));
        QVERIFY(!named(u"Try all again"_s)->isVisible()); // nothing failed

        QSignalSpy asked(&page(), &UploadsPage::signInRequested);
        for (QPushButton *button : banner->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == tr("Sign in"))
                button->click();
        }
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().value<DestinationId>(), more.first().destination);
        named(u"Show"_s)->click();
        QVERIFY(model().filter() == TransferFilter::Waiting);

        // Signed in: they go on, and the banner goes.
        for (TransferItem &item : more)
            item.failure.reset();
        model().changeItems(more);
        QTRY_VERIFY(!banner->isVisible());
    }

    // Every state, light and dark, once and twice as fine, wide and narrow, both directions: painted
    // without a word from Qt, and with something to see.
    void everyStateCanBePainted()
    {
        SystemClock clock;
        TransferModel rows;
        QList<TransferItem> items;
        for (int state = 1; state <= int(transferStateCount); ++state)
            items.append(
                inState(transfer(state, u"file-%1.mp4"_s.arg(state)), TransferState(state)));
        rows.addItems(items);
        const TransferDelegate delegate(rows, clock);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            m_theme->setMode(mode);
            for (const qreal ratio : {1.0, 1.25, 2.0}) {
                for (const int width : {1000, 420}) {
                    QImage image(QSize(width, 62) * ratio, QImage::Format_ARGB32_Premultiplied);
                    image.setDevicePixelRatio(ratio);
                    const QColor ground = QApplication::palette().color(QPalette::Window);
                    for (int row = 0; row < rows.rowCount(); ++row) {
                        image.fill(ground);
                        QPainter painter(&image);
                        QStyleOptionViewItem option;
                        option.rect = {0, 0, width, 62};
                        option.palette = QApplication::palette();
                        option.direction = row % 2 ? Qt::LeftToRight : Qt::RightToLeft;
                        delegate.paint(&painter, option, rows.index(row));
                        painter.end();
                        int inked = 0;
                        for (int x = 0; x < image.width(); ++x)
                            inked += image.pixelColor(x, int(22 * ratio)) != ground;
                        QVERIFY(inked > 20);
                    }
                }
            }
        }
    }

    // Colours follow at once, in a window that stands.
    void theThemeChangesWhileRunning()
    {
        m_theme->setMode(Theme::Mode::Light);
        const QColor light = m_window->grab().toImage().pixelColor(5, 300);
        m_theme->setMode(Theme::Mode::Dark);
        const QColor dark = m_window->grab().toImage().pixelColor(5, 300);
        QCOMPARE(light, lightTokens().sidebar);
        QCOMPARE(dark, darkTokens().sidebar);
    }
};

QTEST_MAIN(TestUploadsWindow)
#include "test_uploads_window.moc"
