// Written by `npm run generate` from the tables of fields. Do not edit.

/** At which levels each title is given, if at any. */
type TitleAtLevel =
  | {
      readonly title: 'champion-enterprise' | 'champion-product' | 'champion-candidate' | 'demonstration';
      readonly level?: 'national' | 'provincial' | 'municipal' | undefined;
    }
  | {
      readonly title: 'little-giant' | 'manufacturing-500' | 'private-manufacturing-500' | 'high-tech';
      readonly level?: 'national' | undefined;
    }
  | {
      readonly title: 'hidden-champion' | 'eagle';
      readonly level?: 'provincial' | undefined;
    }
  | {
      readonly title: 'sme-service-platform';
      readonly level?: 'municipal' | undefined;
    }
  | {
      readonly title: 'dcmm' | 'listing-nursery' | 'listing-filed' | 'listed';
      readonly level?: undefined;
    }
  | {
      readonly title: 'high-tech-candidate' | 'listing-reserve' | 'fangshui-yangyu' | 'innovation-leader-candidate' | 'innovation-leader' | 'chain-leader';
      readonly level?: 'provincial' | 'municipal' | undefined;
    };

/** All years up to and including `through`, summed up: so that “first time” can be told without listing each. */
export type SumUpInput = {
  /**
   * 汇总截至年份：不逐年填写的以前各年合并填写，填到哪一年为止？
   * Earlier years not provided one by one are summed up: through which year?
   * Example: `2025`.
   */
  readonly through?: number | undefined;
  /**
   * 各年营业收入的最高值：截至汇总年份，各年营业收入的最高值是多少？
   * Up to that year, what was its highest annual revenue? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"8.4亿元"`.
   */
  readonly revenuePeak?: string | undefined;
  /**
   * 各年台州区域内营业收入的最高值：截至汇总年份，各年台州区域内营业收入的最高值是多少？
   * Up to that year, what was its highest annual revenue inside Taizhou? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"8.4亿元"`.
   */
  readonly revenueInTaizhouPeak?: string | undefined;
  /**
   * 各年主营业务收入的最高值：截至汇总年份，各年主营业务收入的最高值是多少？
   * Up to that year, what was its highest annual revenue from main business? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"8.4亿元"`.
   */
  readonly mainRevenuePeak?: string | undefined;
  /**
   * 各年应税主营业务收入的最高值：截至汇总年份，各年应税主营业务收入的最高值是多少？
   * Up to that year, what was its highest annual taxable revenue from main business? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"8.4亿元"`.
   */
  readonly taxableMainRevenuePeak?: string | undefined;
  /**
   * 曾在规上企业库：截至汇总年份，是否曾在规上企业库？
   * Up to that year, had it ever been on the above-scale register?
   * Example: `true`.
   */
  readonly everAboveScale?: boolean | undefined;
};

/** The figures of one year: a whole year, never a half or a quarter. */
export type AnnualInput = {
  /**
   * 营业收入：该年营业收入是多少？
   * What is its revenue in that year? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly revenue?: string | undefined;
  /**
   * 台州区域内营业收入：该年台州区域内营业收入是多少？
   * What is its revenue inside Taizhou in that year? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly revenueInTaizhou?: string | undefined;
  /**
   * 主营业务收入：该年主营业务收入是多少？
   * What is its revenue from main business in that year? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly mainRevenue?: string | undefined;
  /**
   * 应税主营业务收入：该年应税主营业务收入是多少？
   * What is its taxable revenue from main business in that year? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly taxableMainRevenue?: string | undefined;
  /**
   * 市值：该年市值是多少？
   * What is its market value in that year? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly marketValue?: string | undefined;
  /**
   * 年末在规上企业库：该年年末是否在规上企业库？
   * Was it on the above-scale register at the end of that year?
   * Example: `true`.
   */
  readonly aboveScale?: boolean | undefined;
};

