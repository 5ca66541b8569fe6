#include "destinations/registry.h"
#include "destinations/route/members.h"
#include "transfers/providerchoice.h"

#include <QTest>

using namespace ferry;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 megabyte = 1'000'000;

DestinationConfig config(DestinationId id, const QString &name, const QString &kind,
    const QMap<QString, QString> &settings = {})
{
    return {.id = id,
        .uuid = QUuid::createUuidV5({}, name),
        .name = name,
        .kind = kind,
        .settings = settings};
}

DestinationConfig leading(
    const QString &name, const QString &kind, const QList<DestinationConfig> &to)
{
    QList<RouteMember> list;
    for (const DestinationConfig &member : to)
        list.append({member.uuid, member.name});
    return config(100, name, kind, {{u"to"_s, members::toText(list)}});
}

const DestinationConfig photos = config(1, u"photos"_s, u"folder"_s);
const DestinationConfig kimi = config(2, u"Kimi, mine"_s, u"kimi"_s);
const DestinationConfig glm
    = config(3, u"GLM"_s, u"glm"_s, {{u"region"_s, u"bigmodel.cn"_s}, {u"purpose"_s, u"agent"_s}});

QString detailOf(const Result<void> &result)
{
    return result ? QString() : result.error().subject + u": "_s + result.error().detail;
}

ProviderCandidate candidate(DestinationId id, const QString &name)
{
    return {.destination = id, .name = name, .kind = u"kimi"_s};
}

const Failure tooLarge {
    .kind = FailureKind::TooLarge, .code = u"purpose-size"_s, .limitBytes = 20 * megabyte};
const Failure noBalance {.kind = FailureKind::QuotaExceeded, .code = u"no-balance"_s};
const Failure overloaded {.kind = FailureKind::ServerError, .code = u"overloaded"_s};

} // namespace

// What a route may lead to, and which of several services is chosen for a file.
class RoutesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void membersComeBackInTheirOrder();
    void whatMakesNoSenseIsSaidInASentence_data();
    void whatMakesNoSenseIsSaidInASentence();
    void aMissingMemberIsNamed();
    void aNewNameIsLearnt();
    void whoLeadsToADestinationIsKnown();
    void servicesSayWhatTheyTake_data();
    void servicesSayWhatTheyTake();
    void theFirstThatTakesItIsChosen_data();
    void theFirstThatTakesItIsChosen();
    void onlyTheProvidersOwnFailuresAreTakenElsewhere();
    void whatWasPassedOverIsKeptWhole();
};

void RoutesTest::membersComeBackInTheirOrder()
{
    const QList<DestinationConfig> all {photos, glm, config(4, u"b"_s, u"tus"_s)};

    const Result<QString> text = members::fromNames(u" GLM, photos ,b"_s, all);

    QVERIFY(text);
    const DestinationConfig route = config(9, u"r"_s, u"route"_s, {{u"to"_s, *text}});
    const QList<RouteMember> list = members::of(route);
    QCOMPARE(list.size(), 3);
    QCOMPARE(list.at(0).name, u"GLM"_s);
    QCOMPARE(list.at(1).uuid, photos.uuid);
    QVERIFY(members::check(route, all));
    QCOMPARE(members::find(route, all)->at(2).name, u"b"_s);
    QCOMPARE(findDestinationKind(u"route"_s)->place(route), u"GLM, photos, b"_s);
    QVERIFY(!members::fromNames(u"photos, nowhere"_s, all));
    QVERIFY(members::of(photos).isEmpty());
}

void RoutesTest::whatMakesNoSenseIsSaidInASentence_data()
{
    QTest::addColumn<DestinationConfig>("route");
    QTest::addColumn<QString>("said");
    const DestinationConfig inner = leading(u"inner"_s, u"route"_s, {photos, glm});
    QTest::newRow("one alone") << leading(u"r"_s, u"route"_s, {photos})
                               << u"to: two destinations or more, in their order"_s;
    QTest::newRow("twice") << leading(u"r"_s, u"route"_s, {photos, photos})
                           << u"to: “photos” is named twice"_s;
    QTest::newRow("gone") << leading(u"r"_s, u"route"_s, {photos, config(8, u"nas"_s, u"folder"_s)})
                          << u"to: “nas” was removed"_s;
    QTest::newRow("a route in a route") << leading(u"r"_s, u"route"_s,
        {photos, inner}) << u"to: “inner” is a route itself, and no route leads into another"_s;
    QTest::newRow("no service") << leading(u"a"_s, u"automatic"_s, {glm, photos})
                                << u"to: “photos” is none of the services to choose from"_s;
    QTest::newRow("services") << leading(u"a"_s, u"automatic"_s, {glm, kimi}) << QString();
}

