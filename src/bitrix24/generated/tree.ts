// Generated from spec/ by `deno task generate`. Do not edit: change the spec or the emitter.

import type { PortalMethods } from "../own.ts";
import type { AccessRestMethodsTree } from "./tree/access.ts";
import type { AiRestMethodsTree } from "./tree/ai.ts";
import type { AppRestMethodsTree } from "./tree/app.ts";
import type { BatchRestMethodsTree, BatchRestMethodsV3Tree } from "./tree/batch.ts";
import type { BiconnectorRestMethodsTree } from "./tree/biconnector.ts";
import type { BizprocRestMethodsTree } from "./tree/bizproc.ts";
import type { BookingRestMethodsTree } from "./tree/booking.ts";
import type { CalendarRestMethodsTree } from "./tree/calendar.ts";
import type { CallRestMethodsV3Tree } from "./tree/call.ts";
import type { CatalogRestMethodsTree } from "./tree/catalog.ts";
import type { CrmRestMethodsTree } from "./tree/crm.ts";
import type { DepartmentRestMethodsTree } from "./tree/department.ts";
import type { DiskRestMethodsTree } from "./tree/disk.ts";
import type { DocumentgeneratorRestMethodsTree } from "./tree/documentgenerator.ts";
import type { EntityRestMethodsTree } from "./tree/entity.ts";
import type { EventRestMethodsTree } from "./tree/event.ts";
import type { EventsRestMethodsTree } from "./tree/events.ts";
import type { FeatureRestMethodsTree } from "./tree/feature.ts";
import type { HumanresourcesRestMethodsTree, HumanresourcesRestMethodsV3Tree } from "./tree/humanresources.ts";
import type { ImRestMethodsTree } from "./tree/im.ts";
import type { ImbotRestMethodsTree } from "./tree/imbot.ts";
import type { ImconnectorRestMethodsTree } from "./tree/imconnector.ts";
import type { ImopenlinesRestMethodsTree } from "./tree/imopenlines.ts";
import type { LandingRestMethodsTree } from "./tree/landing.ts";
import type { ListsRestMethodsTree } from "./tree/lists.ts";
import type { LogRestMethodsTree } from "./tree/log.ts";
import type { MailRestMethodsV3Tree } from "./tree/mail.ts";
import type { MailserviceRestMethodsTree } from "./tree/mailservice.ts";
import type { MainRestMethodsV3Tree } from "./tree/main.ts";
import type { MessageserviceRestMethodsTree } from "./tree/messageservice.ts";
import type { MethodRestMethodsTree } from "./tree/method.ts";
import type { MethodsRestMethodsTree } from "./tree/methods.ts";
import type { NoteRestMethodsV3Tree } from "./tree/note.ts";
import type { PlacementRestMethodsTree } from "./tree/placement.ts";
import type { ProfileRestMethodsTree } from "./tree/profile.ts";
import type { PullRestMethodsTree } from "./tree/pull.ts";
import type { RestRestMethodsV3Tree } from "./tree/rest.ts";
import type { RpaRestMethodsTree } from "./tree/rpa.ts";
import type { SaleRestMethodsTree } from "./tree/sale.ts";
import type { SalescenterRestMethodsTree } from "./tree/salescenter.ts";
import type { ScopeRestMethodsTree } from "./tree/scope.ts";
import type { ServerRestMethodsTree } from "./tree/server.ts";
import type { SignRestMethodsTree } from "./tree/sign.ts";
import type { SocialnetworkRestMethodsTree } from "./tree/socialnetwork.ts";
import type { SonetGroupRestMethodsTree } from "./tree/sonet_group.ts";
import type { TaskRestMethodsTree } from "./tree/task.ts";
import type { TasksRestMethodsTree, TasksRestMethodsV3Tree } from "./tree/tasks.ts";
import type { TelephonyRestMethodsTree } from "./tree/telephony.ts";
import type { TimemanRestMethodsTree, TimemanRestMethodsV3Tree } from "./tree/timeman.ts";
import type { UserRestMethodsTree } from "./tree/user.ts";
import type { UserconsentRestMethodsTree } from "./tree/userconsent.ts";
import type { UserfieldconfigRestMethodsTree } from "./tree/userfieldconfig.ts";
import type { UserfieldtypeRestMethodsTree } from "./tree/userfieldtype.ts";
import type { VoteRestMethodsTree } from "./tree/vote.ts";
import type { VoximplantRestMethodsTree } from "./tree/voximplant.ts";

/** The methods of {@linkcode RestMethods} as a tree. */
export interface RestMethodsTree<Own extends PortalMethods = PortalMethods> {
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
  readonly crm: CrmRestMethodsTree<Own>;
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
  readonly tasks: TasksRestMethodsTree<Own>;
  readonly telephony: TelephonyRestMethodsTree;
  readonly timeman: TimemanRestMethodsTree;
  readonly user: UserRestMethodsTree<Own>;
  readonly userconsent: UserconsentRestMethodsTree;
  readonly userfieldconfig: UserfieldconfigRestMethodsTree;
  readonly userfieldtype: UserfieldtypeRestMethodsTree;
  readonly vote: VoteRestMethodsTree;
  readonly voximplant: VoximplantRestMethodsTree;
}

/** The methods of {@linkcode RestMethodsV3} as a tree. */
export interface RestMethodsV3Tree<Own extends PortalMethods = PortalMethods> {
  /** Runs several REST 3.0 calls in one request and returns their results in order; effects are theirs. */
  readonly batch: BatchRestMethodsV3Tree;
  readonly call: CallRestMethodsV3Tree;
  readonly humanresources: HumanresourcesRestMethodsV3Tree;
  readonly mail: MailRestMethodsV3Tree;
  readonly main: MainRestMethodsV3Tree;
  readonly note: NoteRestMethodsV3Tree;
  readonly rest: RestRestMethodsV3Tree;
  readonly tasks: TasksRestMethodsV3Tree<Own>;
  readonly timeman: TimemanRestMethodsV3Tree;
}
