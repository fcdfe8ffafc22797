/** One line of the bench. `ratio` is value over baseline; `target` is a ratio when there is a baseline. */
export type Measured = {
  name: string;
  unit: 'ms' | 'bytes' | 'kB' | 'requests';
  value: number;
  baseline: number | null;
  ratio: number | null;
  target: number;
  met: boolean;
};

const rounded = (number: number) => Math.round(number * 100) / 100;

export function against(
  name: string,
  unit: Measured['unit'],
  value: number,
  baseline: number,
  target: number,
): Measured {
  const ratio = value / baseline;
  return {
    name,
    unit,
    value: rounded(value),
    baseline: rounded(baseline),
    ratio: rounded(ratio),
    target,
    met: ratio <= target,
  };
}

export function atMost(name: string, unit: Measured['unit'], value: number, target: number): Measured {
  return { name, unit, value: rounded(value), baseline: null, ratio: null, target, met: value <= target };
}

/** For people: a column each, a word for the verdict. */
export function table(lines: readonly Measured[]): string {
  const cells = lines.map(({ name, unit, value, baseline, ratio, target, met }) => [
    name,
    `${value} ${unit}`,
    baseline === null ? '' : `${baseline} ${unit}`,
    ratio === null ? '' : `${ratio}×`,
    baseline === null ? `≤ ${target} ${unit}` : `≤ ${target}×`,
    met ? 'met' : 'MISSED',
  ]);
  const rows = [['', 'Waymark', 'baseline', 'ratio', 'target', ''], ...cells];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
