// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { SandboxMethod } from "../../../../sandbox/table.ts";
/** Methods of im.disk that keep no records. */
export const imDiskSamples: Record<string, SandboxMethod> = {
  "im.disk.file.commit": {
    sample: {
      result: {
        FILES: {
          upload5249: {
            id: 5249,
            chatId: 1489,
            date: {},
            type: "file",
            name: "image.png",
            extension: "png",
            size: 2144,
            image: { height: 61, width: 72 },
            status: "done",
            progress: 100,
            authorId: 503,
            authorName: "John Smith",
            urlPreview: "https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&S" +
              "ITE_ID=s1&humanRE=1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiX" +
              "qxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2NbsyigTzBiykXGbFEbXUAmoPO8Ivcd" +
              "VkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png",
            urlShow: "https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.showImage&" +
              "SITE_ID=s1&humanRE=1&fileId=5249&width=1280&height=1280&signature=9f56cfa3412e55" +
              "679012a6c3bef9ff391f1fc7becf6dc42bea2b8d68656934ce&exact=N&_esd=hpbccd%2FZFlCVMv" +
              "T8%2FoXYU%2FfMrCjiXqxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2NbsyigTzBiy" +
              "kXGbFEbXUAmoPO8IvcdVkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png",
            urlDownload: "https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&S" +
              "ITE_ID=s1&humanRE=1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiX" +
              "qxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2NbsyigTzBiykXGbFEbXUAmoPO8Ivcd" +
              "VkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png",
            viewerAttrs: {
              viewer: "",
              viewerType: "image",
              src: "https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&S" +
                "ITE_ID=s1&humanRE=1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiX" +
                "qxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2NbsyigTzBiykXGbFEbXUAmoPO8Ivcd" +
                "VkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png",
              viewerResized: "",
              objectId: "5249",
              viewerGroupBy: "1489",
              imChatId: 1489,
              title: "image.png",
              actions: '[{"type":"download"},{"type":"copyToMe","text":"Save to Drive","action":"BXIM.di' +
                'sk.saveToDiskAction","params":{"fileId":"5249"},"extension":"disk.viewer.actions' +
                '","buttonIconClass":"ui-btn-icon-cloud"}]',
            },
            mediaUrl: {
              preview: {
                "250": "https://mysite.com/bitrix/services/main/ajax.php?action=disk.api.file.download&S" +
                  "ITE_ID=s1&humanRE=1&fileId=5249&exact=N&_esd=hpbccd%2FZFlCVMvT8%2FoXYU%2FfMrCjiX" +
                  "qxIAf6V4Sv1rR0euQRiW7%2BsdhF7n1QGRL8ZBBmpuiVaX9sY2NbsyigTzBiykXGbFEbXUAmoPO8Ivcd" +
                  "VkdoD5n6CJHZG9DZ0DRpH6i5goVbMdjo%3D&fileName=image.png",
              },
            },
            isTranscribable: false,
            isVideoNote: false,
            isVoiceNote: false,
          },
        },
        DISK_ID: ["5249"],
        FILE_MODELS: {
          upload5249: {
            id: 5249,
            name: "image.png",
            createTime: {},
            updateTime: {},
            deleteTime: null,
            code: "media_original",
            xmlId: null,
            storageId: 663,
            realObjectId: 5249,
            parentId: 4821,
            deletedType: 0,
            createdBy: "503",
            updatedBy: "503",
            deletedBy: "0",
            uniqueCode: "k7lj3sQxTRWSi6K93Vyh",
            typeFile: 2,
            globalContentVersion: 2,
            fileId: 57077,
            size: 2144,
            etag: "73c045036a9e96943fa57316371655c2",
            links: {
              download: "/bitrix/services/main/ajax.php?action=disk.file.download&SITE_ID=s1&fileId=5249",
              showInGrid: "/bitrix/tools/disk/focus.php?objectId=5249&action=showObjectInGrid&ncc=1",
              preview: "/bitrix/services/main/ajax.php?action=disk.api.file.showImage&SITE_ID=s1&humanRE" +
                "=1&width=640&height=640&signature=8e152b3f4820b07a3f8ea79a6de60b0ae5a82a57467d08" +
                "d1e8a8a399afb0330f&fileId=5249",
            },
          },
        },
        MESSAGE_ID: 84779,
      },
    },
  },
  "im.disk.folder.get": { sample: { result: { ID: 5153 } } },
};
