/** Index of the first item for which it is so, when it stays so from there on; `length` when it never is. By halving. */
export function firstIndex<Item>(items: readonly Item[], isSo: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item === undefined || isSo(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}
