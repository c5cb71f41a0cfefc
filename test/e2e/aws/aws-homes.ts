import { installAws, type AwsHome, type Installation, type InstallationOptions } from './aws-home.ts';

/** AWS homes for one scenario after the other. */
export interface AwsHomes {
  /** A home on empty data, whose functions may have served others before, as Lambda's do. */
  start: (now: string) => Promise<AwsHome>;
  /** A home whose functions are all new, for those who change what functions keep for a while. */
  startNew: (now: string) => Promise<AwsHome>;
  close(): Promise<void>;
}

export function awsHomes(options: InstallationOptions): AwsHomes {
  const free: Installation[] = [];
  return {
    start: async (now) => {
      const installation = free.pop() ?? (await installAws(options));
      return installation.open(now, async () => void free.push(installation));
    },
    startNew: async (now) => {
      const installation = await installAws(options);
      return installation.open(now, () => installation.remove());
    },
    close: async () => {
      await Promise.all(free.splice(0).map((one) => one.remove()));
    },
  };
}
