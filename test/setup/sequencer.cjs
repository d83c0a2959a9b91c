/** The longest files begin first, so that no core idles at the end while another is still in the middle of one. */
const { default: Sequencer } = require('@jest/test-sequencer');

const LONGEST = [
  'test/ui/every-panel',
  'test/app/sweep.test',
  'test/app/model/',
  'test/ui/first-hour',
  'test/ui/ten-tasks',
  'test/ui/menu',
  'test/app/people',
  'test/app/races',
  'test/app/roles/',
  'test/features/backup/restore',
  'test/local/retail/',
  'test/app/long-backup',
];

module.exports = class extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = LONGEST.findIndex((part) => path.includes(part));
      return at < 0 ? LONGEST.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
};
