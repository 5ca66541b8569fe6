#include "accounts/accountstore.h"

#include "base/ids.h"
#include "store/outbox.h"
#include "store/sql.h"

namespace ferry {

using namespace Qt::StringLiterals;

namespace {

Account accountOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
        .uuid = QUuid::fromRfc4122(row.value(1).toByteArray()),
        .project = {.url = row.value(2).toString(),
            .key = row.value(3).toByteArray(),
            .authorities = row.value(4).toString()},
        .email = row.value(5).toString(),
        .user = QUuid::fromRfc4122(row.value(6).toByteArray()),
        .state = row.value(7).toBool() ? Account::State::SignedIn : Account::State::SignedOut,
        .syncsHistory = row.value(8).toBool(),
        .sharesPaths = row.value(9).toBool(),
        .plainTokens = row.value(10).toBool()};
}

QList<Account> readAll(QSqlDatabase &connection)
{
    QList<Account> accounts;
    Result<sql::Query> rows = sql::select(connection,
        "SELECT id, uuid, url, key, authorities, email, user, signed_in, syncs_history,"
        " shares_paths, plain_tokens FROM accounts ORDER BY id");
    while (rows && rows->next())
        accounts.append(accountOf(*rows));
    return accounts;
}

Result<Account> insertOrUpdate(QSqlDatabase &connection, Account account)
{
    if (account.id == 0) {
        Result<sql::Query> known = sql::select(connection,
            "SELECT id, uuid, url, key, authorities, email, user, signed_in, syncs_history,"
            " shares_paths, plain_tokens FROM accounts WHERE url = ? AND user = ?",
            account.project.url, account.user.toRfc4122());
        if (!known)
            return failed(known.error());
        if (known->next()) {
            const Account old = accountOf(*known);
            account.id = old.id;
            account.uuid = old.uuid;
            account.syncsHistory = old.syncsHistory;
            account.sharesPaths = old.sharesPaths;
            account.plainTokens = old.plainTokens;
        }
    }
    if (account.uuid.isNull())
        account.uuid = uuid7();
    if (account.syncsHistory) {
        const Result<sql::Query *> others = sql::run(
            connection, "UPDATE accounts SET syncs_history = 0 WHERE id <> ?", account.id);
        if (!others)
            return failed(others.error());
    }
    const QVariant shared
        = sql::value(connection, "SELECT shares_paths FROM accounts WHERE id = ?", account.id);
    const QVariant id = account.id == 0 ? QVariant() : QVariant(account.id);
    const Result<sql::Query *> put = sql::run(connection,
        "INSERT INTO accounts (id, uuid, url, key, authorities, email, user, signed_in,"
        " syncs_history, shares_paths, plain_tokens) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (id) DO UPDATE SET url = excluded.url, key = excluded.key,"
        " authorities = excluded.authorities, email = excluded.email, user = excluded.user,"
        " signed_in = excluded.signed_in, syncs_history = excluded.syncs_history,"
        " shares_paths = excluded.shares_paths, plain_tokens = excluded.plain_tokens",
        id, account.uuid.toRfc4122(), account.project.url, QString::fromUtf8(account.project.key),
        account.project.authorities.isNull() ? u""_s : account.project.authorities,
        account.email.isNull() ? u""_s : account.email, account.user.toRfc4122(),
        account.state == Account::State::SignedOut ? 0 : 1, account.syncsHistory ? 1 : 0,
        account.sharesPaths ? 1 : 0, account.plainTokens ? 1 : 0);
    if (!put)
        return failed(put.error());
    if (account.id == 0)
        account.id = (*put)->lastInsertId().toLongLong();
    if (shared.isValid() && shared.toBool() != account.sharesPaths) {
        if (const Result<void> noted = outbox::notePaths(connection, account.id); !noted)
            return failed(noted.error());
    }
    return account;
}

} // namespace

QList<Account> AccountStore::allNow()
{
    return m_database.readNow<QList<Account>>(&readAll);
}

void AccountStore::save(
    const Account &account, QObject *context, std::function<void(Result<Account>)> done)
{
    m_database.write<Account>(
        [account](QSqlDatabase &connection) { return insertOrUpdate(connection, account); },
        context, std::move(done));
}

void AccountStore::setSignedOut(
    const QUuid &account, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [account](QSqlDatabase &connection) {
            return sql::run(
                connection, "UPDATE accounts SET signed_in = 0 WHERE uuid = ?", account.toRfc4122())
                .map([](const QSqlQuery *query) { return query->numRowsAffected(); });
        },
        context, std::move(done));
}

void AccountStore::remove(AccountId id, QObject *context, std::function<void(Result<int>)> done)
{
    m_database.write<int>(
        [id](QSqlDatabase &connection) {
            return sql::run(connection, "DELETE FROM accounts WHERE id = ?", id)
                .map([](const QSqlQuery *query) { return query->numRowsAffected(); });
        },
        context, std::move(done));
}

} // namespace ferry
