#include "ui/common/questiondialog.h"

#include "ui/common/noticelabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ferry {

using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(const QString &title, const QString &headline, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(20);
    m_words = new QVBoxLayout;
    m_words->setSpacing(8);
    QLabel *asked = wrappedLabel(headline, u"title"_s, this);
    asked->setMinimumWidth(
        372); // not the dialog's: then its buttons would give way, and their words be cut
    m_words->addWidget(asked);
    layout->addLayout(m_words);
    layout->addStretch(1);
    m_answers = new QHBoxLayout;
    m_answers->setSpacing(10);
    m_answers->addStretch(1);
    layout->addLayout(m_answers);
    setAccessibleName(headline);
}

void QuestionDialog::explain(const QString &words)
{
    QLabel *label = wrappedLabel(words, u"quiet"_s, this);
    m_words->addWidget(label);
    // Where a long address may be broken nothing is to be read out, or copied.
    const QString spoken = QString(words).remove(QChar(0x200b));
    label->setAccessibleName(spoken);
    setAccessibleDescription(
        accessibleDescription().isEmpty() ? spoken : accessibleDescription() + u' ' + spoken);
}

void QuestionDialog::addAnswer(const QString &words, Weight weight, Act act)
{
    auto *button = new QPushButton(words, this);
    button->setAutoDefault(false); // or Return would press what the Tab key is at
    if (weight == Weight::Harmless) {
        for (auto *other : findChildren<QPushButton *>())
            other->setProperty("role", QVariant());
        button->setProperty("role", u"primary"_s);
        button->setDefault(true);
        button->setFocus();
    }
    m_answers->insertWidget(1, button);
    connect(button, &QPushButton::clicked, this, [this, act = std::move(act)] {
        if (act)
            connect(this, &QDialog::finished, parent(), act);
        accept();
    });
}

} // namespace ferry
