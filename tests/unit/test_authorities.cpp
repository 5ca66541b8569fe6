#include "destinations/common/authorities.h"
#include "net/httpclient.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace ferry;
using namespace Qt::StringLiterals;

class AuthoritiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadWithoutAWord_data();
    void nothingIsReadWithoutAWord();
    void textAndFileAreRead();
    void whatHoldsNoneIsRefused();

private:
    QTemporaryDir m_folder {};
};

void AuthoritiesTest::nothingIsReadWithoutAWord_data()
{
    const QString pipe = m_folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QTest::addColumn<QString>("setting");
    QTest::newRow("nothing") << QString();
    QTest::newRow("no such file") << m_folder.filePath(u"none.pem"_s);
    QTest::newRow("a folder") << m_folder.path();
    QTest::newRow("a pipe, which would block") << pipe;
}

void AuthoritiesTest::nothingIsReadWithoutAWord()
{
    QTest::failOnWarning(QRegularExpression(u"."_s)); // Qt warns of a file without a name
    QFETCH(const QString, setting);
    QVERIFY(readAuthorities(setting).isEmpty());
}

void AuthoritiesTest::textAndFileAreRead()
{
    const QByteArray text = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    QCOMPARE(readAuthorities(QString::fromLatin1(text)), text);
    QFile file(m_folder.filePath(u"own.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    file.close();
    QCOMPARE(readAuthorities(file.fileName()), text);
}

void AuthoritiesTest::whatHoldsNoneIsRefused()
{
    HttpClient client;
    QVERIFY(trustAuthorities(client, u"  "_s)); // nothing to do
    const Result<void> refused = trustAuthorities(client, m_folder.filePath(u"none.pem"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, FailureKind::SettingsInvalid);
    QCOMPARE(refused.error().subject, u"ca"_s);
}

QTEST_GUILESS_MAIN(AuthoritiesTest)
#include "test_authorities.moc"
