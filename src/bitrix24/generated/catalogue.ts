// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { AccessRestMethodsTree } from "./catalogue/access.ts";
import type { AiRestMethodsTree } from "./catalogue/ai.ts";
import type { AppRestMethodsTree } from "./catalogue/app.ts";
import type { BatchRestMethodsTree, BatchRestMethodsV3Tree } from "./catalogue/batch.ts";
import type { BiconnectorRestMethodsTree } from "./catalogue/biconnector.ts";
import type { BizprocRestMethodsTree } from "./catalogue/bizproc.ts";
import type { BookingRestMethodsTree } from "./catalogue/booking.ts";
import type { CalendarRestMethodsTree } from "./catalogue/calendar.ts";
import type { CallRestMethodsV3Tree } from "./catalogue/call.ts";
import type { CatalogRestMethodsTree } from "./catalogue/catalog.ts";
import type { CrmRestMethodsTree } from "./catalogue/crm.ts";
import type { DepartmentRestMethodsTree } from "./catalogue/department.ts";
import type { DiskRestMethodsTree } from "./catalogue/disk.ts";
import type { DocumentgeneratorRestMethodsTree } from "./catalogue/documentgenerator.ts";
import type { EntityRestMethodsTree } from "./catalogue/entity.ts";
import type { EventRestMethodsTree } from "./catalogue/event.ts";
import type { EventsRestMethodsTree } from "./catalogue/events.ts";
import type { FeatureRestMethodsTree } from "./catalogue/feature.ts";
import type { HumanresourcesRestMethodsTree, HumanresourcesRestMethodsV3Tree } from "./catalogue/humanresources.ts";
import type { ImRestMethodsTree } from "./catalogue/im.ts";
import type { ImbotRestMethodsTree } from "./catalogue/imbot.ts";
import type { ImconnectorRestMethodsTree } from "./catalogue/imconnector.ts";
import type { ImopenlinesRestMethodsTree } from "./catalogue/imopenlines.ts";
import type { LandingRestMethodsTree } from "./catalogue/landing.ts";
import type { ListsRestMethodsTree } from "./catalogue/lists.ts";
import type { LogRestMethodsTree } from "./catalogue/log.ts";
import type { MailRestMethodsV3Tree } from "./catalogue/mail.ts";
import type { MailserviceRestMethodsTree } from "./catalogue/mailservice.ts";
import type { MainRestMethodsV3Tree } from "./catalogue/main.ts";
import type { MessageserviceRestMethodsTree } from "./catalogue/messageservice.ts";
import type { MethodRestMethodsTree } from "./catalogue/method.ts";
import type { MethodsRestMethodsTree } from "./catalogue/methods.ts";
import type { NoteRestMethodsV3Tree } from "./catalogue/note.ts";
import type { PlacementRestMethodsTree } from "./catalogue/placement.ts";
import type { ProfileRestMethodsTree } from "./catalogue/profile.ts";
import type { PullRestMethodsTree } from "./catalogue/pull.ts";
import type { RestRestMethodsV3Tree } from "./catalogue/rest.ts";
import type { RpaRestMethodsTree } from "./catalogue/rpa.ts";
import type { SaleRestMethodsTree } from "./catalogue/sale.ts";
import type { SalescenterRestMethodsTree } from "./catalogue/salescenter.ts";
import type { ScopeRestMethodsTree } from "./catalogue/scope.ts";
import type { ServerRestMethodsTree } from "./catalogue/server.ts";
import type { SignRestMethodsTree } from "./catalogue/sign.ts";
import type { SocialnetworkRestMethodsTree } from "./catalogue/socialnetwork.ts";
import type { SonetGroupRestMethodsTree } from "./catalogue/sonet_group.ts";
import type { TaskRestMethodsTree } from "./catalogue/task.ts";
import type { TasksRestMethodsTree, TasksRestMethodsV3Tree } from "./catalogue/tasks.ts";
import type { TelephonyRestMethodsTree } from "./catalogue/telephony.ts";
import type { TimemanRestMethodsTree, TimemanRestMethodsV3Tree } from "./catalogue/timeman.ts";
import type { UserRestMethodsTree } from "./catalogue/user.ts";
import type { UserconsentRestMethodsTree } from "./catalogue/userconsent.ts";
import type { UserfieldconfigRestMethodsTree } from "./catalogue/userfieldconfig.ts";
import type { UserfieldtypeRestMethodsTree } from "./catalogue/userfieldtype.ts";
import type { VoteRestMethodsTree } from "./catalogue/vote.ts";
import type { VoximplantRestMethodsTree } from "./catalogue/voximplant.ts";

