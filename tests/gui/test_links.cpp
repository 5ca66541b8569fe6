#include "gui/dialogtools.h"
#include "gui/transfers.h"
#include "gui/windowstand.h"
#include "support/historyrows.h"
#include "ui/common/messagebar.h"
#include "ui/common/questiondialog.h"
#include "ui/history/historyview.h"
#include "ui/links/linktext.h"
#include "ui/links/qrcode.h"
#include "ui/links/qrdialog.h"
#include "ui/links/qrpicture.h"
#include "ui/remote/remotemodel.h"
#include "ui/remote/remoteview.h"
#include "ui/uploads/detailspane.h"
#include "ui/uploads/uploadslist.h"
#include "ui/uploads/uploadspage.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

// What somebody reads and where it leads, once it is pasted into a page.
struct Pasted
{
    QString words {};
    QString address {};
    int links = 0;
};

Pasted pasted(const QTextDocument &page)
{
    Pasted found;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextCharFormat format = it.fragment().charFormat();
            if (!format.isAnchor())
                continue;
            ++found.links;
            found.words += it.fragment().text();
            found.address = format.anchorHref();
        }
    }
    return found;
}

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x200b));
}

} // namespace

// From a link to what is pasted: the texts, the menus of the pages, the browser and the QR code.
class TestLinks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<WindowStand> m_stand;
    std::unique_ptr<MainWindow> m_window;

    UploadsPage &page() { return m_window->uploads(); }
    QAction *action(const QString &text)
    {
        for (QAction *each : m_window->actions()) {
            if (each->text().remove(u'&') == text)
                return each;
        }
        qFatal("no action %s", qPrintable(text));
    }
    static QString clipboard() { return QGuiApplication::clipboard()->text(); }
    TransferItem done(TransferId id, const QString &name, const QString &link)
    {
        TransferItem item = inState(transfer(id, name), TransferState::Done);
        item.result = Shared<UploadedFile>(UploadedFile {.remote = name, .link = QUrl(link)});
        return item;
    }
    void choose(int row)
    {
        page().list().selectionModel()->select(
            page().model().index(row), QItemSelectionModel::ClearAndSelect);
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

    // ── the texts ──

    void aNameIsReadAsItIs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("read");
        const auto same
            = [](const char *what, const QString &name) { QTest::newRow(what) << name << name; };
        same("plain", u"report.pdf"_s);
        same("brackets", u"a [draft](1) ]b[.txt"_s);
        same("unbalanced", u"]](x.txt"_s);
        same("emphasis", u"_my_ *file* __name__ ~~old~~.md"_s);
        same("code", u"`rm` ``x``.sh"_s);
        same("backslashes", u"a\\[b\\].txt"_s);
        same("markup", u"<b>&amp;\"quoted\" & 'single'</b>.html"_s);
        same("a tag that runs", u"<img src=x onerror=alert(1)>.png"_s);
        same("an image", u"![x](y).png"_s);
        same("an address in it", u"http://example.org/x.txt"_s);
        same("from the right", u"דוח סופי.pdf"_s);
        same("both ways", u"תמונה (2) [final].jpg"_s);
        same("Arabic", u"تقرير.docx"_s);
        QTest::newRow("lines") << u"one\ntwo\r\nthree\u2028four.txt"_s
                               << u"one two  three four.txt"_s;
        QTest::newRow("turned round") << u"cod\u202Egpj.exe"_s << u"codgpj.exe"_s;
        QTest::newRow("no name") << QString() << u"https://files.example.org/a%20(1).pdf?x=1&y=2"_s;
    }

    void aNameIsReadAsItIs()
    {
        QFETCH(QString, name);
        QFETCH(QString, read);
        const QUrl url(u"https://files.example.org/a%20(1).pdf?x=1&y=2"_s);
        const QString address = url.toString(QUrl::FullyEncoded);

        QTextDocument markdown;
        markdown.setMarkdown(u"See "_s + linkText({{name, url}}, LinkStyle::Markdown) + u" now."_s);
        Pasted found = pasted(markdown);
        QCOMPARE(plain(found.words).simplified(), read.simplified());
        QCOMPARE(found.address, address);
        QVERIFY(markdown.toPlainText().endsWith(" now."_L1));
        QCOMPARE(markdown.blockCount(), 1);

        QTextDocument html;
        html.setHtml(u"See "_s + linkText({{name, url}}, LinkStyle::Html) + u" now."_s);
        found = pasted(html);
        QCOMPARE(found.words.simplified(), read.simplified());
        QCOMPARE(found.address, address);
        QVERIFY(html.toPlainText().endsWith(" now."_L1));

        const QStringList lines = linkText({{name, url}}, LinkStyle::NameAndUrl).split(u'\n');
        QCOMPARE(lines, (QStringList {read, address}));
        QCOMPARE(linkText({{name, url}}, LinkStyle::Url), address);
    }

    void anAddressLeadsThereFromEveryText_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"https://example.org/a(b", "https://example.org/a)b(",
                 "https://example.org/?a=1&copy;=2&lt=3", "https://example.org/a%22b%3Cc%3E%20d",
                 "https://example.org/*a*_b_", "https://xn--bcher-kva.example/%D7%90",
                 "https://example.org/'x'?q=%5B1%5D#part"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }

    void anAddressLeadsThereFromEveryText()
    {
        QFETCH(QString, address);
        const QUrl url(address, QUrl::StrictMode);
        QVERIFY(url.isValid());
        const QString encoded = url.toString(QUrl::FullyEncoded);
        QTextDocument page;
        page.setMarkdown(linkText({{u"x"_s, url}}, LinkStyle::Markdown));
        QCOMPARE(pasted(page).address, encoded);
        page.setHtml(linkText({{u"x"_s, url}}, LinkStyle::Html));
        QCOMPARE(pasted(page).address, encoded);
    }

    void severalAreALineEach()
    {
        const QList<NamedLink> links {
            {u"a"_s, QUrl(u"https://x.org/a"_s)}, {u"b"_s, QUrl(u"https://x.org/b"_s)}};
        QCOMPARE(linkText(links, LinkStyle::Url), u"https://x.org/a\nhttps://x.org/b"_s);
        QCOMPARE(
            linkText(links, LinkStyle::Markdown), u"[a](https://x.org/a)\n[b](https://x.org/b)"_s);
        QCOMPARE(linkText(links, LinkStyle::Html),
            u"<a href=\"https://x.org/a\">a</a>\n<a href=\"https://x.org/b\">b</a>"_s);
        QCOMPARE(
            linkText(links, LinkStyle::NameAndUrl), u"a\nhttps://x.org/a\n\nb\nhttps://x.org/b"_s);
        QVERIFY(linkText({{u"ש"_s, QUrl(u"https://x.org/a"_s)}}, LinkStyle::Html)
                    .contains(" dir=\"auto\">"_L1));
    }

    void onlyLinksForPeopleAreGiven()
    {
        QVERIFY(mayBeOpened(QUrl(u"https://example.org/a"_s)));
        QVERIFY(mayBeOpened(QUrl(u"http://10.0.0.7:8080/"_s)));
        for (const char *bad : {"javascript:alert(1)", "data:text/html,x", "https:///nowhere", "",
                 "ftp://example.org/x", "//example.org/x"}) {
            QVERIFY2(!mayBeOpened(QUrl(QString::fromLatin1(bad))), bad);
            QVERIFY2(!mayBeGiven(QUrl(QString::fromLatin1(bad))), bad);
        }
        QVERIFY(!mayBeOpened(QUrl(u"file:///home/ann/a.pdf"_s)));
        QVERIFY(mayBeGiven(QUrl(u"file:///home/ann/a.pdf"_s)));
    }

    void aLongAddressStillSaysWhereItLeads()
    {
        const QUrl url(u"https://files.example.org/"_s + QString(5000, u'x') + u"?token=end"_s);
        const QString shown = plain(shownAddress(url));
        QVERIFY(shown.size() < 620);
        QVERIFY(shown.startsWith("https://files.example.org/"_L1));
        QVERIFY(shown.endsWith("?token=end"_L1));
        QVERIFY(shown.contains(u'…'));
        QCOMPARE(plain(shownAddress(QUrl(u"https://x.org/1"_s))), u"https://x.org/1"_s);
    }

    // ── the pages ──

    void uploadsAreCopiedInEveryForm()
    {
        page().model().addItems({done(1, u"a_b.txt"_s, u"https://x.org/1"_s),
            done(2, u"b.txt"_s, u"https://x.org/2"_s), transfer(3, u"waits.txt"_s)});
        QVERIFY(!action(u"Markdown"_s)->isEnabled()); // nothing is chosen
        page().list().selectAll();
        QTRY_VERIFY(action(u"Markdown"_s)->isEnabled());
        QVERIFY(!action(u"Open link in browser…"_s)->isEnabled()); // there are two
        action(u"Markdown"_s)->trigger();
        QCOMPARE(clipboard(), u"[a\\_b.txt](https://x.org/1)\n[b.txt](https://x.org/2)"_s);
        QVERIFY(page().messages().accessibleDescription().contains(u"Without one: 1"_s));
        action(u"HTML"_s)->trigger();
        QVERIFY(clipboard().startsWith("<a href=\"https://x.org/1\">a_b.txt</a>"_L1));
        action(u"Name and URL"_s)->trigger();
        QVERIFY(clipboard().startsWith("a_b.txt\nhttps://x.org/1"_L1));
        action(u"URL"_s)->trigger();
        QCOMPARE(clipboard(), u"https://x.org/1\nhttps://x.org/2"_s);
        choose(2);
        QTRY_VERIFY(!action(u"Markdown"_s)->isEnabled());
    }

    // By the keyboard alone: Edit, the submenu, its mnemonic.
    void theMenusHaveThem()
    {
        const auto has = [](const QMenu &menu, const QString &entry) {
            for (const QAction *action : menu.actions()) {
                if (action->text().remove(u'&') == entry)
                    return true;
            }
            return false;
        };
        bool inEdit = false;
        for (const QAction *top : m_window->menuBar()->actions()) {
            if (top->text() == "&Edit"_L1)
                inEdit = has(*top->menu(), u"Copy link as"_s)
                    && has(*top->menu(), u"Open link in browser…"_s)
                    && has(*top->menu(), u"Show QR code"_s);
        }
        QVERIFY(inEdit);
        const auto listHas = [this](const QString &name, const QString &entry) {
            for (const QListView *list : m_window->findChildren<QListView *>()) {
                if (list->accessibleName() != name)
                    continue;
                for (const QAction *action : list->actions()) {
                    if (action->text().remove(u'&') == entry)
                        return true;
                }
            }
            return false;
        };
        QVERIFY(listHas(u"Uploads in history"_s, u"Copy link as"_s));
        QVERIFY(listHas(u"Uploads in history"_s, u"Show QR code"_s));
        QVERIFY(listHas(u"Files at this destination"_s, u"Copy link as"_s));
    }

    void aLinkShowsWhereItGoesBeforeItIsOpened()
    {
        page().model().addItems({done(1, u"a.txt"_s, u"https://x.org/1?a=%3Cb%3E"_s)});
        choose(0);
        QTRY_VERIFY(action(u"Open link in browser…"_s)->isEnabled());
        action(u"Open link in browser…"_s)->trigger();
        auto *question = m_window->findChild<QuestionDialog *>();
        QVERIFY(question != nullptr);
        bool shown = false;
        for (const QLabel *label : question->findChildren<QLabel *>())
            shown |= plain(label->text()) == "https://x.org/1?a=%3Cb%3E"_L1;
        QVERIFY(shown);
        for (const QPushButton *button : question->findChildren<QPushButton *>())
            QCOMPARE(button->isDefault(), button->text() == "Cancel"_L1);
    }

    void whatNoBrowserOpensIsNotOffered()
    {
        page().model().addItems({done(1, u"a.txt"_s, u"file:///home/ann/a.txt"_s),
            done(2, u"b.txt"_s, u"javascript:alert(1)"_s)});
        choose(0);
        QTRY_VERIFY(action(u"Markdown"_s)->isEnabled());
        QVERIFY(!action(u"Open link in browser…"_s)->isEnabled());
        QVERIFY(!action(u"Show QR code"_s)->isEnabled());
        choose(1);
        action(u"Markdown"_s)->trigger();
        QVERIFY(!clipboard().contains("javascript"_L1));
    }

    void theDetailsHaveTheMenu()
    {
        page().model().addItems(
            {done(1, u"a.txt"_s, u"https://x.org/1"_s), transfer(2, u"waits.txt"_s)});
        page().setDetailsShown(true);
        auto *button = page().details().findChild<QPushButton *>(u"linkMenu"_s);
        QVERIFY(button != nullptr && button->isHidden());
        choose(0);
        QTRY_VERIFY(button->isVisible());
        QVERIFY(!button->accessibleName().isEmpty());
        QCOMPARE(button->menu()->actions().size(), 3);
        QVERIFY(seenButton(page().details(), u"Copy link"_s) != nullptr);
        seenButton(page().details(), u"Copy link"_s)->click();
        QCOMPARE(clipboard(), u"https://x.org/1"_s);
        choose(1);
        QTRY_VERIFY(button->isHidden());
    }

    void theHistoryCopiesItsOwn()
    {
        HistoryEntry entry = historyrows_fixture::uploaded(u"[1].pdf"_s, 10, 1);
        entry.link = u"https://x.org/h"_s;
        historyrows_fixture::fill(m_stand->database(), {entry});
        m_window->showPage(Sidebar::Page::History);
        HistoryView &history = m_window->history();
        QTRY_VERIFY(history.chosen().size() == 1);
        QTRY_VERIFY(action(u"Markdown"_s)->isEnabled());
        action(u"Markdown"_s)->trigger();
        QCOMPARE(clipboard(), u"[\\[1\\].pdf](https://x.org/h)"_s);
        QVERIFY(history.findChild<QPushButton *>(u"linkMenu"_s)->isVisible());
        QVERIFY(action(u"Show QR code"_s)->isEnabled());
        // What the commands mean goes with the page.
        m_window->showPage(Sidebar::Page::Uploads);
        QVERIFY(!action(u"Markdown"_s)->isEnabled());
        m_window->showPage(Sidebar::Page::Statistics);
        QVERIFY(!action(u"Markdown"_s)->isEnabled());
    }

    void remoteFilesAreCopiedToo()
    {
        DestinationConfig config;
        config.name = u"nas"_s;
        config.kind = u"folder"_s;
        config.uuid = uuid7();
        const QString folder = m_stand->folder() + u"/nas"_s;
        config.settings.insert(u"path"_s, folder);
        config = m_stand->destinations().saveNow(config).value();
        m_window->reloadDestinations();
        QDir().mkpath(folder);
        QFile file(folder + u"/a <b>.txt"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1);
        file.close();
        auto *remote = m_window->findChild<RemoteView *>();
        m_window->showPage(Sidebar::Page::Remote);
        QTRY_VERIFY(remote != nullptr);
        remote->showDestination(config.id);
        auto *list = remote->findChild<QListView *>(u"remoteFiles"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTRY_VERIFY(action(u"HTML"_s)->isEnabled());
        action(u"HTML"_s)->trigger();
        QVERIFY2(clipboard().endsWith(".txt\">a &lt;b&gt;.txt</a>"_L1), qPrintable(clipboard()));
        QVERIFY(clipboard().startsWith("<a href=\"file:///"_L1));
        QVERIFY(remote->findChild<QPushButton *>(u"linkMenu"_s)->isVisible());
    }

    // ── the QR code ──

    void aQrCodeHasItsThreeMarks()
    {
        if (!canMakeQrCodes())
            QSKIP("built without libqrencode");
        const auto code = makeQrCode(u"https://x.org/1"_s);
        QVERIFY(code);
        QCOMPARE((code->width - 17) % 4, 0); // 21, 25, 29 …
        const int last = code->width - 1;
        for (const QPoint corner : {QPoint(0, 0), QPoint(last - 6, 0), QPoint(0, last - 6)}) {
            for (int i = 0; i < 7; ++i) {
                QVERIFY(code->isDark(corner.x() + i, corner.y()));
                QVERIFY(code->isDark(corner.x(), corner.y() + i));
            }
            QVERIFY(!code->isDark(corner.x() + 1, corner.y() + 1));
            QVERIFY(code->isDark(corner.x() + 3, corner.y() + 3));
        }
        QVERIFY(!makeQrCode(QString()));
        QVERIFY(!makeQrCode(QString(3000, u'x')));
        QVERIFY(makeQrCode(QString(2900, u'x')));
    }

    void itsSquaresAreWholePixels_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1x") << 1.0;
        QTest::newRow("1.25x") << 1.25;
        QTest::newRow("2x") << 2.0;
    }

    // Dark on white in the dark theme, too; nothing between the two.
    void itsSquaresAreWholePixels()
    {
        if (!canMakeQrCodes())
            QSKIP("built without libqrencode");
        QFETCH(double, ratio);
        m_theme->setMode(Theme::Mode::Dark);
        const auto code = makeQrCode(u"https://x.org/1"_s);
        QrPicture picture(*code);
        picture.resize(picture.sizeHint());
        QImage image(picture.size() * ratio, QImage::Format_RGB32);
        image.setDevicePixelRatio(ratio);
        image.fill(Qt::red);
        picture.render(&image);
        int dark = 0;
        int firstDark = image.width();
        int square = 0;
        for (int y = 0; y < image.height(); ++y) {
            int run = 0;
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                QVERIFY(pixel == qRgb(0, 0, 0) || pixel == qRgb(255, 255, 255));
                if (pixel == qRgb(0, 0, 0)) {
                    ++dark;
                    ++run;
                    firstDark = qMin(firstDark, x);
                } else if (run > 0) {
                    square = square == 0 ? run / 7 : square; // the first is a mark's edge
                    QCOMPARE(run % square, 0);
                    run = 0;
                }
            }
        }
        QVERIFY(dark > 0);
        QVERIFY(firstDark >= 4 * square); // the quiet zone
    }

    void theDialogShowsTheLinkBeneath()
    {
        if (!canMakeQrCodes())
            QSKIP("built without libqrencode");
        const QString link = u"https://x.org/a-very-long-address/"_s + QString(200, u'y');
        page().model().addItems({done(1, u"a.txt"_s, link)});
        choose(0);
        QTRY_VERIFY(action(u"Show QR code"_s)->isEnabled());
        action(u"Show QR code"_s)->trigger();
        auto *dialog = m_window->findChild<QrDialog *>();
        QTRY_VERIFY(dialog != nullptr && dialog->isVisible());
        auto *picture = dialog->findChild<QrPicture *>();
        QCOMPARE(picture->accessibleName(), u"QR code of the link to a.txt"_s);
        QCOMPARE(plain(dialog->findChild<QLabel *>(u"address"_s)->text()), link);
        QVERIFY(dialog->width() < 500);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(m_window->findChild<QrDialog *>() == nullptr);
    }
};

QTEST_MAIN(TestLinks)
#include "test_links.moc"
