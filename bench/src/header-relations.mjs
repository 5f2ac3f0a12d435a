const isNamed = (/** @type {any} */ { header, text }) => header !== undefined && text !== "";

const spans = (/** @type {any} */ { rowSpan, colSpan }) => (rowSpan ?? colSpan) !== undefined;

/** Whether names are needed at all: the headers of a simple table are found by their scope. */
const isNested = (/** @type {any} */ rows, /** @type {boolean[]} */ isHeader) =>
  isHeader.indexOf(true) !== isHeader.lastIndexOf(true) ||
  rows.some((row) => row.some((cell) => isNamed(cell) && spans(cell)));

/** Adds a header to those over its columns, or beside its rows. */
function addHeader(cell, id, { above, beside, at, column }) {
  const { header, rowSpan = 1, colSpan = 1 } = cell;
  if (header === "row") beside.push({ id, end: at + rowSpan });
  else
    for (let each = column; each < column + colSpan; each++) {
      above[each] = above[each] === undefined ? id : `${above[each]} ${id}`;
    }
}

/** The headers of a cell; in the forms a cell that spans columns is no figure, and row headers come first. */
function headersOf({ above, beside, column }) {
  let headers = above[column] ?? "";
  for (const { id } of beside) headers += ` ${id}`;
  return headers;
}

function addCell(cell, place, { relations, covered, newId }) {
  const { at } = place;
  while ((covered[place.column] ?? 0) > at) place.column++;
  if (isNamed(cell)) {
    const id = newId();
    relations.set(cell, { id });
    addHeader(cell, id, place);
  } else if (cell.header === undefined) {
    const headers = headersOf(place);
    if (headers !== "") relations.set(cell, { headers });
  }
  const end = place.column + (cell.colSpan ?? 1);
  for (; place.column < end; place.column++) covered[place.column] = at + (cell.rowSpan ?? 1);
}

/**
 * Which cells of a table are named by which: what a template needs besides the cells.
 *
 * @param {readonly (readonly any[])[]} rows
 * @param {boolean[]} isHeader of each row
 * @param {() => string} newId
 * @returns {Map<any, { id?: string, headers?: string }> | null}
 */
export function headerRelations(rows, isHeader, newId) {
  if (!isNested(rows, isHeader)) return null;
  const relations = new Map();
  const covered = [];
  let place = { above: [], beside: [], at: 0, column: 0 };
  for (const [at, row] of rows.entries()) {
    const above = isHeader[at] && at > 0 && !isHeader[at - 1] ? [] : place.above;
    place = { above, beside: place.beside.filter(({ end }) => end > at), at, column: 0 };
    for (const cell of row) addCell(cell, place, { relations, covered, newId });
  }
  return relations;
}
