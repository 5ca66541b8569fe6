#include "destinations/route/members.h"
#include "ui/common/choicewords.h"
#include "ui/common/failuretext.h"
#include "ui/destinations/memberseditor.h"
#include "ui/destinations/soundsetup.h"
#include "ui/uploads/routetext.h"
#include "ui/uploads/rowtext.h"
#include "ui/uploads/transfermodel.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

TransferItem item(TransferId id, TransferId family, DestinationId to, const QString &name)
{
    TransferItem made;
    made.id = id;
    made.family = family;
    made.group = 1;
    made.destination = to;
    made.name = name;
    made.stamp.size = 4 * megabyte;
    return made;
}

const DestinationPlaces places {{1, {.name = u"photos"_s}}, {2, {.name = u"nas"_s}},
    {3, {.name = u"Kimi"_s}}, {9, {.name = u"Everywhere"_s, .where = u"photos, nas"_s}}};
const RowContext context {.places = &places};

// Two files to two destinations.
void fill(TransferModel &model)
{
    model.changeGroups({{.id = 1,
        .destination = 9,
        .name = u"a.pdf"_s,
        .addedAt = 5,
        .files = 2,
        .bytes = 8 * megabyte}});
    model.addItems({item(1, 1, 1, u"a.pdf"_s), item(2, 1, 2, u"a.pdf"_s), item(3, 3, 1, u"b.pdf"_s),
        item(4, 3, 2, u"b.pdf"_s)});
}

PassedOver passed(const QString &name, const Failure &why, bool wasTried = false)
{
    return {.name = name, .kind = u"glm"_s, .why = why, .wasTried = wasTried};
}

} // namespace

// A route in the list, in words, and in the dialog.
class RouteRowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileStandsWithItsDestinationsBelow();
    void theDropSaysHowEachDestinationStands();
    void aFilterLeavesTheFilesName();
    void theReasonOfAChoiceIsASentence_data();
    void theReasonOfAChoiceIsASentence();
    void aRowSaysItBeforeAnythingIsSent();
    void aMissingMemberIsNamedInASentence();
    void membersAreTickedInTheirOrder();
    void aRemovedMemberIsStillSeen();
    void removingSaysWhichRouteLeadsThere();
};

void RouteRowsTest::aFileStandsWithItsDestinationsBelow()
{
    TransferModel model;
    fill(model);

    QCOMPARE(model.rowCount(), 5); // unfolded at once
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(rowText(model.row(row), context).name);
    QCOMPARE(
        names, QStringList({u"a.pdf and 1 more"_s, u"a.pdf"_s, u"nas"_s, u"b.pdf"_s, u"nas"_s}));
    QVERIFY(model.row(2).isSameFile);
    QVERIFY(!model.row(3).isSameFile);
    // A screen reader's user hears which file it is.
    QVERIFY(rowSentence(model.row(2), context).startsWith(u"a.pdf"_s));
    QCOMPARE(model.idsOf({model.index(2), model.index(2)}), QList<TransferId>({2}));
}

void RouteRowsTest::theDropSaysHowEachDestinationStands()
{
    TransferModel model;
    fill(model);
    QVERIFY(rowText(model.row(0), context).facts.contains(u"2 files · 8.0 MB to Everywhere"_s));
    TransferItem done = item(1, 1, 1, u"a.pdf"_s);
    done.state = TransferState::Done;
    TransferItem alsoDone = item(3, 3, 1, u"b.pdf"_s);
    alsoDone.state = TransferState::Done;
    TransferItem broken = item(2, 1, 2, u"a.pdf"_s);
    broken.state = TransferState::Failed;
    broken.failure = Shared<Failure>(Failure {.kind = FailureKind::DiskFull});
    model.changeItems({done, alsoDone, broken});

    QCOMPARE(partsText(*model.row(0).group, places), u"photos done · nas: 1 needs attention"_s);
    QVERIFY(rowText(model.row(0), context).facts.endsWith(u"nas: 1 needs attention"_s));
    // It goes elsewhere now, and counts there.
    TransferItem moved = item(4, 3, 3, u"b.pdf"_s);
    model.changeItems({moved});
    QCOMPARE(partsText(*model.row(0).group, places),
        u"photos done · nas: 1 needs attention · Kimi waiting"_s);
}