void RoutesTest::whatMakesNoSenseIsSaidInASentence()
{
    QFETCH(DestinationConfig, route);
    QFETCH(QString, said);
    const QList<DestinationConfig> all {
        photos, kimi, glm, leading(u"inner"_s, u"route"_s, {photos, glm})};

    QCOMPARE(detailOf(members::check(route, all)), said);
}

void RoutesTest::aMissingMemberIsNamed()
{
    const DestinationConfig route = leading(u"everywhere"_s, u"route"_s, {photos, kimi});

    const Result<QList<DestinationConfig>> found = members::find(route, {photos});

    QVERIFY(!found);
    QVERIFY(found.error().kind == FailureKind::DestinationMissing);
    QCOMPARE(found.error().code, u"member-removed"_s);
    QCOMPARE(found.error().subject, u"Kimi, mine"_s);
    QCOMPARE(found.error().detail, u"everywhere"_s);
}

void RoutesTest::aNewNameIsLearnt()
{
    const DestinationConfig route = leading(u"everywhere"_s, u"route"_s, {photos, kimi});
    DestinationConfig renamed = photos;
    QVERIFY(!members::renamed(route, renamed)); // nothing new

    renamed.name = u"pictures"_s;
    const std::optional<DestinationConfig> changed = members::renamed(route, renamed);

    QVERIFY(changed);
    QCOMPARE(members::of(*changed).at(0).name, u"pictures"_s);
    QCOMPARE(members::of(*changed).at(1).name, u"Kimi, mine"_s);
}

void RoutesTest::whoLeadsToADestinationIsKnown()
{
    const DestinationConfig route = leading(u"everywhere"_s, u"route"_s, {photos, kimi});
    QCOMPARE(members::leadingTo(kimi, {photos, kimi, route}), QStringList({u"everywhere"_s}));
    QCOMPARE(members::leadingTo(glm, {photos, kimi, route}), QStringList());
}

void RoutesTest::servicesSayWhatTheyTake_data()
{
    QTest::addColumn<DestinationConfig>("to");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<int>("refusal"); // a FailureKind; 0: taken
    const auto is = [](FailureKind kind) { return int(kind); };
    QTest::newRow("kimi") << kimi << u"a.pdf"_s << 90 * megabyte << 0;
    QTest::newRow("kimi, too large")
        << kimi << u"a.pdf"_s << 200 * megabyte << is(FailureKind::TooLarge);
    QTest::newRow("kimi, empty") << kimi << u"a.pdf"_s << qint64(0) << is(FailureKind::Refused);
    QTest::newRow("glm") << glm << u"a/b.pdf"_s << 19 * megabyte << 0;
    QTest::newRow("glm, too large")
        << glm << u"a/b.pdf"_s << 50 * megabyte << is(FailureKind::TooLarge);
    QTest::newRow("glm, a film") << glm << u"a.mkv"_s << megabyte << is(FailureKind::TypeRefused);
}

void RoutesTest::servicesSayWhatTheyTake()
{
    QFETCH(DestinationConfig, to);
    QFETCH(QString, name);
    QFETCH(qint64, bytes);
    QFETCH(int, refusal);

    const Result<void> taken = findDestinationKind(to.kind)->takes(to, name, bytes);

    QCOMPARE(taken ? 0 : int(taken.error().kind), refusal);
}

