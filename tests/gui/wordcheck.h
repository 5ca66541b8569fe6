#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

namespace ferry {

// A language that nobody speaks: every sentence of ours is longer by a third and stands between
// marks, so that what was not translated is seen, and what does not fit. It remembers what it was
// asked for, which the real languages must know as well.
class PseudoLanguage final : public QTranslator
{
public:
    static constexpr QChar open = u'⟦';
    static constexpr QChar close = u'⟧';

    bool isEmpty() const override { return false; }
    QString translate(
        const char *context, const char *source, const char *comment, int number) const override
    {
        Q_UNUSED(number);
        const QString place = QString::fromUtf8(context);
        const bool isQts = place.size() > 1 && place.at(0) == u'Q' && place.at(1).isUpper();
        if (isQts || *source == '\0') // and an option without help
            return {};
        const QString text = QString::fromUtf8(source);
        m_asked.insert(keyOf(place, text, QString::fromUtf8(comment)));
        static const QRegularExpression letters(QStringLiteral("\\p{L}{2,}"));
        QString plain = text;
        plain.remove(QRegularExpression(QStringLiteral("%[0-9n]")));
        if (!plain.contains(letters) || isDateFormat(text))
            return text;
        return open + text + QString(plain.size() / 3, u'~') + close;
    }

    static QString keyOf(const QString &context, const QString &source, const QString &comment)
    {
        return context + u'\x1f' + source + u'\x1f' + comment;
    }
    QSet<QString> asked() const { return m_asked; }

private:
    // A pattern for QDateTime is no sentence; lengthened it would show "~".
    static bool isDateFormat(const QString &text)
    {
        static const QRegularExpression format(QStringLiteral("^[dMyHhms .:,-]+$"));
        return format.match(text).hasMatch();
    }

    mutable QSet<QString> m_asked {};
};

// What the translators were given.
inline QSet<QString> sourcesOf(const QString &tsFile)
{
    QSet<QString> keys;
    QFile file(tsFile);
    if (!file.open(QIODevice::ReadOnly))
        return keys;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    QString comment;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement) {
            if (xml.name() == u"message") {
                source.clear();
                comment.clear();
            } else if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"source") {
                source = xml.readElementText();
            } else if (xml.name() == u"comment") {
                comment = xml.readElementText();
            }
        } else if (xml.isEndElement() && xml.name() == u"message") {
            keys.insert(PseudoLanguage::keyOf(context, source, comment));
        }
    }
    return keys;
}

// Every text that a window shows or says, with where it stands.
inline QList<std::pair<QString, QString>> textsOf(QWidget &window)
{
    QList<std::pair<QString, QString>> texts;
    const auto add = [&texts](const QObject &from, const char *what, const QString &text) {
        if (!text.isEmpty()) {
            texts.append({QStringLiteral("%1 %2 %3")
                              .arg(QLatin1StringView(from.metaObject()->className()),
                                  from.objectName(), QLatin1StringView(what)),
                text});
        }
    };
    QList<QWidget *> widgets = window.findChildren<QWidget *>();
    widgets.append(&window);
    for (const QWidget *widget : std::as_const(widgets)) {
        if (widget != &window && widget->isWindow() && !widget->isVisible()
            && qobject_cast<const QMenu *>(widget) == nullptr)
            continue;
        add(*widget, "accessible name", widget->accessibleName());
        add(*widget, "accessible description", widget->accessibleDescription());
        add(*widget, "tool tip", widget->toolTip());
        if (widget->isWindow())
            add(*widget, "title", widget->windowTitle());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            add(*widget, "text", label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(*widget, "text", button->text());
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            add(*widget, "placeholder", line->placeholderText());
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            add(*widget, "title", menu->title());
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                add(*widget, "item", box->itemText(i));
        }
        if (const auto *view = qobject_cast<const QAbstractItemView *>(widget);
            view != nullptr && view->model() != nullptr) {
            for (int row = 0; row < qMin(40, view->model()->rowCount()); ++row) {
                add(*widget, "row",
                    view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
            }
        }
    }
    for (const QAction *action : window.findChildren<QAction *>())
        add(*action, "text", action->text());
    return texts;
}

} // namespace ferry
