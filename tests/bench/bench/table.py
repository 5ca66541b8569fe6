"""The results as Markdown, which is also what the terminal shows."""


def verdict(ratio, least):
    """Better or worse only where no round says otherwise."""
    if min(ratio.values) > 1.0:
        said = 'better'
    elif max(ratio.values) < 1.0:
        said = 'worse'
    else:
        said = 'no clear difference'
    if least:
        said += f'; goal {least:g} ' + ('met' if ratio.middle >= least else '**missed**')
    return said


def number(value):
    return f'{value:.1f}' if value < 100 else f'{value:,.0f}'


def ratio_rows(result):
    for pair in result.pairs:
        ratio = result.ratio(pair)
        if ratio:
            one = result.named(pair.one).figure(result.speed).middle
            other = result.named(pair.other).figure(result.speed).middle
            yield (result.title, pair.one, pair.other, f'{number(one)} : {number(other)} {result.unit}',
                   ratio.text('{:.2f}'), verdict(ratio, pair.least))


def cost_rows(result):
    for series in (s for s in result.series if s.runs):
        speed = series.figure(result.speed)
        yield (result.title, series.name,
               speed.text('{:.1f}' if speed.middle < 100 else '{:,.0f}') + ' ' + result.unit,
               series.figure(result.cpu).text('{:.2f}'),
               f'{series.figure(lambda run: run.peak).middle:.0f}',
               f'{series.figure(lambda run: run.anonymous).middle:.0f}')


def markdown_table(head, alignment, rows):
    rows = list(rows)
    if not rows:
        return []
    lines = ['| ' + ' | '.join(head) + ' |', '|' + '|'.join(alignment) + '|']
    last = ''
    for row in rows:
        # The first cell says the work: once is enough.
        lines.append('| ' + ' | '.join(['' if row[0] == last else row[0], *row[1:]]) + ' |')
        last = row[0]
    return lines + ['']


def markdown(lines):
    """Ratios, figures, and what each program cost."""
    conditions = []
    for line in lines:
        if line.conditions not in conditions:
            conditions.append(line.conditions)
    results = [result for line in lines for result in line.results]
    text = [*conditions, '']
    text += markdown_table(('Work', 'A', 'B', 'A : B', 'A ÷ B', 'A is'),
                           ('---', '---', '---', '---:', '---:', '---'),
                           (row for result in results for row in ratio_rows(result)))
    text += markdown_table(('Figure', 'Measured', 'Goal', ''), ('---', '---:', '---', '---'),
                           (row for line in lines for row in line.figures))
    text += markdown_table(('Work', 'Program', 'Speed', 'CPU s per GB', 'Peak MB', 'Anonymous MB'),
                           ('---', '---', '---:', '---:', '---:', '---:'),
                           (row for result in results for row in cost_rows(result)))
    discarded = [f'- {text}' for line in lines for text in line.discarded]
    return '\n'.join(text + (['Discarded:', '', *discarded, ''] if discarded else []))