void RouteRowsTest::aFilterLeavesTheFilesName()
{
    TransferModel model;
    fill(model);
    TransferItem broken = item(2, 1, 2, u"a.pdf"_s);
    broken.state = TransferState::Failed;
    broken.failure = Shared<Failure>(Failure {.kind = FailureKind::DiskFull});
    model.changeItems({broken});

    model.setFilter(TransferFilter::Attention);

    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.row(1).isSameFile); // the row above it is not shown
    QCOMPARE(rowText(model.row(1), context).name, u"a.pdf"_s);
}

void RouteRowsTest::theReasonOfAChoiceIsASentence_data()
{
    QTest::addColumn<QList<PassedOver>>("list");
    QTest::addColumn<QString>("chosen");
    QTest::addColumn<QString>("said");
    const Failure tooLarge {
        .kind = FailureKind::TooLarge, .code = u"purpose-size"_s, .limitBytes = 20 * megabyte};
    const Failure noBalance {.kind = FailureKind::QuotaExceeded, .code = u"no-balance"_s};
    const Failure overloaded {.kind = FailureKind::ServerError, .code = u"overloaded"_s};
    const Failure type {.kind = FailureKind::TypeRefused, .code = u"purpose-types"_s};
    using List = QList<PassedOver>;
    QTest::newRow("none") << List {} << u"Kimi"_s << QString();
    QTest::newRow("size") << List {passed(u"GLM"_s, tooLarge)} << u"Kimi"_s
                          << u"GLM takes up to 20 MB for this purpose; Kimi chosen"_s;
    QTest::newRow("type") << List {passed(u"GLM"_s, type)} << u"Kimi"_s
                          << u"GLM does not take this type for its purpose; Kimi chosen"_s;
    QTest::newRow("balance, tried") << List {passed(u"Kimi"_s, noBalance, true)} << u"GLM"_s
                                    << u"Kimi: no balance left; GLM took over"_s;
    QTest::newRow("overload") << List {passed(u"Kimi"_s, overloaded)} << u"GLM"_s
                              << u"Kimi: service overloaded; GLM chosen"_s;
    QTest::newRow("two")
        << List {passed(u"GLM"_s, tooLarge), passed(u"Kimi"_s, noBalance)} << u"mine"_s
        << u"GLM takes up to 20 MB for this purpose, Kimi: no balance left; mine chosen"_s;
    QTest::newRow("nobody") << List {passed(u"GLM"_s, tooLarge)} << QString()
                            << u"GLM takes up to 20 MB for this purpose"_s;
    QTest::newRow("removed") << List {passed(u"GLM"_s, {.code = u"member-removed"_s})} << u"Kimi"_s
                             << u"GLM was removed; Kimi chosen"_s;
}

void RouteRowsTest::theReasonOfAChoiceIsASentence()
{
    QFETCH(QList<PassedOver>, list);
    QFETCH(QString, chosen);
    QFETCH(QString, said);
    QCOMPARE(choiceWords(list, chosen), said);
}

void RouteRowsTest::aRowSaysItBeforeAnythingIsSent()
{
    TransferItem waiting = item(1, 0, 3, u"a.pdf"_s);
    waiting.group = 0;
    waiting.via = 9;
    waiting.passed = Shared<QList<PassedOver>>(QList<PassedOver> {passed(u"GLM"_s,
        {.kind = FailureKind::TooLarge, .code = u"purpose-size"_s, .limitBytes = 2 * megabyte})});
    TransferModel model;
    model.addItems({waiting});

    QCOMPARE(rowText(model.row(0), context).facts,
        u"4.0 MB to Kimi · GLM takes up to 2 MB for this purpose; Kimi chosen"_s);
}

