/** User properties: of this person in this script, out of everybody else's sight. */
import type { Secrets } from '../../ports/world';

export function secrets(): Secrets {
  let all: Record<string, string> | undefined;
  const own = () => PropertiesService.getUserProperties();
  return {
    recall: (key) => {
      all = all ?? own().getProperties();
      return all[key];
    },
    keep: (key, value) => {
      own().setProperty(key, value);
      all = undefined;
    },
  };
}