/** One event of a title: recognised, renewed, or moved in holding it. */
export type TitleInput = {
  /**
   * 称号：哪种称号？
   * Which title?
   * Example: `"little-giant"`.
   */
  readonly title:
    | 'champion-enterprise'
    | 'champion-product'
    | 'champion-candidate'
    | 'little-giant'
    | 'hidden-champion'
    | 'sme-service-platform'
    | 'manufacturing-500'
    | 'private-manufacturing-500'
    | 'dcmm'
    | 'demonstration'
    | 'high-tech'
    | 'high-tech-candidate'
    | 'listing-nursery'
    | 'listing-reserve'
    | 'listing-filed'
    | 'listed'
    | 'fangshui-yangyu'
    | 'innovation-leader-candidate'
    | 'innovation-leader'
    | 'chain-leader'
    | 'eagle';
  /**
   * 获得方式：怎么取得的？
   * How was it obtained?
   * Example: `"new"`.
   */
  readonly event?: 'new' | 'renewal' | 'relocated' | undefined;
  /**
   * 日期：哪一天？
   * On which day? A calendar day, such as "2026-07-01", or the month or year it fell in, "2026-07" or "2026".
   * Example: `"2026-07-01"`.
   */
  readonly on?: string | undefined;
  /**
   * 产品：哪个产品？
   * Which product?
   * Example: `"高压阀门"`.
   */
  readonly product?: string | undefined;
  /**
   * 何种称号：关于什么（名称）？
   * What is it about (its name)?
   * Example: `"工业互联网平台"`.
   */
  readonly of?: string | undefined;
  /**
   * 级别：哪一级？
   * At which level?
   * Example: `"national"`.
   */
  readonly level?: 'national' | 'provincial' | 'municipal' | 'county' | undefined;
  /**
   * 等级：几级？
   * Which grade?
   * Example: `3`.
   */
  readonly grade?: 1 | 2 | 3 | 4 | 5 | undefined;
  /**
   * 有效期截止日：有效到哪天？
   * Until when is it valid? A calendar day, such as "2026-07-01", or the month or year it fell in, "2026-07" or "2026".
   * Example: `"2026-07-01"`.
   */
  readonly until?: string | undefined;
  /**
   * 撤销之日：哪天撤销的？
   * On which day was it withdrawn? A calendar day, such as "2026-07-01", or the month or year it fell in, "2026-07" or "2026".
   * Example: `"2026-07-01"`.
   */
  readonly withdrawn?: string | undefined;
  /**
   * 承继自原企业：原属合并、分立或改制前的企业，由本企业承继吗？
   * Was it that of another enterprise, and taken over on a merger, a division or a change of form?
   * Example: `true`.
   */
  readonly predecessor?: boolean | undefined;
} & TitleAtLevel;

/** One approved project. */
export type ProjectInput = {
  /**
   * 项目类别：哪类项目？
   * Which kind of project?
   * Example: `"digital"`.
   */
  readonly kind: 'digital' | '5g';
  /**
   * 项目名称：项目叫什么？
   * What is the project called?
   * Example: `"智能车间"`.
   */
  readonly name?: string | undefined;
  /**
   * 核定补助额：核定补助金额是多少？
   * How much was approved? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"260万元"`.
   */
  readonly approved?: string | undefined;
  /**
   * 日期：哪一天？
   * On which day? A calendar day, such as "2026-07-01", or the month or year it fell in, "2026-07" or "2026".
   * Example: `"2026-07-01"`.
   */
  readonly on?: string | undefined;
  /**
   * 承继自原企业：原属合并、分立或改制前的企业，由本企业承继吗？
   * Was it that of another enterprise, and taken over on a merger, a division or a change of form?
   * Example: `true`.
   */
  readonly predecessor?: boolean | undefined;
};

