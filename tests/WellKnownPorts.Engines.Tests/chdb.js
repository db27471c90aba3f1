// Runs the statements of files, and prints the result of the last one. usage: node chdb.js FILE...
// The module chdb is ClickHouse in this process.
const { readFileSync } = require('fs');
const { Session } = require(require.resolve('chdb', { paths: [process.env.WELLKNOWNPORTS_CHDB] }));

const session = new Session();
let result = '';
for (const file of process.argv.slice(2)) {
  const statements = readFileSync(file, 'utf8').replace(/^--.*$/gm, '').split(/;\n/);
  for (const statement of statements.filter(text => text.trim() !== '')) {
    result = session.query(statement, 'TSV');
  }
}
process.stdout.write(result);
