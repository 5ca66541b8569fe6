"""The results as Markdown, which is also what the terminal shows."""


def verdict(ratio):
    """Better or worse only where no round says otherwise."""
    if min(ratio.values) > 1.0:
        return 'better'
    if max(ratio.values) < 1.0:
        return 'worse'
    return 'no clear difference'


def rows_of(result):
    ours = [s for s in result.series if s.ours and s.runs]
    peers = [s for s in result.series if not s.ours and s.runs]
    for series in ours + peers:
        ratio = ''
        said = ''
        if series in peers and ours:
            figure = ours[0].ratio_to(series, result.speed)
            if figure:
                ratio = figure.text('{:.2f}')
                said = verdict(figure)
                least = result.goals.get(series.name)
                if least:
                    met = 'met' if figure.middle >= least else '**missed**'
                    said += f'; goal {least:g}: {met}'
        form = '{:.1f}' if series.figure(result.speed).middle < 100 else '{:,.0f}'
        yield (f'**{series.name}**' if series.ours else series.name,
               series.figure(result.speed).text(form) + ' ' + result.unit, ratio, said,
               series.figure(result.cpu).text('{:.2f}'),
               '{:.0f}'.format(series.figure(lambda run: run.peak).middle),
               '{:.0f}'.format(series.figure(lambda run: run.anonymous).middle))


def markdown(results, figures, discarded, heading):
    lines = [heading, '']
    head = ('Program', 'Speed', 'Ferry ÷ it', 'Ferry is', 'CPU s per GB', 'Peak MB', 'Anonymous MB')
    for result in results:
        lines += [f'**{result.title}**', '', '| ' + ' | '.join(head) + ' |',
                  '|---|---:|---:|---|---:|---:|---:|']
        lines += ['| ' + ' | '.join(row) + ' |' for row in rows_of(result)]
        lines += [''] + [f'{note}' for note in result.notes] + ([''] if result.notes else [])
    if figures:
        lines += ['| Figure | Measured | Goal | |', '|---|---:|---:|---|']
        lines += ['| ' + ' | '.join(row) + ' |' for row in figures] + ['']
    if discarded:
        lines += ['Discarded:', ''] + [f'- {text}' for text in discarded] + ['']
    return '\n'.join(lines)
