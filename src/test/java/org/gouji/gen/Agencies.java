package org.gouji.gen;

import java.util.List;

/** Invents agencies: the places do not exist, the kinds do. */
final class Agencies {
  private static final String HEADS = "云青临平安南东西新永泰丰河清石龙凤金玉桃松柳竹梅白大长双宁和";
  private static final String TAILS = "岭川溪阳州山泉湖江原陵桥台浦源坪峰田港城塘岗洲滨昌隆兴";
  private static final List<String> PROVINCES = List.of("江岭省", "河州省", "云滨省", "东原省");
  private static final List<String> BUREAUS =
      List.of(
          "财政局",
          "教育局",
          "审计局",
          "民政局",
          "水务局",
          "农业农村局",
          "自然资源局",
          "生态环境局",
          "交通运输局",
          "市场监督管理局",
          "人力资源和社会保障局",
          "住房和城乡建设局",
          "文化和旅游局",
          "统计局",
          "林业局",
          "应急管理局",
          "司法局",
          "医疗保障局",
          "气象局",
          "城市管理局");
  private static final List<String> COMMISSIONS = List.of("发展和改革委员会", "卫生健康委员会");
  private static final List<String> OLD_BUREAUS =
      List.of("财政局", "教育局", "审计局", "民政局", "水利局", "农业局", "国土资源局", "环境保护局", "交通运输局", "统计局");

  private Agencies() {}

  static Agency make(Level level, int year, Dice dice) {
    String city = place(dice) + "市";
    String county = place(dice) + dice.pick("县", "县", "区", "市");
    return switch (level) {
      case DEPARTMENT -> department(year, dice, city, county);
      case GOVERNMENT -> government(dice, city, county);
      case TOWNSHIP -> township(dice, county);
      case BRANCH -> branch(dice, city, county);
    };
  }

  static String place(Dice dice) {
    char head = HEADS.charAt(dice.range(0, HEADS.length() - 1));
    char tail = TAILS.charAt(dice.range(0, TAILS.length() - 1));
    return "" + head + tail;
  }

  private static Agency department(int year, Dice dice, String city, String county) {
    boolean ofCounty = dice.chance(0.6);
    String region = ofCounty ? dice.pick(county, county, city + county) : city;
    if (!ofCounty && dice.chance(0.15)) {
      String province = dice.pick(PROVINCES);
      String kind = dice.pick("财政厅", "水利厅", "教育厅", "审计厅");
      return new Agency(Level.DEPARTMENT, province + kind, "我厅", "全省", "办公室", false, false);
    }
    String kind =
        dice.chance(0.15) ? dice.pick(COMMISSIONS) : dice.pick(year < 2019 ? OLD_BUREAUS : BUREAUS);
    String self = kind.endsWith("委员会") ? "我委" : "我局";
    return new Agency(
        Level.DEPARTMENT, region + kind, self, region, dice.pick("办公室", "综合科"), false, ofCounty);
  }

  private static Agency government(Dice dice, String city, String county) {
    if (dice.chance(0.2)) {
      return new Agency(Level.GOVERNMENT, city + "人民政府", "我市", city, "办公室", true, false);
    }
    String self = county.endsWith("县") ? "我县" : county.endsWith("区") ? "我区" : "我市";
    String name = (dice.chance(0.3) ? city : "") + county + "人民政府";
    return new Agency(Level.GOVERNMENT, name, self, county, "办公室", false, !county.endsWith("市"));
  }

  private static Agency township(Dice dice, String county) {
    boolean town = dice.chance(0.6);
    String own = place(dice) + (town ? "镇" : "乡");
    String name = county + own + "人民政府";
    return new Agency(Level.TOWNSHIP, name, town ? "我镇" : "我乡", own, "党政办公室", false, true);
  }

  private static Agency branch(Dice dice, String city, String county) {
    String base = dice.chance(0.5) ? city : county;
    if (dice.chance(0.4)) {
      String street = place(dice) + "街道";
      return new Agency(Level.BRANCH, base + street + "办事处", "我街道", street, "党政综合办公室", false, true);
    }
    String zone = dice.pick("经济开发区", "高新技术产业开发区", "工业园区", "旅游度假区");
    return new Agency(Level.BRANCH, base + zone + "管理委员会", "我委", base + zone, "党政办公室", false, true);
  }
}
