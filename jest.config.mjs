// How tests run: TypeScript by esbuild, a build and a browser made ready once, one plain line at the very end.
// Runs of the bundle make much that lives short: with room for it workers have a tenth less to do.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim();

export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: { '\\.(ts|tsx|mjs|js)$': '<rootDir>/test/setup/transform.mjs' },
  // These come as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(preact|@ironcalc|@noble)/)'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'cjs', 'js', 'json', 'node'],
  moduleNameMapper: { '\\.css$': '<rootDir>/test/setup/no-style.mjs' },
  testSequencer: '<rootDir>/test/setup/sequencer.cjs',
  globalSetup: '<rootDir>/test/setup/ready.mjs',
  reporters: ['default', '<rootDir>/test/setup/reporter.mjs'],
  cacheDirectory: 'node_modules/.cache/jest',
  maxWorkers: 2,
  testTimeout: 30_000,
  watchman: false,
};
