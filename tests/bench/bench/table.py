"""The results as Markdown, which is also what the terminal shows."""


def verdict(ratio):
    """Better or worse only where no round says otherwise."""
    if min(ratio.values) > 1.0:
        return 'better'
    if max(ratio.values) < 1.0:
        return 'worse'
    return 'no clear difference'


def comparison(ours, peer, result):
    figure = ours.ratio_to(peer, result.speed)
    if not figure:
        return ''
    text = f'{figure.text("{:.2f}")}, {verdict(figure)}'
    least = result.goals.get((ours.name, peer.name))
    if least:
        text += f'; goal {least:g}: ' + ('met' if figure.middle >= least else '**missed**')
    return text


def table_of(result):
    measured = [s for s in result.series if s.runs]
    ours = [s for s in measured if s.ours]
    compared = ours if len(ours) < len(measured) else []
    head = ['Program', 'Speed', *(f'{s.name} ÷ it' for s in compared),
            'CPU s per GB', 'Peak MB', 'Anonymous MB']
    yield '| ' + ' | '.join(head) + ' |'
    yield '|---|---:|' + '---|' * len(compared) + '---:|---:|---:|'
    for series in measured:
        speed = series.figure(result.speed)
        row = [f'**{series.name}**' if series.ours else series.name,
               speed.text('{:.1f}' if speed.middle < 100 else '{:,.0f}') + ' ' + result.unit]
        row += ['' if series.ours else comparison(own, series, result) for own in compared]
        row += [series.figure(result.cpu).text('{:.2f}'),
                f'{series.figure(lambda run: run.peak).middle:.0f}',
                f'{series.figure(lambda run: run.anonymous).middle:.0f}']
        yield '| ' + ' | '.join(row) + ' |'


def markdown(results, figures, discarded, heading):
    lines = [heading, '']
    for result in results:
        lines += [f'**{result.title}**', '', *table_of(result), '']
        lines += [*result.notes, ''] if result.notes else []
    if figures:
        lines += ['| Figure | Measured | Goal | |', '|---|---:|---:|---|']
        lines += ['| ' + ' | '.join(row) + ' |' for row in figures] + ['']
    if discarded:
        lines += ['Discarded:', ''] + [f'- {text}' for text in discarded] + ['']
    return '\n'.join(lines)
