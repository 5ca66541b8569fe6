#include "ui/destinations/optioneditor.h"

#include "ui/destinations/accounteditor.h"
#include "ui/destinations/choiceeditor.h"
#include "ui/destinations/headerseditor.h"
#include "ui/destinations/lineeditor.h"
#include "ui/destinations/memberseditor.h"
#include "ui/destinations/multilineeditor.h"
#include "ui/destinations/yesnoeditor.h"

namespace ferry {

OptionEditor *makeOptionEditor(const OptionSpec &spec, QWidget *parent)
{
    switch (spec.kind) {
    case OptionSpec::Kind::Text:
    case OptionSpec::Kind::Url:
    case OptionSpec::Kind::Secret:
    case OptionSpec::Kind::Days:
    case OptionSpec::Kind::Folder: break;
    case OptionSpec::Kind::Account: return new AccountEditor(spec, parent);
    case OptionSpec::Kind::Members: return new MembersEditor(spec, parent);
    case OptionSpec::Kind::Choice: return new ChoiceEditor(spec, parent);
    case OptionSpec::Kind::YesNo: return new YesNoEditor(spec, parent);
    case OptionSpec::Kind::Headers: return new HeadersEditor(spec, parent);
    case OptionSpec::Kind::Multiline: return new MultilineEditor(spec, parent);
    }
    return new LineEditor(spec, parent);
}

} // namespace ferry