/** The methods of {@linkcode RestMethods} as a tree. */
export interface RestMethodsTree {
  readonly access: AccessRestMethodsTree;
  readonly ai: AiRestMethodsTree;
  readonly app: AppRestMethodsTree;
  /** Runs up to 50 calls in one request, later ones may use earlier results; changes whatever they change. */
  readonly batch: BatchRestMethodsTree;
  readonly biconnector: BiconnectorRestMethodsTree;
  readonly bizproc: BizprocRestMethodsTree;
  readonly booking: BookingRestMethodsTree;
  readonly calendar: CalendarRestMethodsTree;
  readonly catalog: CatalogRestMethodsTree;
  readonly crm: CrmRestMethodsTree;
  readonly department: DepartmentRestMethodsTree;
  readonly disk: DiskRestMethodsTree;
  readonly documentgenerator: DocumentgeneratorRestMethodsTree;
  readonly entity: EntityRestMethodsTree;
  readonly event: EventRestMethodsTree;
  /** Lists the names of events one can subscribe to, for the app's scopes or for a chosen scope. */
  readonly events: EventsRestMethodsTree;
  readonly feature: FeatureRestMethodsTree;
  readonly humanresources: HumanresourcesRestMethodsTree;
  readonly im: ImRestMethodsTree;
  readonly imbot: ImbotRestMethodsTree;
  readonly imconnector: ImconnectorRestMethodsTree;
  readonly imopenlines: ImopenlinesRestMethodsTree;
  readonly landing: LandingRestMethodsTree;
  readonly lists: ListsRestMethodsTree;
  readonly log: LogRestMethodsTree;
  readonly mailservice: MailserviceRestMethodsTree;
  readonly messageservice: MessageserviceRestMethodsTree;
  readonly method: MethodRestMethodsTree;
  /**
   * Lists the names of REST calls open to the caller, for the current or a given scope; deprecated.
   * @deprecated The documentation advises against it. Use method.get.
   */
  readonly methods: MethodsRestMethodsTree;
  readonly placement: PlacementRestMethodsTree;
  /** Returns the caller's ID, name, gender and time zone and whether he or she is an administrator. */
  readonly profile: ProfileRestMethodsTree;
  readonly pull: PullRestMethodsTree;
  readonly rpa: RpaRestMethodsTree;
  readonly sale: SaleRestMethodsTree;
  readonly salescenter: SalescenterRestMethodsTree;
  /** Lists the permission scopes granted to the caller, or all that exist when full is passed. */
  readonly scope: ScopeRestMethodsTree;
  readonly server: ServerRestMethodsTree;
  readonly sign: SignRestMethodsTree;
  readonly socialnetwork: SocialnetworkRestMethodsTree;
  readonly sonet_group: SonetGroupRestMethodsTree;
  readonly task: TaskRestMethodsTree;
  readonly tasks: TasksRestMethodsTree;
  readonly telephony: TelephonyRestMethodsTree;
  readonly timeman: TimemanRestMethodsTree;
  readonly user: UserRestMethodsTree;
  readonly userconsent: UserconsentRestMethodsTree;
  readonly userfieldconfig: UserfieldconfigRestMethodsTree;
  readonly userfieldtype: UserfieldtypeRestMethodsTree;
  readonly vote: VoteRestMethodsTree;
  readonly voximplant: VoximplantRestMethodsTree;
}

/** The methods of {@linkcode RestMethodsV3} as a tree. */
export interface RestMethodsV3Tree {
  /** Runs several REST 3.0 calls in one request and returns their results in order; effects are theirs. */
  readonly batch: BatchRestMethodsV3Tree;
  readonly call: CallRestMethodsV3Tree;
  readonly humanresources: HumanresourcesRestMethodsV3Tree;
  readonly mail: MailRestMethodsV3Tree;
  readonly main: MainRestMethodsV3Tree;
  readonly note: NoteRestMethodsV3Tree;
  readonly rest: RestRestMethodsV3Tree;
  readonly tasks: TasksRestMethodsV3Tree;
  readonly timeman: TimemanRestMethodsV3Tree;
}
