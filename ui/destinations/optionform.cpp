#include "ui/destinations/optionform.h"

#include "ui/common/detailwords.h"
#include "ui/common/failuretext.h"
#include "ui/common/icons.h"
#include "ui/destinations/optionfield.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ferry {

using namespace Qt::StringLiterals;

OptionForm::OptionForm(const OptionSpecs &specs, QWidget *parent)
    : QWidget(parent)
    , m_advanced(new QWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(14);
    auto *advancedLayout = new QVBoxLayout(m_advanced);
    advancedLayout->setContentsMargins(0, 0, 0, 0);
    advancedLayout->setSpacing(14);
    for (const OptionSpec &spec : specs) {
        const bool advanced = spec.need == OptionSpec::Need::Advanced;
        auto *added = new OptionField(spec, advanced ? m_advanced : this);
        (advanced ? advancedLayout : layout)->addWidget(added);
        m_fields += added;
        connect(&added->editor(), &OptionEditor::edited, this,
            [this, key = spec.key] { Q_EMIT edited(key); });
    }
    if (advancedLayout->count() > 0) {
        m_fold = new QPushButton(tr("Advanced"), this);
        m_fold->setProperty("role", u"flat"_s);
        m_fold->setCheckable(true);
        layout->addWidget(m_fold, 0, Qt::AlignLeft);
        connect(m_fold, &QPushButton::toggled, this, &OptionForm::setAdvancedShown);
    }
    layout->addWidget(m_advanced);
    layout->addStretch(1);
    setAdvancedShown(false);
    if (!m_fields.isEmpty())
        setFocusProxy(m_fields.first());
}

void OptionForm::setAdvancedShown(bool shown)
{
    m_advanced->setVisible(shown);
    if (m_fold == nullptr)
        return;
    m_fold->setChecked(shown);
    m_fold->setIcon(glyphIcon(shown ? Glyph::ChevronDown : Glyph::ChevronRight));
    m_fold->setAccessibleDescription(shown ? tr("unfolded") : tr("folded"));
}

bool OptionForm::isAdvancedShown() const
{
    return m_fold != nullptr && m_fold->isChecked();
}

void OptionForm::setAccounts(const QList<Account> &accounts)
{
    for (OptionField *each : m_fields) {
        if (each->spec().kind != OptionSpec::Kind::Account)
            continue;
        each->editor().setAccounts(accounts);
        each->setVisible(!accounts.isEmpty() || !each->editor().values().isEmpty());
    }
}

void OptionForm::setDestinations(const QList<DestinationConfig> &all)
{
    for (OptionField *each : m_fields)
        each->editor().setDestinations(all);
}

void OptionForm::setFieldShown(const QString &key, bool shown)
{
    if (OptionField *found = field(key))
        found->setVisible(shown);
}

void OptionForm::setValues(const Values &values)
{
    for (OptionField *each : m_fields) {
        const QSignalBlocker filledIn(each->editor()); // by us, not by the user
        each->editor().setValues(values);
    }
}

OptionForm::Values OptionForm::settings() const
{
    Values values;
    for (const OptionField *each : m_fields) {
        const OptionSpec &spec = each->spec();
        if (spec.kind != OptionSpec::Kind::Secret || spec.secretIsPublic)
            values.insert(each->editor().values());
    }
    return values;
}

OptionForm::Values OptionForm::secrets() const
{
    Values values;
    for (const OptionField *each : m_fields) {
        if (each->spec().kind == OptionSpec::Kind::Secret)
            values.insert(each->editor().values());
        values.insert(each->editor().secretValues());
    }
    return values;
}

bool OptionForm::validate()
{
    OptionField *first = nullptr;
    for (OptionField *each : m_fields) {
        const bool missing
            = !each->isHidden() && each->isMissing(); // nobody can fill what is hidden
        each->showError(missing ? tr("This is needed.") : QString());
        if (missing && first == nullptr)
            first = each;
    }
    if (first != nullptr)
        reveal(*first);
    return first == nullptr;
}

bool OptionForm::showFailure(const Failure &failure)
{
    OptionField *wrong = field(failure.subject);
    if (wrong == nullptr)
        return false;
    QString words = failureSentence(failure);
    if (failure.kind == FailureKind::SettingsInvalid) {
        // Either a sentence or what was expected: "a number of seconds".
        const QString detail = detailWords(failure.detail);
        words = detail.endsWith(u'.') || detail.endsWith(u'。') ? detail
            : detail.isEmpty()                                  ? tr("This cannot be used.")
                               : tr("This cannot be used: %1.").arg(detail);
    }
    wrong->showError(words);
    reveal(*wrong);
    return true;
}

void OptionForm::clearErrors()
{
    for (OptionField *each : m_fields)
        each->showError({});
}

QString OptionForm::errorAt(const QString &key) const
{
    const OptionField *found = field(key);
    return found != nullptr ? found->error() : QString();
}

OptionField *OptionForm::field(const QString &key) const
{
    // A header is named "header.X-Token", its field "header".
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [&key](OptionField *each) {
        const QString &own = each->spec().key;
        return own == key
            || (each->spec().kind == OptionSpec::Kind::Headers && key.startsWith(own)
                && !key.isEmpty());
    });
    return found == m_fields.cend() ? nullptr : *found;
}

void OptionForm::reveal(OptionField &wrong)
{
    if (wrong.spec().need == OptionSpec::Need::Advanced)
        setAdvancedShown(true);
    wrong.setFocus(Qt::OtherFocusReason);
    Q_EMIT revealed(&wrong);
}

} // namespace ferry
