#include "store/historytext.h"

namespace ferry::historytext {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostWords = 20;
constexpr qsizetype trigram = 3;

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace

QString searchable(const HistoryEntry &entry)
{
    // The path ends with the name in most rows, and the remote place too: nothing is kept twice.
    QString text = QString::fromUtf8(entry.path);
    for (const QString &part :
        {entry.remote, entry.remoteName, entry.name, entry.destinationName}) {
        if (text.contains(part))
            continue;
        text += u'\n';
        text += part;
    }
    return folded(text);
}

Words wordsOf(const QString &text)
{
    QString plain = folded(text.left(longestText));
    plain.remove(QChar(u'\0'));
    Words words;
    for (const QString &word :
        plain.simplified().split(u' ', Qt::SkipEmptyParts).mid(0, mostWords)) {
        words.all.append(word);
        if (word.toUcs4().size() < trigram) {
            words.contained.append(word);
            continue;
        }
        // In quotes a word is a string to FTS5, whatever it says: AND, *, name:, NEAR(.
        QString quoted = word;
        quoted.replace(u'"', u"\"\""_s);
        words.match += (words.match.isEmpty() ? u"\""_s : u" \""_s) + quoted + u'"';
    }
    return words;
}

} // namespace ferry::historytext
