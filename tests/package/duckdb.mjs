// Asks DuckDB, and prints the rows of each question as JSON on a line of its own: node duckdb.mjs <package> <SQL>…
const [, , path, ...questions] = process.argv;
const { DuckDBInstance } = await import(path);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const question of questions) {
  const reader = await connection.runAndReadAll(question);
  console.log(JSON.stringify(reader.getRowObjectsJson()));
}
