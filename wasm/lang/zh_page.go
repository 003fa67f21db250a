package lang

func chinesePage() PageWords {
	return PageWords{
		Byline:     "文|記者|记者|作者|責任編輯|责任编辑|責編|责编",
		Changed:    "更新",
		Comments:   "评论|網友評論|留言",
		Reply:      "回复|回覆|举报",
		Correction: "更正|勘误",
		Around: `
related: 相关阅读|相关新闻|延伸阅读|推荐阅读|热门|更多
signup: 订阅
share: 分享|打印
comment: 评论
ad: 广告
consent: 隐私
credit: 图片|来源|图片来源
byline: 发布时间|更新时间|记者|编辑
tags: 标签|关键词
writer: 作者
login: 登录|注册
player: 视频|播放
follow: 关注
`,
	}
}
