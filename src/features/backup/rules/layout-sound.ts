/** Whether lines, read from a file, have the shape of a sheet's layout: what is beyond that shape later versions of Rapi may add. */

const isNumber = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value <= most;
const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** @param most cells of a workbook */
export function isLayout(lines: readonly string[], most: number): boolean {
  const all = lines.map(objectIn);
  const tab = all.find((each) => each && 'tab' in each)?.tab;
  const frame = all.find((each) => each && 'frame' in each)?.frame;
  return all.every((each) => each && isLayer(each, most)) && isTab(tab, most) && isFrame(frame);
}

function objectIn(line: string): Record<string, unknown> | undefined {
  try {
    const found: unknown = JSON.parse(line);
    return typeof found === 'object' && found !== null && !isList(found)
      ? (found as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

function isLayer({ layer, values, areas }: Record<string, unknown>, most: number): boolean {
  if (layer === undefined) return true;
  return (
    isList(values) &&
    values.every((value) => typeof value === 'string') &&
    isList(areas) &&
    areas.every(
      (area) =>
        isList(area) &&
        area.length === 5 &&
        area.every((each) => Number.isInteger(each) && isNumber(each, most)),
    )
  );
}

function isTab(tab: unknown, most: number): boolean {
  if (typeof tab !== 'object' || tab === null) return false;
  const { name, color, rows, columns, place } = tab as Record<string, unknown>;
  return (
    typeof name === 'string' &&
    typeof color === 'string' &&
    [rows, columns, place].every((each) => isNumber(each, most)) &&
    // Such a grid could not be made.
    (rows as number) * (columns as number) <= most
  );
}

/** The lists that are read column by column; the rest is `google/`'s own shape, which makes of it what it can. */
function isFrame(frame: unknown): boolean {
  if (typeof frame !== 'object' || frame === null) return false;
  const { widths, rules, protections, marks } = frame as Record<string, unknown>;
  return isList(widths) && [rules, protections, marks].every((each) => each === undefined || isList(each));
}
