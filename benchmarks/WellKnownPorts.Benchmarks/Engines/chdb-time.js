// Runs the statements of a file, then the queries of another file, five times each. Prints the version of ClickHouse,
// and the median time of each query in milliseconds. usage: node chdb-time.js STATEMENTS QUERIES
const { readFileSync } = require('fs');
const { Session } = require(require.resolve('chdb', { paths: [process.env.WELLKNOWNPORTS_CHDB] }));

const session = new Session();
const read = (file) => readFileSync(file, 'utf8').replace(/^--.*$/gm, '').split(/;\n/).filter((text) => text.trim());
for (const statement of read(process.argv[2])) {
  session.query(statement, 'TSV');
}
console.log(session.query('SELECT version()', 'TSV').trim());
for (const query of read(process.argv[3])) {
  const times = [1, 2, 3, 4, 5].map(() => {
    const start = process.hrtime.bigint();
    session.query(query, 'TSV');
    return Number(process.hrtime.bigint() - start) / 1e6;
  });
  console.log(times.sort((left, right) => left - right)[2]);
}