/** One payment received, or to be had, under a policy. */
export type ReceiptInput = {
  /**
   * 事项：为哪件事发放的？
   * What was it for?
   * Example: `"little-giant"`.
   */
  readonly matter?: string | undefined;
  /**
   * 政策：依据哪个文件？
   * Under which policy?
   * Example: `"另一市级政策"`.
   */
  readonly policy?: string | undefined;
  /**
   * 对应产品、称号或项目：关于什么（名称）？
   * What is it about (its name)?
   * Example: `"高压阀门"`.
   */
  readonly of?: string | undefined;
  /**
   * 级别：为哪一级的称号发放的？
   * For a title of which level was it?
   * Example: `"national"`.
   */
  readonly titleLevel?: 'national' | 'provincial' | 'municipal' | 'county' | undefined;
  /**
   * 所属年度：哪一年度的？
   * For which year?
   * Example: `2026`.
   */
  readonly forYear?: number | undefined;
  /**
   * 第几期：第几期？
   * Which instalment?
   * Example: `1`.
   */
  readonly instalment?: number | undefined;
  /**
   * 金额：多少钱？
   * How much money? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"260万元"`.
   */
  readonly amount?: string | undefined;
  /**
   * 日期：哪一天？
   * On which day? A calendar day, such as "2026-07-01", or the month or year it fell in, "2026-07" or "2026".
   * Example: `"2026-07-01"`.
   */
  readonly on?: string | undefined;
  /**
   * 享受情况：已经享受，还是可申领未申领？
   * Was it received, or is it claimable?
   * Example: `"received"`.
   */
  readonly status?: 'received' | 'claimable' | undefined;
  /**
   * 级别：哪一级？
   * At which level?
   * Example: `"municipal"`.
   */
  readonly level?: 'municipal' | 'county' | 'provincial' | 'national' | undefined;
  /**
   * 承继自原企业：原属合并、分立或改制前的企业，由本企业承继吗？
   * Was it that of another enterprise, and taken over on a merger, a division or a change of form?
   * Example: `true`.
   */
  readonly predecessor?: boolean | undefined;
};

/** What a document leaves to a person to judge: given, never derived. */
export type JudgementsInput = {
  /**
   * 品质标准的优势：品质标准处于绝对优势、较强优势、一定优势，还是没有优势？
   * Is its advantage in quality and standards none, some, strong or absolute?
   * Example: `"none"`.
   */
  readonly qualityAdvantage?: 'none' | 'some' | 'strong' | 'absolute' | undefined;
  /**
   * 具备规模基础和成长潜力：是否具备规模基础和成长潜力？
   * Does it have scale and growth potential?
   * Example: `true`.
   */
  readonly scaleAndGrowthPotential?: boolean | undefined;
  /**
   * 行业头部：是否为行业头部？
   * Is it an industry leader?
   * Example: `true`.
   */
  readonly industryHead?: boolean | undefined;
  /**
   * 保持增长：是否保持增长？
   * Does it keep growing?
   * Example: `true`.
   */
  readonly keepsGrowing?: boolean | undefined;
  /**
   * 优质上市公司：是否为优质上市公司？
   * Is it a high-quality listed company?
   * Example: `true`.
   */
  readonly qualityListed?: boolean | undefined;
  /**
   * 新建并达产：是否为新建并已达产的企业？
   * Is it newly built and running at capacity?
   * Example: `true`.
   */
  readonly newBuildAtCapacity?: boolean | undefined;
  /**
   * 有研发投入：是否有研发投入？
   * Does it spend on research and development?
   * Example: `true`.
   */
  readonly researchSpending?: boolean | undefined;
  /**
   * 拥有自主知识产权：是否拥有自主知识产权？
   * Does it own intellectual property?
   * Example: `true`.
   */
  readonly ownsIntellectualProperty?: boolean | undefined;
  /**
   * 接近高新技术企业认定标准：是否接近国家高新技术企业认定标准？
   * Is it close to the standard of a national high-tech enterprise?
   * Example: `true`.
   */
  readonly nearHighTechStandard?: boolean | undefined;
};

