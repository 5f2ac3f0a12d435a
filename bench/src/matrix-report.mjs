/** Small figures that differ from cell to cell, many of them zero. */
const figureAt = (/** @type {number} */ row, /** @type {number} */ column) =>
  (row * 7 + column * 5) % 4 === 0 ? 0 : (row * 31 + column * 17) % 97;

const sum = (/** @type {readonly number[]} */ figures) =>
  figures.reduce((all, one) => all + one, 0);

/** The columns of the matrix; each column a record of row to figure, balanced and summed up. */
function columnFigures(/** @type {any} */ { rows, identities }, /** @type {number} */ column) {
  const { right: leaves } = identities.find(({ rule }) => rule === "requests-outcomes-sum");
  const figures = Object.fromEntries(
    rows.map(({ id }, row) => [id, leaves.includes(id) ? figureAt(row, column) : 0]),
  );
  figures.total = sum(leaves.map((id) => figures[id]));
  figures.carriedOut = figureAt(1, column);
  figures.carriedIn = figureAt(2, column);
  figures.new = figures.total + figures.carriedOut - figures.carriedIn;
  return figures;
}

/**
 * The cells of a matrix of requests in which every sum is right.
 *
 * @param {any} definition the table `requests` of an edition
 * @returns {Record<string, Record<string, number>>}
 */
export function matrixCells(definition) {
  const applicants = definition.columns.slice(0, -1);
  const byColumn = applicants.map(({ id }, column) => [id, columnFigures(definition, column)]);
  return Object.fromEntries(
    definition.rows.map(({ id }) => {
      const cells = byColumn.map(([column, figures]) => [column, Math.max(0, figures[id])]);
      return [id, Object.fromEntries([...cells, ["total", sum(cells.map(([, cell]) => cell))]])];
    }),
  );
}
