// `npm start`: the same as `rapi serve`, with every option passed through.
process.argv.splice(2, 0, 'serve');
await import('./rapi.mjs');