/** An enterprise as its user writes it. Everything but `city` may be left out: what is absent is unknown, and an empty list is known to be none. */
export type EnterpriseInput = {
  /**
   * 名称：名称是什么？
   * What is it called?
   * Example: `"台州某某阀门有限公司"`.
   */
  readonly name?: string | undefined;
  /**
   * 资料来源：资料来源是什么？
   * Where does the data come from?
   * Example: `"2025 年年度报告"`.
   */
  readonly source?: string | undefined;
  /**
   * 备注：有何需要说明的情况？
   * Any remarks?
   * Example: `"初稿"`.
   */
  readonly note?: string | undefined;
  /**
   * 设区市：在哪个设区市？（全称）
   * In which prefecture-level city is it? (full name)
   * Example: `"台州市"`.
   */
  readonly city: string;
  /**
   * 县（市、区）：在哪个县（市、区）？
   * In which district, county or county-level city is it?
   * Example: `"玉环市"`.
   */
  readonly district?: string | undefined;
  /**
   * 行业代码：所属行业代码（GB/T 4754—2017，如C3852）是什么？
   * What is its GB/T 4754 industry code?
   * Example: `"C3852"`.
   */
  readonly industry?: string | undefined;
  /**
   * 企业规模：企业规模是大型、中型、小型还是微型？
   * Is it a large, medium, small or micro enterprise?
   * Example: `"large"`.
   */
  readonly size?: 'large' | 'medium' | 'small' | 'micro' | undefined;
  /**
   * 成立年份：哪一年成立？
   * In which year was it founded?
   * Example: `2009`.
   */
  readonly foundedIn?: number | undefined;
  /**
   * 名单截止日：称号、项目、资金各名单填到哪一天为止？（补全到年末的，请把 asOf 推后）
   * Up to which day are the lists of titles, projects and support complete? (move asOf to the end of the year once they are complete through it) A calendar day, such as "2026-07-01".
   * Example: `"2026-12-31"`.
   */
  readonly asOf?: string | undefined;
  /** All years up to and including `through`, summed up: so that “first time” can be told without listing each. */
  readonly before?: SumUpInput | undefined;
  /** The figures of one year: a whole year, never a half or a quarter. */
  readonly years?: Readonly<Record<string, AnnualInput>> | undefined;
  /**
   * 称号、认定和评级：获得过称号、认定或评级吗？
   * Has it ever had a title, a recognition or a grade?
   * Example: `[{"title":"little-giant","on":"2026-07-01"}]`.
   */
  readonly titles?: readonly TitleInput[] | undefined;
  /**
   * 获批的数字化、5G项目：有获批的数字化或5G项目吗？
   * Were digital or 5G projects of it approved?
   * Example: `[{"kind":"digital","name":"智能车间","approved":"260万元","on":"2026-07-01"}]`.
   */
  readonly projects?: readonly ProjectInput[] | undefined;
  /**
   * 其他政策资金：已获得或可获得其他政策的资金吗？
   * Has it received money under other policies, or could it claim some?
   * Example: `[{"policy":"另一市级政策","matter":"little-giant","amount":"50万元","on":"2026-07-01"}]`.
   */
  readonly received?: readonly ReceiptInput[] | undefined;
  /** What a document leaves to a person to judge: given, never derived. */
  readonly judgements?: JudgementsInput | undefined;
};