void RouteRowsTest::aMissingMemberIsNamedInASentence()
{
    QCOMPARE(failureSentence({.kind = FailureKind::DestinationMissing,
                 .advice = Advice::FixSettings,
                 .code = u"member-removed"_s,
                 .detail = u"Everywhere"_s,
                 .subject = u"nas"_s}),
        u"“Everywhere” also leads to “nas”, which was removed. Edit that route, or put the "
        u"destination back, then add the files again."_s);
}

void RouteRowsTest::membersAreTickedInTheirOrder()
{
    const auto config = [](const QString &name, const QString &kind) {
        return DestinationConfig {
            .uuid = QUuid::createUuidV5({}, name), .name = name, .kind = kind};
    };
    const DestinationConfig one = config(u"one"_s, u"folder"_s);
    const DestinationConfig two = config(u"two"_s, u"http"_s);
    const DestinationConfig route = config(u"route"_s, u"route"_s);
    MembersEditor editor({.key = u"to"_s, .label = "Leads to"}, nullptr);
    editor.setDestinations({one, two, route});
    auto &list = *editor.findChild<QListWidget *>();
    QCOMPARE(list.count(), 2); // no route in a route
    QVERIFY(editor.values().isEmpty());

    list.item(0)->setCheckState(Qt::Checked);
    list.item(1)->setCheckState(Qt::Checked);
    list.setCurrentRow(1);
    for (QPushButton *button : editor.findChildren<QPushButton *>()) {
        if (button->text() == u"Move up"_s)
            button->click();
    }

    const QString text = editor.values().value(u"to"_s);
    QCOMPARE(text, members::toText({{two.uuid, u"two"_s}, {one.uuid, u"one"_s}}));
    // Opened again, they stand as they were left.
    MembersEditor again({.key = u"to"_s, .label = "Leads to"}, nullptr);
    again.setDestinations({one, two, route});
    again.setValues({{u"to"_s, text}});
    QCOMPARE(again.values().value(u"to"_s), text);
    MembersEditor services({.key = u"to"_s, .label = "", .choices = {u"http"_s}}, nullptr);
    services.setDestinations({one, two, route});
    QCOMPARE(services.findChild<QListWidget *>()->count(), 1);
}

void RouteRowsTest::aRemovedMemberIsStillSeen()
{
    const QUuid gone = QUuid::createUuidV5({}, u"nas"_s);
    MembersEditor editor({.key = u"to"_s, .label = "Leads to"}, nullptr);
    editor.setValues({{u"to"_s, members::toText({{gone, u"nas"_s}})}});

    const auto &list = *editor.findChild<QListWidget *>();
    QCOMPARE(list.count(), 1);
    QCOMPARE(list.item(0)->text(), u"nas (removed)"_s);
    QCOMPARE(list.item(0)->checkState(), Qt::Checked);
}

void RouteRowsTest::removingSaysWhichRouteLeadsThere()
{
    const DestinationConfig nas {
        .uuid = QUuid::createUuidV5({}, u"nas"_s), .name = u"nas"_s, .kind = u"folder"_s};
    const DestinationConfig route {.uuid = QUuid::createUuidV5({}, u"r"_s),
        .name = u"Everywhere"_s,
        .kind = u"route"_s,
        .settings = {{u"to"_s, members::toText({{nas.uuid, nas.name}})}}};

    QCOMPARE(removalWords(nas, 0, {nas}), QString());
    QCOMPARE(removalWords(nas, 0, {nas, route}),
        u"“Everywhere” leads here as well, and takes no files without it."_s);
    QCOMPARE(removalWords(nas, 1, {nas, route}),
        u"“Everywhere” leads here as well, and takes no files without it. An upload still waits "
        u"for this destination and would stay undone."_s);
}

QTEST_MAIN(RouteRowsTest)
#include "test_route_rows.moc"
