// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of timeman that keep no records. */
export const timemanSamples: Record<string, SandboxMethod> = {
  "timeman.close": {
    sample: {
      result: {
        STATUS: "CLOSED",
        TIME_START: "2025-03-27T08:00:01+02:00",
        TIME_FINISH: "2025-03-27T19:00:01+02:00",
        DURATION: "09:37:04",
        TIME_LEAKS: "01:22:56",
        ACTIVE: false,
        IP_OPEN: "",
        IP_CLOSE: "83.219.151.30",
        LAT_OPEN: 53.548841,
        LON_OPEN: 9.987274,
        LAT_CLOSE: 53.548841,
        LON_CLOSE: 9.987274,
        TZ_OFFSET: 7200,
      },
    },
  },
  "timeman.open": {
    sample: {
      result: {
        STATUS: "OPENED",
        TIME_START: "2025-03-27T08:00:01+02:00",
        TIME_FINISH: null,
        DURATION: "00:00:00",
        TIME_LEAKS: "00:00:00",
        ACTIVE: false,
        IP_OPEN: "",
        IP_CLOSE: "",
        LAT_OPEN: 53.548841,
        LON_OPEN: 9.987274,
        LAT_CLOSE: 0,
        LON_CLOSE: 0,
        TZ_OFFSET: 7200,
      },
    },
  },
  "timeman.pause": {
    sample: {
      result: {
        STATUS: "PAUSED",
        TIME_START: "2025-03-27T08:00:01+02:00",
        TIME_FINISH: null,
        DURATION: "00:00:00",
        TIME_LEAKS: "00:00:00",
        ACTIVE: false,
        IP_OPEN: "",
        IP_CLOSE: "",
        LAT_OPEN: 53.548841,
        LON_OPEN: 9.987274,
        LAT_CLOSE: 0,
        LON_CLOSE: 0,
        TZ_OFFSET: 7200,
      },
    },
  },
  "timeman.settings": {
    sample: {
      result: {
        UF_TIMEMAN: true,
        UF_TM_FREE: false,
        UF_TM_MAX_START: "09:15:00",
        UF_TM_MIN_FINISH: "17:45:00",
        UF_TM_MIN_DURATION: "08:00:00",
        UF_TM_ALLOWED_DELTA: "00:15:00",
        ADMIN: true,
      },
    },
  },
  "timeman.status": {
    sample: {
      result: {
        STATUS: "EXPIRED",
        TIME_START: "2025-03-27T08:00:01+02:00",
        TIME_FINISH: null,
        DURATION: "00:00:00",
        TIME_LEAKS: "00:17:53",
        ACTIVE: false,
        IP_OPEN: "",
        IP_CLOSE: "",
        LAT_OPEN: 53.548841,
        LON_OPEN: 9.987274,
        LAT_CLOSE: 0,
        LON_CLOSE: 0,
        TZ_OFFSET: 7200,
        TIME_FINISH_DEFAULT: "2025-03-27T17:00:00+02:00",
      },
    },
  },
};