/** An industrial project and its land as its user writes it. What is absent is unknown. */
export type SiteInput = {
  /**
   * 名称：名称是什么？
   * What is it called?
   * Example: `"台州某某阀门有限公司"`.
   */
  readonly name?: string | undefined;
  /**
   * 资料来源：资料来源是什么？
   * Where does the data come from?
   * Example: `"2025 年年度报告"`.
   */
  readonly source?: string | undefined;
  /**
   * 备注：有何需要说明的情况？
   * Any remarks?
   * Example: `"初稿"`.
   */
  readonly note?: string | undefined;
  /**
   * 设区市：在哪个设区市？（全称）
   * In which prefecture-level city is it? (full name)
   * Example: `"台州市"`.
   */
  readonly city: string;
  /**
   * 县（市、区）：在哪个县（市、区）？
   * In which district, county or county-level city is it?
   * Example: `"玉环市"`.
   */
  readonly district?: string | undefined;
  /**
   * 项目性质：是存量项目还是新建项目？
   * Is it an existing project or a new one?
   * Example: `"existing"`.
   */
  readonly stage?: 'existing' | 'new' | undefined;
  /**
   * 在产业园区工业控制线内：是否在产业园区工业控制线内？
   * Does it lie inside a park’s industrial control line?
   * Example: `true`.
   */
  readonly insideControlLine?: boolean | undefined;
  /**
   * 亩均效益评价档次：最近公布的亩均效益综合评价是哪一档（A–D）？
   * What is its latest published rating of output per mu (A to D)?
   * Example: `"A"`.
   */
  readonly rating?: 'A' | 'B' | 'C' | 'D' | undefined;
  /**
   * 项目用地面积：项目用地面积是多少（亩或平方米）？
   * What is the land area of the project, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly area?: string | undefined;
  /**
   * 行政办公及生活服务设施用地面积：行政办公及生活服务设施用地面积是多少（亩或平方米）？
   * What is the land area of offices and living facilities, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly ancillaryArea?: string | undefined;
  /**
   * 总建筑面积：总建筑面积是多少平方米？
   * What is the total floor area, in 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly floorArea?: string | undefined;
  /**
   * 行政办公及生活服务设施建筑面积：行政办公及生活服务设施的建筑面积是多少平方米？
   * What is the floor area of offices and living facilities, in 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly ancillaryFloorArea?: string | undefined;
  /**
   * 容积率：容积率是多少？
   * What is its plot ratio? A decimal, such as "2.0".
   * Example: `"2.0"`.
   */
  readonly plotRatio?: string | number | undefined;
  /**
   * 厂房设备投资额：厂房设备投资额是多少？
   * How much is the investment in plant and equipment? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly plantInvestment?: string | undefined;
  /**
   * 所在区域规划用途已调整：所在区域的规划用途是否已调整？
   * Has the planned use of the area been changed?
   * Example: `true`.
   */
  readonly plannedUseChanged?: boolean | undefined;
  /**
   * 距新规划实施的年数：距新规划实施的年数是多少？
   * How many years until the new plan is implemented are there?
   * Example: `12`.
   */
  readonly yearsBeforeImplementation?: number | undefined;
  /**
   * 拟实施的项目：拟实施技改、新建还是扩建？
   * Is a retrofit, a new build or an extension intended?
   * Example: `"retrofit"`.
   */
  readonly work?: 'retrofit' | 'new-build' | 'extension' | undefined;
  /**
   * 确保安全：是否已确保安全？
   * Is safety ensured?
   * Example: `true`.
   */
  readonly safe?: boolean | undefined;
  /**
   * 依法审批：是否已依法审批？
   * Has it been lawfully approved?
   * Example: `true`.
   */
  readonly lawfullyApproved?: boolean | undefined;
  /**
   * 要求单独供地：是否要求单独供地？
   * Does it ask to be supplied land of its own?
   * Example: `true`.
   */
  readonly separateLand?: boolean | undefined;
};

/** A park as its user writes it. What is absent is unknown. */
export type ParkInput = {
  /**
   * 名称：名称是什么？
   * What is it called?
   * Example: `"台州某某阀门有限公司"`.
   */
  readonly name?: string | undefined;
  /**
   * 资料来源：资料来源是什么？
   * Where does the data come from?
   * Example: `"2025 年年度报告"`.
   */
  readonly source?: string | undefined;
  /**
   * 备注：有何需要说明的情况？
   * Any remarks?
   * Example: `"初稿"`.
   */
  readonly note?: string | undefined;
  /**
   * 设区市：在哪个设区市？（全称）
   * In which prefecture-level city is it? (full name)
   * Example: `"台州市"`.
   */
  readonly city: string;
  /**
   * 县（市、区）：在哪个县（市、区）？
   * In which district, county or county-level city is it?
   * Example: `"玉环市"`.
   */
  readonly district?: string | undefined;
  /**
   * 园区类型：是小微企业园、开发区（园区）还是其他重点平台？
   * Is it a park for small enterprises, a development zone or another key platform?
   * Example: `"small-enterprise-park"`.
   */
  readonly kind?: 'small-enterprise-park' | 'development-zone' | 'featured-platform' | undefined;
  /**
   * 园内企业数：园内企业数是多少？
   * How many enterprises in the park are there?
   * Example: `12`.
   */
  readonly enterprises?: number | undefined;
  /**
   * 园内小微企业数：园内小微企业数是多少？
   * How many small enterprises in the park are there?
   * Example: `12`.
   */
  readonly smallEnterprises?: number | undefined;
  /**
   * 主导产业数：主导产业数是多少？
   * How many leading industries are there?
   * Example: `12`.
   */
  readonly leadingIndustries?: number | undefined;
};

