/** School years ("2018-2019") that follow each other as first and last of a range; in the order given. */
export function successive(names: readonly string[]): (readonly [first: string, last: string])[] {
  const ranges: (readonly [string, string])[] = [];
  for (const name of names) {
    const range = ranges.at(-1);
    if (range && range[1].slice(-4) === name.slice(0, 4)) ranges[ranges.length - 1] = [range[0], name];
    else ranges.push([name, name]);
  }
  return ranges;
}
