package lang

func koreanPage() PageWords {
	return PageWords{
		Changed:    "수정",
		Comments:   "댓글",
		Reply:      "답글|신고",
		Correction: "정정",
		Around: `
related: 관련기사|추천기사
signup: 뉴스레터|구독
share: 공유|공유하기
comment: 댓글
ad: 광고
consent: 쿠키
credit: 사진|출처
byline: 입력|수정|기자
tags: 태그
login: 로그인
player: 동영상
follow: 팔로우
`,
	}
}
