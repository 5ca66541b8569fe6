#include "ui/common/plainscroll.h"
#include "ui/common/scrollareaaccessible.h"

#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

// Somebody reads the window while it is laid out anew.
class ScrollAreaAccessibleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installScrollAreaAccessible(); }
    void aBarThatGoesWhileItIsCountedHarmsNothing();
    void whatLiesInItIsRead();
};

void ScrollAreaAccessibleTest::aBarThatGoesWhileItIsCountedHarmsNothing()
{
    auto *body = new QLabel(u"words"_s);
    body->setMinimumSize(2000, 2000);
    QScrollArea area;
    area.setWidget(body);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&area);
    const int parts = read->childCount();
    QVERIFY(parts >= 3); // what it shows, and two bars
    delete body;
    area.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int part = 0; part < parts; ++part) {
        QAccessibleInterface *found = read->child(part);
        QVERIFY(found == nullptr || found->parent() != nullptr);
    }
    QCOMPARE(read->child(parts), nullptr);
    QCOMPARE(read->child(-1), nullptr);
}

void ScrollAreaAccessibleTest::whatLiesInItIsRead()
{
    QWidget page;
    auto *body = new QLabel(u"words"_s);
    QScrollArea *area = plainScroll(body, &page);
    page.show();
    QAccessibleInterface *words = QAccessible::queryAccessibleInterface(body);
    QCOMPARE(words->text(QAccessible::Name), u"words"_s);
    // Up from it to the area, and down again the same way: a reader walks both.
    QAccessibleInterface *above = words->parent();
    QVERIFY(above->indexOfChild(words) >= 0);
    QCOMPARE(above->parent()->object(), area);
    QVERIFY(above->parent()->indexOfChild(above) >= 0);
}

QTEST_MAIN(ScrollAreaAccessibleTest)
#include "test_scroll_area_accessible.moc"