void RoutesTest::theFirstThatTakesItIsChosen_data()
{
    QTest::addColumn<QList<ProviderCandidate>>("candidates");
    QTest::addColumn<int>("chosen");
    QTest::addColumn<bool>("isFree");
    QTest::addColumn<QStringList>("passed"); // names; "*": was tried
    ProviderCandidate a = candidate(1, u"a"_s);
    ProviderCandidate b = candidate(2, u"b"_s);
    ProviderCandidate c = candidate(3, u"c"_s);
    using List = QList<ProviderCandidate>;
    const auto with = [](ProviderCandidate one, auto part, const Failure &why) {
        one.*part = why;
        return one;
    };
    const auto refusal = &ProviderCandidate::refusal;
    const auto trouble = &ProviderCandidate::trouble;
    const auto tried = &ProviderCandidate::tried;
    QTest::newRow("nobody") << List {} << 0 << false << QStringList();
    QTest::newRow("all are free") << List {a, b, c} << 1 << true << QStringList();
    QTest::newRow("too large for the first")
        << List {with(a, refusal, tooLarge), b} << 2 << true << QStringList({u"a"_s});
    QTest::newRow("too large for the second: not worth a word")
        << List {a, with(b, refusal, tooLarge)} << 1 << true << QStringList();
    QTest::newRow("no balance, then too large")
        << List {with(a, trouble, noBalance), with(b, refusal, tooLarge), c} << 3 << true
        << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("it waits for the only one that takes it") << List {with(a, refusal, tooLarge),
        with(b, trouble, overloaded)} << 2 << false << QStringList({u"a"_s});
    QTest::newRow("of two in trouble the first is waited for")
        << List {with(a, trouble, overloaded), with(b, trouble, noBalance)} << 1 << false
        << QStringList();
    QTest::newRow("none takes it") << List {with(a, refusal, tooLarge), with(b, refusal, tooLarge)}
                                   << 0 << false << QStringList({u"a"_s, u"b"_s});
    QTest::newRow("tried, so the next")
        << List {with(a, tried, noBalance), b} << 2 << true << QStringList({u"a*"_s});
    QTest::newRow("the later one was tried, and is told")
        << List {a, with(b, tried, overloaded)} << 1 << true << QStringList({u"b*"_s});
    QTest::newRow("all were tried") << List {with(a, tried, noBalance), with(b, tried, overloaded)}
                                    << 0 << false << QStringList({u"a*"_s, u"b*"_s});
}

void RoutesTest::theFirstThatTakesItIsChosen()
{
    QFETCH(QList<ProviderCandidate>, candidates);
    QFETCH(int, chosen);
    QFETCH(bool, isFree);
    QFETCH(QStringList, passed);

    const ProviderChoice choice = chooseProvider(candidates);

    QCOMPARE(int(choice.chosen), chosen);
    QCOMPARE(choice.isFree, isFree);
    QStringList names;
    for (const PassedOver &one : choice.passed)
        names.append(one.name + (one.wasTried ? u"*"_s : QString()));
    QCOMPARE(names, passed);
}

void RoutesTest::onlyTheProvidersOwnFailuresAreTakenElsewhere()
{
    QVERIFY(isProvidersOwn(noBalance));
    QVERIFY(isProvidersOwn(overloaded));
    QVERIFY(isProvidersOwn({.kind = FailureKind::SignInNeeded, .code = u"wrong-key"_s}));
    QVERIFY(isProvidersOwn({.kind = FailureKind::RateLimited, .code = u"daily-limit"_s}));
    QVERIFY(!isProvidersOwn({.kind = FailureKind::RateLimited})); // a moment's patience
    QVERIFY(!isProvidersOwn({.kind = FailureKind::Offline}));
    QVERIFY(!isProvidersOwn({.kind = FailureKind::SourceGone}));
    QVERIFY(!isProvidersOwn({.kind = FailureKind::ServerError}));
    QVERIFY(isProvidersTaste(tooLarge));
    // What a service finds wrong with the content is not carried to the next one.
    QVERIFY(!isProvidersTaste({.kind = FailureKind::Refused, .code = u"content-refused"_s}));
}

void RoutesTest::whatWasPassedOverIsKeptWhole()
{
    const QList<PassedOver> passed {
        {.destination = 3, .name = u"GLM “eins”"_s, .kind = u"glm"_s, .why = tooLarge},
        {.destination = 4, .name = u"b"_s, .kind = u"kimi"_s, .why = noBalance, .wasTried = true}};
    QCOMPARE(passedOverFromJson(passedOverToJson(passed)), passed);
    QVERIFY(passedOverToJson({}).isEmpty());
    QVERIFY(passedOverFromJson("nonsense").isEmpty());
}

QTEST_GUILESS_MAIN(RoutesTest)
#include "test_routes.moc"
