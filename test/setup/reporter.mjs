// Ends the output with one plain line. A file that could not even start counts as failed.
export default class Reporter {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    const skipped = results.numPendingTests + results.numTodoTests;
    const line = `${results.numPassedTests} passed, ${failed} failed, ${skipped} skipped`;
    // jest adds its own summary after every other reporter: the exit comes later than that.
    process.once('exit', () => process.stdout.write(`\n${line}\n`));
  }
}