/** A district, county or county-level city as its user writes it. What is absent is unknown. */
export type DistrictInput = {
  /**
   * 名称：名称是什么？
   * What is it called?
   * Example: `"台州某某阀门有限公司"`.
   */
  readonly name?: string | undefined;
  /**
   * 资料来源：资料来源是什么？
   * Where does the data come from?
   * Example: `"2025 年年度报告"`.
   */
  readonly source?: string | undefined;
  /**
   * 备注：有何需要说明的情况？
   * Any remarks?
   * Example: `"初稿"`.
   */
  readonly note?: string | undefined;
  /**
   * 设区市：在哪个设区市？（全称）
   * In which prefecture-level city is it? (full name)
   * Example: `"台州市"`.
   */
  readonly city: string;
  /**
   * 县（市、区）：在哪个县（市、区）？
   * In which district, county or county-level city is it?
   * Example: `"玉环市"`.
   */
  readonly district?: string | undefined;
  /**
   * 主导产业数：主导产业数是多少？
   * How many leading industries are there?
   * Example: `12`.
   */
  readonly leadingIndustries?: number | undefined;
  /**
   * 列入全市考核优秀：是否列入全市考核优秀？
   * Was it assessed excellent by the city?
   * Example: `true`.
   */
  readonly assessedExcellent?: boolean | undefined;
  /**
   * 当年获得的用地激励指标：当年获得的用地激励指标是多少（亩或平方米）？
   * What is the land quota received as an incentive this year, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly incentiveLand?: string | undefined;
  /**
   * 全市当年安排的用地激励指标：全市当年安排的用地激励指标是多少（亩或平方米）？
   * What is the land quota the city set aside as incentives this year, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly incentiveLandOfAll?: string | undefined;
};

/** One observed figure of an indicator. */
export type ObservationInput = {
  /**
   * 指标：是哪个指标？（编号、中英文名称或别名）
   * Which indicator is it? (its id, its title in either language, or another name of it)
   * Example: `"tax-per-mu"`.
   */
  readonly indicator: string;
  /**
   * 年份：是哪一年的？
   * Of which year is it?
   * Example: `2026`.
   */
  readonly year: number;
  /**
   * 数值：数值是多少？
   * What is the figure? An exact figure: a JSON number or a decimal as text, such as 8405 or "44.4".
   * Example: `"44.4"`.
   */
  readonly value: string | number;
  /**
   * 单位：以什么为单位？（没有单位的指数写空文字）
   * In which unit? (an empty text for a plain index)
   * Example: `"万元/亩"`.
   */
  readonly unit: string;
  /**
   * 基年：与哪一年相比？
   * Since which year does it count?
   * Example: `2020`.
   */
  readonly since?: number | undefined;
  /**
   * 来源：数据从哪里来？
   * Where does the figure come from?
   * Example: `"统计公报"`.
   */
  readonly source?: string | undefined;
};

/** A prefecture-level city as its user writes it. What is absent is unknown. */
export type CityInput = {
  /**
   * 名称：名称是什么？
   * What is it called?
   * Example: `"台州某某阀门有限公司"`.
   */
  readonly name?: string | undefined;
  /**
   * 资料来源：资料来源是什么？
   * Where does the data come from?
   * Example: `"2025 年年度报告"`.
   */
  readonly source?: string | undefined;
  /**
   * 备注：有何需要说明的情况？
   * Any remarks?
   * Example: `"初稿"`.
   */
  readonly note?: string | undefined;
  /**
   * 设区市：在哪个设区市？（全称）
   * In which prefecture-level city is it? (full name)
   * Example: `"台州市"`.
   */
  readonly city: string;
  /**
   * 各年的指标数据：各指标各年的实际数是多少？
   * What was observed of its indicators?
   * Example: `[{"indicator":"tax-per-mu","year":2026,"value":"44.4","unit":"万元/亩"}]`.
   */
  readonly observations?: readonly ObservationInput[] | undefined;
  /**
   * 新增工业用地出让面积：新增工业用地出让面积是多少（亩或平方米）？
   * What is the new industrial land granted, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly newIndustrialLand?: string | undefined;
  /**
   * 新增工业用地中“标准地”出让面积：新增工业用地中“标准地”出让面积是多少（亩或平方米）？
   * What is the new industrial land granted as standard land, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly standardLand?: string | undefined;
  /**
   * 当年市县长招引工程项目数：当年市县长招引工程项目数是多少？
   * How many projects attracted this year under the mayors’ programme are there?
   * Example: `12`.
   */
  readonly attractedProjects?: number | undefined;
  /**
   * 市县长招引工程中的制造业项目数：市县长招引工程中的制造业项目数是多少？
   * How many manufacturing projects among those attracted under the mayors’ programme are there?
   * Example: `12`.
   */
  readonly attractedManufacturing?: number | undefined;
  /**
   * 招引的重大制造业项目数：招引的重大制造业项目数是多少？
   * How many major manufacturing projects attracted are there?
   * Example: `12`.
   */
  readonly majorProjects?: number | undefined;
  /**
   * 已落地的重大制造业项目数：已落地的重大制造业项目数是多少？
   * How many major manufacturing projects landed are there?
   * Example: `12`.
   */
  readonly majorProjectsLanded?: number | undefined;
  /**
   * 当年新增用地指标：当年新增用地指标是多少（亩或平方米）？
   * What is the new land quota of the year, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly newLandQuota?: string | undefined;
  /**
   * 新增用地指标中用于工业的部分：新增用地指标中用于工业的部分是多少（亩或平方米）？
   * What is the new land quota given to industry, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly newLandForIndustry?: string | undefined;
  /**
   * 城乡建设用地规模：城乡建设用地规模是多少（亩或平方米）？
   * What is the urban and rural construction land, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly constructionLand?: string | undefined;
  /**
   * 工业用地规模：工业用地规模是多少（亩或平方米）？
   * What is the industrial land, in 亩 (mu) or 平方米 (m²)? An area with its unit, such as "50亩".
   * Example: `"60亩"`.
   */
  readonly industrialLand?: string | undefined;
  /**
   * 清洁生产审核企业数：清洁生产审核企业数是多少？
   * How many enterprises audited for clean production are there?
   * Example: `12`.
   */
  readonly auditedEnterprises?: number | undefined;
  /**
   * 清洁生产审核企业中达到先进水平的企业数：清洁生产审核企业中达到先进水平的企业数是多少？
   * How many audited enterprises at the advanced level of clean production are there?
   * Example: `12`.
   */
  readonly cleanProduction?: number | undefined;
  /**
   * 市融资担保公司注册资本：市融资担保公司注册资本是多少？
   * How much is the registered capital of the city’s guarantee company? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly guaranteeCapital?: string | undefined;
  /**
   * 制造业贷款风险池规模：制造业贷款风险池规模是多少？
   * How much is the risk pool for manufacturing loans? Money with its unit, such as "CNY 50 million" or "5000万元".
   * Example: `"9.6亿元"`.
   */
  readonly loanRiskPool?: string | undefined;
};

/** The input of each kind of subject. */
export type Inputs = {
  readonly enterprise: EnterpriseInput;
  readonly site: SiteInput;
  readonly park: ParkInput;
  readonly district: DistrictInput;
  readonly city: CityInput;
};

/** The input of one kind of subject. */
export type InputOf<Kind extends keyof Inputs> = Inputs[Kind];
